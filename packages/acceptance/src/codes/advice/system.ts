import { notYourCard, text, type Advice } from '../advice.ts'

const otherBank = text('请顾客换一张其他银行的卡。', 'Ask for a card of another bank.')
const bankTrouble = text('您的发卡银行系统暂时没有回应，请换一张卡。', "Your bank's system does not answer now. Please use another card.")
const tellAcquirer = text(
  '把终端号、时间和屏幕提示告诉收单机构，由他们处理。',
  'Give your acquirer terminal number, time and the words on the screen; it is theirs to mend.',
)
const failed = text(
  '交易没有成功，请换一种方式收款，并告诉店主。',
  'It did not go through: take the payment another way and tell the owner.',
)

const fileUpdate: Advice = {
  actsFirst: 'acquirer support',
  cashier: failed,
  merchant: text(
    '这是后台文件更新类错误，店里改不了；把应答码和时间告诉收单机构。',
    'A file update failed behind the scenes; the shop cannot mend it. Tell your acquirer code and time.',
  ),
  cardholder: notYourCard,
  causes: { 'system/acquirer-host-down': 0.4, 'software/message-format-wrong': 0.15 },
}

/** Hosts, networks, security services of institutions. */
export const system: Readonly<Record<string, Advice>> = {
  '06': {
    actsFirst: 'issuer',
    cashier: text(
      '发卡银行出错：过几分钟再试一次，仍失败请换卡。',
      "The bank's system made an error: try once more in some minutes, then another card.",
    ),
    merchant: text(
      '只有一家银行的卡这样就等它恢复；多家银行都这样请告诉收单机构。',
      'If it is one bank, wait for it; if several, tell your acquirer.',
    ),
    cardholder: bankTrouble,
    causes: { 'system/issuer-down': 0.6, 'cardholder/issuer-refusal': 0.15, 'system/acquirer-host-down': 0.1 },
  },
  '15': {
    actsFirst: 'cardholder',
    cashier: text('系统不认识这家银行的卡，请换卡。', "The system does not know this card's bank: another card, please."),
    merchant: text(
      '某家银行的卡全部失败，报收单机构更新卡表；个别卡不用处理。',
      'If all cards of one bank fail, have your acquirer update the card table; single cards need nothing.',
    ),
    cardholder: text('这里暂时不认识您的发卡银行，请换一张卡。', "Your card's bank is not known here yet. Please use another card."),
    causes: { 'cardholder/card-not-supported': 0.35, 'system/routing-missing': 0.3, 'software/card-tables-outdated': 0.15 },
  },
  '31': {
    actsFirst: 'cardholder',
    cashier: otherBank,
    merchant: text(
      '这家银行没有接入交换网络；常有顾客使用时请告诉收单机构。',
      'This bank is not connected to the switch; tell your acquirer if customers use it often.',
    ),
    cardholder: text('您的发卡银行没有接入这个网络，请换一张卡。', 'Your bank is not connected to this network. Please use another card.'),
    causes: { 'cardholder/card-not-supported': 0.5, 'system/routing-missing': 0.3 },
  },
  '35': {
    actsFirst: 'operator',
    cashier: text(
      '请换一种付款方式，并给收单机构打电话，不要强行留卡。',
      'Take another way to pay and phone your acquirer; do not take the card by force.',
    ),
    merchant: text('按收单机构电话里的说明办理，记下通话时间。', 'Do as your acquirer says on the phone, and note when you called.'),
    cardholder: text(
      '这张卡不能在这里使用，请联系发卡银行，或换一张卡。',
      'This card cannot be used here. Please ask your bank, or use another one.',
    ),
    causes: { 'cardholder/card-lost-or-stolen': 0.35, 'cardholder/issuer-suspects-fraud': 0.35 },
  },
  '60': {
    actsFirst: 'acquirer support',
    cashier: text('请换一种方式收款，并打电话问收单机构。', 'Take the payment another way and phone your acquirer.'),
    merchant: text(
      '收单机构要和您核实安全事项，请回电并准备商户号、终端号。',
      'Your acquirer wants to check something about security: call back with merchant and terminal number at hand.',
    ),
    cardholder: text('这笔付款需要核实，请换一种方式付款。', 'This payment needs a check. Please pay another way.'),
    causes: { 'cardholder/issuer-suspects-fraud': 0.3, 'verification/terminal-authentication-failed': 0.2 },
  },
  '66': {
    actsFirst: 'acquirer support',
    cashier: text(
      '请换一种方式收款，并打电话问收单机构安全部门。',
      "Take the payment another way and phone your acquirer's security desk.",
    ),
    merchant: text(
      '收单机构安全部门要和您核实，请回电并准备商户号、终端号。',
      "Your acquirer's security desk wants to check with you: call back with merchant and terminal number at hand.",
    ),
    cardholder: text('这笔付款需要核实，请换一种方式付款。', 'This payment needs a check. Please pay another way.'),
    causes: {
      'cardholder/issuer-suspects-fraud': 0.3,
      'verification/terminal-authentication-failed': 0.2,
      'risk/pattern-suspicious': 0.15,
    },
  },
  '90': {
    actsFirst: null,
    cashier: text(
      '系统正在日切，约十分钟后再收款，或请顾客扫码付款。',
      'The day is being closed: take the payment in about ten minutes, or by code.',
    ),
    merchant: text(
      '日切一般在夜里几分钟内结束；超过半小时请告诉收单机构。',
      'Closing usually takes some minutes at night; after half an hour tell your acquirer.',
    ),
    cardholder: text(
      '银行系统正在换日，请过十分钟再付或换一种方式。',
      'The bank systems are changing the day. Please pay in ten minutes, or another way.',
    ),
    causes: { 'system/cut-off-running': 0.9 },
  },
  '91': {
    actsFirst: 'issuer',
    cashier: otherBank,
    merchant: text(
      '只有一家银行的卡这样就等它恢复；所有银行都这样是网络或收单机构的问题，看通知。',
      'If it is one bank, wait for it; if all, it is the network or the acquirer: look for notices.',
    ),
    cardholder: bankTrouble,
    causes: { 'system/issuer-down': 0.62, 'system/scheme-down': 0.12, 'system/acquirer-host-down': 0.1, 'system/host-unreachable': 0.05 },
  },
  '92': {
    actsFirst: 'issuer',
    cashier: otherBank,
    merchant: text(
      '只有一家银行的卡这样就等它的线路恢复；所有银行都这样请告诉收单机构。',
      'If it is one bank, wait for its line; if all, tell your acquirer.',
    ),
    cardholder: text('到您发卡银行的线路不通，请换一张卡。', 'The line to your bank is down. Please use another card.'),
    causes: { 'system/routing-missing': 0.35, 'system/issuer-down': 0.35, 'system/scheme-down': 0.1 },
  },
  '96': {
    actsFirst: 'acquirer operations',
    cashier: text(
      '收单或银联系统故障：过几分钟再试一次，不要连续重刷。',
      "The acquirer's or network's system has a fault: try once more in some minutes, not again and again.",
    ),
    merchant: text(
      '看看附近商户是否也这样：都这样就等公告；只有您这样，请收单机构核对终端密钥和档案。',
      'See whether neighbours have it too: then wait for the notice; if only you, ask your acquirer to check keys and records.',
    ),
    cardholder: notYourCard,
    causes: {
      'system/acquirer-host-down': 0.42,
      'system/scheme-down': 0.15,
      'system/encryption-module-fault': 0.1,
      'system/host-record-missing': 0.07,
      'system/provider-outage': 0.06,
      'system/issuer-down': 0.06,
    },
  },
  '98': {
    actsFirst: 'issuer',
    cashier: text(
      '发卡银行没有应答：先查询结果，再请顾客换卡。',
      'The bank did not answer: look up the result first, then ask for another card.',
    ),
    merchant: text(
      '这笔会自动冲正，不会多扣；连续出现时看是一家银行还是所有银行，所有银行请告诉收单机构。',
      'It is reversed by itself, nobody pays twice; if it goes on with all banks, tell your acquirer.',
    ),
    cardholder: text(
      '银行没有及时回应，这次没有付成；已扣的款会自动退回。',
      'Your bank did not answer in time. If anything was charged it comes back by itself.',
    ),
    causes: {
      'system/issuer-timeout': 0.48,
      'system/acquirer-host-timeout': 0.2,
      'system/scheme-down': 0.07,
      'network/line-poor': 0.08,
      'system/host-unreachable': 0.06,
    },
  },
  A7: {
    actsFirst: 'acquirer operations',
    cashier: text(
      '安全处理失败：重新签到一次，仍失败请打收单机构电话。',
      'Security processing failed: sign on once, then phone your acquirer.',
    ),
    merchant: text(
      '多台终端同时出现是收单机构加密机的问题，等通知；只有一台请收单机构核对密钥。',
      "If several terminals have it, it is the acquirer's security module: wait; if one, have its keys checked.",
    ),
    cardholder: notYourCard,
    causes: { 'system/encryption-module-fault': 0.6, 'verification/master-key-missing': 0.1, 'verification/pin-key-out-of-step': 0.1 },
  },
  A8: {
    actsFirst: 'acquirer support',
    cashier: text('转入卡的归属地缺失，请换一张收款卡。', 'The home of the receiving card is not known: use another receiving card.'),
    merchant: tellAcquirer,
    cardholder: text('收款卡的信息不全，请换一张收款卡。', 'Details of the receiving card are missing. Please use another one.'),
    causes: { 'system/routing-missing': 0.4, 'software/card-tables-outdated': 0.3 },
  },
  '24': fileUpdate,
  '26': {
    ...fileUpdate,
    merchant: text(
      '后台文件更新重复，店里改不了；把应答码和时间告诉收单机构。',
      'A file was updated twice behind the scenes; tell your acquirer code and time.',
    ),
  },
  '27': {
    ...fileUpdate,
    merchant: text(
      '后台文件更新的内容有误，店里改不了；把应答码和时间告诉收单机构。',
      'The content of a file update was wrong; tell your acquirer code and time.',
    ),
  },
  '28': {
    ...fileUpdate,
    merchant: text(
      '后台文件正被占用，通常很快恢复；持续半小时请告诉收单机构。',
      'A file is in use behind the scenes, usually for a short time; tell your acquirer after half an hour.',
    ),
  },
  '29': {
    ...fileUpdate,
    merchant: text(
      '后台文件更新没有成功，店里改不了；把应答码和时间告诉收单机构。',
      'A file update did not succeed; tell your acquirer code and time.',
    ),
  },
}

/** Codes that no table defines: what can be said is how to go on, and what to tell the acquirer. */
export const undefinedCode = (code: string): Advice => ({
  actsFirst: 'acquirer support',
  cashier: text(
    `应答码${code}没有统一含义，按交易失败处理：换一种方式收款，不要反复重刷。`,
    `Code ${code} has no common meaning, so treat it as failed: take the payment another way, do not repeat it.`,
  ),
  merchant: text(
    `把应答码${code}、终端号和时间告诉收单机构，含义由他们的主机决定。`,
    `Tell your acquirer code ${code}, terminal number and time: its meaning is set by their host.`,
  ),
  cardholder: text('这次没有付成，没有扣款；请换一种方式付款。', 'It did not go through and nothing was charged. Please pay another way.'),
  causes: {},
})
