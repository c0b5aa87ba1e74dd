import { notYourCard, text, type Advice } from '../advice.ts'

const lookUpFirst = text(
  '先查询上一笔的结果，确认没有成功再重做。',
  'Look up the last payment first; repeat it only when you know it failed.',
)

/** The terminal, its keys, its batch or the way it was used. */
export const terminal: Readonly<Record<string, Advice>> = {
  '09': {
    actsFirst: 'operator',
    cashier: text(
      '银行正在处理这笔交易，先查询结果，不要重刷。',
      'The bank is still working on it: look it up, do not run the card again.',
    ),
    merchant: text(
      '几分钟后仍查不到结果，把流水号和时间发给收单机构。',
      'If there is no result after some minutes, send trace number and time to your acquirer.',
    ),
    cardholder: text(
      '付款正在处理，请稍等，不会重复扣款。',
      'Your payment is being processed. Please wait, you will not be charged twice.',
    ),
    causes: { 'system/acquirer-host-timeout': 0.45, 'system/issuer-timeout': 0.35 },
  },
  '12': {
    actsFirst: 'operator',
    cashier: text(
      '交易类型不对或没有开通：核对选的是消费、撤销还是退货。',
      'Wrong or closed transaction type: check whether you meant sale, void or refund.',
    ),
    merchant: text(
      '类型没有选错时，请收单机构核对这种交易是否已为您开通。',
      'If the type was right, ask your acquirer whether it is opened for you.',
    ),
    cardholder: notYourCard,
    causes: {
      'operation/transaction-type-wrong': 0.38,
      'standing/kind-not-permitted': 0.2,
      'operation/original-not-found': 0.08,
      'cardholder/card-not-supported': 0.07,
      'software/parameters-conflicting': 0.07,
    },
  },
  '13': {
    actsFirst: 'operator',
    cashier: text('金额不正确，请核对后重新输入。', 'The amount is not valid: check it and enter it again.'),
    merchant: text(
      '金额没有输错还报13，请升级终端应用，并把金额和时间告诉收单机构。',
      'If the amount was right, update the application and tell your acquirer amount and time.',
    ),
    cardholder: notYourCard,
    causes: { 'operation/amount-mistyped': 0.72, 'risk/terminal-amount-limit': 0.06, 'software/message-format-wrong': 0.06 },
  },
  '19': {
    actsFirst: 'operator',
    cashier: text('请重新读卡再做一次，只做一次。', 'Read the card again and try once more, only once.'),
    merchant: text(
      '经常出现时清洁读卡器，并在信号好的地方使用。',
      'If it happens often, clean the reader and work where the signal is good.',
    ),
    cardholder: text('没有读好，请再试一次。', 'It was not read well. Please try once more.'),
    causes: {
      'operation/card-use-wrong': 0.25,
      'network/line-poor': 0.2,
      'device/chip-reader-fault': 0.15,
      'cardholder/issuer-refusal': 0.15,
    },
  },
  '22': {
    actsFirst: 'operator',
    cashier: text(
      '原交易对不上或已过期限：核对原交易的日期和流水号。',
      'The original does not fit or is too old: check its date and trace number.',
    ),
    merchant: text(
      '隔天的交易不能撤销，改做退货；普通消费也报22，请结算后重新签到。',
      'A payment of another day cannot be voided, refund it; if plain sales get 22, settle and sign on again.',
    ),
    cardholder: notYourCard,
    causes: {
      'operation/void-too-late': 0.36,
      'operation/original-not-found': 0.2,
      'software/batch-number-mismatch': 0.15,
      'operation/refund-too-old': 0.08,
    },
  },
  '25': {
    actsFirst: 'operator',
    cashier: text(
      '没有找到原交易：用流水号、批次号和参考号核对，不要重复撤销。',
      'The original was not found: check trace, batch and reference number; do not void twice.',
    ),
    merchant: text(
      '核对是不是已经撤销过，或原交易在另一台终端上；查不到就请收单机构查。',
      'See whether it was voided already or done on another terminal; otherwise let your acquirer look.',
    ),
    cardholder: text('原来的付款还在核对，请出示签购单。', 'We are looking for the original payment. Please show your slip.'),
    causes: { 'operation/original-not-found': 0.75, 'operation/wrong-terminal': 0.08, 'operation/duplicate-attempt': 0.05 },
  },
  '30': {
    actsFirst: 'acquirer support',
    cashier: text('重试一次；仍失败请打收单机构电话。', 'Try once more; if it fails again, phone your acquirer.'),
    merchant: text(
      '升级终端应用、重新下载参数；把终端型号和应用版本告诉收单机构。',
      'Update the application and download the parameters; tell your acquirer model and version.',
    ),
    cardholder: notYourCard,
    causes: {
      'software/message-format-wrong': 0.45,
      'software/application-version-outdated': 0.15,
      'software/parameters-conflicting': 0.1,
      'verification/track-key-out-of-step': 0.12,
    },
  },
  '40': {
    actsFirst: 'acquirer support',
    cashier: text(
      '这张卡的银行不支持这种交易：核对交易类型，或请顾客换卡。',
      "This card's bank does not support this type: check the type, or ask for another card.",
    ),
    merchant: text(
      '所有的卡都报40，请收单机构为您开通该交易；只有个别卡则不用处理。',
      'If all cards get 40, ask your acquirer to open the type; single cards need nothing.',
    ),
    cardholder: text('您的卡不支持这种交易，请换一张卡。', 'Your card does not support this kind of payment. Please use another one.'),
    causes: { 'standing/kind-not-permitted': 0.35, 'cardholder/card-not-supported': 0.3, 'operation/transaction-type-wrong': 0.15 },
  },
  '45': {
    actsFirst: 'operator',
    cashier: text('这是芯片卡，请插卡或挥卡，不要刷磁条。', 'This card has a chip: insert or tap it, do not swipe.'),
    merchant: text(
      '插卡也读不出时清洁卡槽；几张卡都读不出请报修读卡器。',
      'If the chip cannot be read, clean the slot; if several cards fail, have the reader repaired.',
    ),
    cardholder: text('请插卡或在感应区挥卡。', 'Please insert or tap your card.'),
    causes: { 'operation/card-use-wrong': 0.7, 'device/chip-reader-fault': 0.15, 'cardholder/card-damaged': 0.08 },
  },
  '63': {
    actsFirst: 'acquirer support',
    cashier: text('请重新签到一次；仍报63请停用并联系收单机构。', 'Sign on again once; if 63 comes back, stop and phone your acquirer.'),
    merchant: text('请收单机构核对终端密钥和应用版本。', "Ask your acquirer to check the terminal's keys and application version."),
    cardholder: notYourCard,
    causes: {
      'verification/terminal-authentication-failed': 0.35,
      'verification/pin-key-out-of-step': 0.2,
      'verification/message-authentication-failed': 0.15,
    },
  },
  '64': {
    actsFirst: 'operator',
    cashier: text(
      '金额与原交易不一致：核对原金额；预授权完成最多是预授权的115%。',
      'The amount does not fit the original: check it; a completion may be at most 115 % of the pre-authorisation.',
    ),
    merchant: text('超出的部分另做一笔消费，不能加在完成金额里。', 'Take what goes beyond as a separate sale, not within the completion.'),
    cardholder: text('金额和原来的不一致，店员正在核对。', 'The amount differs from the original one. It is being checked.'),
    causes: { 'operation/completion-over-limit': 0.45, 'operation/amount-mistyped': 0.3, 'operation/refund-over-original': 0.12 },
  },
  '68': {
    actsFirst: 'operator',
    cashier: text(
      '银行没有及时应答：等终端提示冲正成功，再做一次。',
      'The bank answered too late: wait until the reversal is done, then try once more.',
    ),
    merchant: text(
      '冲正没有完成前不要清除数据或恢复出厂；连续出现请换网络或查看通知。',
      'Do not clear or reset anything before the reversal is done; if it goes on, change the line or look for notices.',
    ),
    cardholder: text(
      '银行没有及时回应，这次没有付成；请再试一次或换一张卡。',
      'Your bank did not answer in time, so it did not go through. Please try again or use another card.',
    ),
    causes: { 'system/issuer-timeout': 0.45, 'network/line-poor': 0.2, 'system/acquirer-host-timeout': 0.15 },
  },
  '77': {
    actsFirst: 'operator',
    cashier: text(
      '请重新签到再收款；要求先结算时，先结算再签到。',
      'Sign on again, then take the payment; if it asks to settle first, settle and then sign on.',
    ),
    merchant: text(
      '签到后仍报77，联系收单机构核对批次号；刚换机或恢复过数据时最常见。',
      'If 77 stays after signing on, ask your acquirer to check the batch number; usual after a swap or restore.',
    ),
    cardholder: notYourCard,
    causes: { 'software/batch-number-mismatch': 0.52, 'verification/sign-on-missing': 0.32, 'operation/settlement-overdue': 0.06 },
  },
  '78': {
    actsFirst: 'operator',
    cashier: text(
      '终端需要更新参数：在菜单里下载参数或重新签到，再收款。',
      'The terminal needs new parameters: download them from the menu or sign on again, then take the payment.',
    ),
    merchant: text(
      '下载前插上电源，保持网络；下载失败请联系收单机构。',
      'Keep it on the charger and on line while downloading; if it fails, ask your acquirer.',
    ),
    cardholder: notYourCard,
    causes: { 'software/parameters-missing': 0.6, 'software/card-tables-outdated': 0.2 },
  },
  '79': {
    actsFirst: 'operator',
    cashier: text('脱机交易对不上账：上送明细后重新结算。', 'Off-line payments do not add up: upload the details and settle again.'),
    merchant: text(
      '仍不平，保留签购单，把批次号告诉收单机构核对。',
      'If it still does not agree, keep the slips and give your acquirer the batch number.',
    ),
    cardholder: notYourCard,
    causes: { 'operation/off-line-payments-stored': 0.4, 'operation/settlement-overdue': 0.3 },
  },
  '94': {
    actsFirst: 'operator',
    cashier: lookUpFirst,
    merchant: text(
      '换机或恢复后流水号重复会报94：签到一次；仍报请收单机构调整流水号。',
      'After a swap or restore trace numbers may repeat: sign on once; if 94 stays, let your acquirer move the number on.',
    ),
    cardholder: text('系统认为这笔可能已付过，正在查询，请稍等。', 'The system thinks this may be paid already. We are looking it up.'),
    causes: { 'operation/duplicate-attempt': 0.5, 'software/trace-duplicate': 0.35 },
  },
  '95': {
    actsFirst: 'operator',
    cashier: text('结算不平：上送明细后重新结算。', 'Totals do not agree: upload the details and settle again.'),
    merchant: text(
      '仍不平，打印汇总单和明细单，请收单机构核对。',
      'If it still does not agree, print totals and details and let your acquirer compare.',
    ),
    cardholder: notYourCard,
    causes: { 'operation/settlement-overdue': 0.45, 'software/batch-number-mismatch': 0.2 },
  },
  '99': {
    actsFirst: 'operator',
    cashier: text('请重新签到，再让顾客输一次密码。', 'Sign on again, then let the customer enter the PIN once more.'),
    merchant: text(
      '签到后仍报99，说明终端主密钥不对，请收单机构重新灌装密钥。',
      'If 99 stays after signing on, the master key is wrong: your acquirer must load it again.',
    ),
    cardholder: notYourCard,
    causes: { 'verification/pin-key-out-of-step': 0.78, 'verification/master-key-missing': 0.1, 'device/pin-pad-disconnected': 0.03 },
  },
  A0: {
    actsFirst: 'operator',
    cashier: text('请重新签到，再收款。', 'Sign on again, then take the payment.'),
    merchant: text(
      '签到后仍报A0，请收单机构重新灌装终端密钥。',
      'If A0 stays after signing on, your acquirer must load the keys of the terminal again.',
    ),
    cardholder: notYourCard,
    causes: { 'verification/message-authentication-failed': 0.85, 'verification/master-key-missing': 0.07 },
  },
  A1: {
    actsFirst: 'operator',
    cashier: text(
      '两边账户币种不同，请核对币种后重做。',
      'The two accounts have different currencies: check the currency and do it again.',
    ),
    merchant: text(
      '终端币种应为人民币；设置不对请收单机构下发参数。',
      "The terminal's currency should be renminbi; if it is not, have your acquirer send the parameters.",
    ),
    cardholder: text('账户币种不一致，请换一个人民币账户的卡。', 'The currencies differ. Please use a card with a renminbi account.'),
    causes: { 'operation/transaction-type-wrong': 0.3, 'cardholder/card-not-supported': 0.3, 'software/parameters-conflicting': 0.2 },
  },
  C0: {
    actsFirst: 'operator',
    cashier: text('这笔交易还在处理：先查询，不要再收一次。', 'This payment is still in progress: look it up, do not take it twice.'),
    merchant: text(
      '十分钟后仍查不到结果，把流水号发给收单机构。',
      'If there is no result after ten minutes, send the trace number to your acquirer.',
    ),
    cardholder: text(
      '付款正在处理，请稍等，不会重复扣款。',
      'Your payment is being processed. Please wait, you will not be charged twice.',
    ),
    causes: { 'system/acquirer-host-timeout': 0.5, 'system/issuer-timeout': 0.25 },
  },
  C1: {
    actsFirst: 'operator',
    cashier: text('终端没有签到或已签退，请签到后再收款。', 'The terminal is not signed on: sign on, then take the payment.'),
    merchant: text('每天开门先签到；签到失败请看屏幕上的应答码。', 'Sign on each morning; if that fails, look at the code on the screen.'),
    cardholder: notYourCard,
    causes: { 'verification/sign-on-missing': 0.8 },
  },
  Z3: {
    actsFirst: 'operator',
    cashier: text(
      '终端连不上网，卡片不允许脱机付款：检查网络后重做。',
      'No line, and the card does not allow paying off line: check the connection and try again.',
    ),
    merchant: text(
      '看信号、网线或Wi-Fi，换一个网络；做一次回响测试确认。',
      'Look at signal, cable or Wi-Fi, change the network, and run an echo test.',
    ),
    cardholder: notYourCard,
    causes: { 'network/line-down': 0.5, 'network/signal-weak': 0.2, 'network/wifi-unreachable': 0.1 },
  },
}
