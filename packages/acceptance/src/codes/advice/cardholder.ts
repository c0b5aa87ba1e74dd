import { askYourBank, text, type Advice } from '../advice.ts'

const otherCard = text('请顾客换一张卡，或用其他方式付款。', 'Ask for another card or another way to pay.')
const nothingForShop = text(
  '店里不用处理，这是顾客的卡和发卡银行之间的事；换一张卡能付就说明终端正常。',
  'Nothing for the shop to do: it is between this card and its bank. If another card works, the terminal is fine.',
)
const keepCalm = text(
  '不要与顾客争执，不要强行留卡；请换一种付款方式，并给收单机构打电话。',
  'Do not argue and do not take the card by force; ask for another way to pay, and phone your acquirer.',
)
const reportQuietly = text(
  '记下时间、金额和流水号，电话告诉收单机构；没有付款成功就不要交货。',
  'Note time, amount and trace number and phone your acquirer; do not hand out goods that are not paid.',
)

/** The card, its account or its bank says no. */
export const cardholder: Readonly<Record<string, Advice>> = {
  '01': {
    actsFirst: 'cardholder',
    cashier: otherCard,
    merchant: nothingForShop,
    cardholder: text(
      '发卡银行要先和您核实，请拨打卡背面的电话，或换一张卡。',
      'Your bank wants a word with you first: call the number on the back of the card, or use another one.',
    ),
    causes: { 'cardholder/issuer-referral': 0.75, 'cardholder/issuer-refusal': 0.12, 'cardholder/issuer-suspects-fraud': 0.07 },
  },
  '02': {
    actsFirst: 'cardholder',
    cashier: otherCard,
    merchant: nothingForShop,
    cardholder: text(
      '发卡银行对这张卡有特别要求，请拨打卡背面的电话，或换一张卡。',
      'Your bank has a special condition on this card: call the number on the back, or use another one.',
    ),
    causes: { 'cardholder/issuer-referral': 0.75, 'cardholder/card-restricted': 0.1, 'cardholder/issuer-suspects-fraud': 0.08 },
  },
  '04': {
    actsFirst: 'operator',
    cashier: keepCalm,
    merchant: reportQuietly,
    cardholder: askYourBank,
    causes: { 'cardholder/card-lost-or-stolen': 0.5, 'cardholder/card-restricted': 0.25, 'cardholder/issuer-suspects-fraud': 0.15 },
  },
  '05': {
    actsFirst: 'cardholder',
    cashier: otherCard,
    merchant: text(
      '换一张卡能付就不用处理；如果多家银行的卡都报05，请联系收单机构核查商户风险标记。',
      'If another card works, nothing to do; if cards of several banks all get 05, ask your acquirer about a risk mark on your shop.',
    ),
    cardholder: askYourBank,
    causes: {
      'cardholder/issuer-refusal': 0.68,
      'cardholder/issuer-suspects-fraud': 0.12,
      'cardholder/insufficient-funds': 0.05,
      'cardholder/card-limit-exceeded': 0.04,
      'risk/pattern-suspicious': 0.03,
    },
  },
  '07': {
    actsFirst: 'operator',
    cashier: keepCalm,
    merchant: reportQuietly,
    cardholder: askYourBank,
    causes: { 'cardholder/issuer-suspects-fraud': 0.45, 'cardholder/card-lost-or-stolen': 0.4 },
  },
  '08': {
    actsFirst: 'operator',
    cashier: text(
      '银行要求核对顾客身份；终端显示交易失败时，按失败处理，换卡支付。',
      'The bank asks to check identity; if the terminal shows failed, treat it as failed and ask for another card.',
    ),
    merchant: text(
      '是否允许凭身份证件受理，以收单协议为准，先问收单机构。',
      'Whether you may accept with an identity document is in your agreement; ask your acquirer first.',
    ),
    cardholder: text(
      '发卡银行要求核对身份，请出示证件或换一张卡。',
      'Your bank asks to check your identity: please show a document or use another card.',
    ),
    causes: { 'cardholder/issuer-referral': 0.55, 'operation/signature-missing': 0.1 },
  },
  '14': {
    actsFirst: 'cardholder',
    cashier: text('改用插卡或挥卡重读一次；仍不行请换卡。', 'Read the card once more by chip or tap; otherwise another card.'),
    merchant: text(
      '如果多张卡都报14，清洁读卡器；撤销或退货时报14，是所用的卡和原交易不是同一张。',
      'If several cards get 14, clean the reader; on a void or refund it means the card is not the one of the original.',
    ),
    cardholder: text(
      '没有读出有效卡号，请换一面或换一种方式刷卡，或换一张卡。',
      'The card number could not be read. Please try chip or tap, or another card.',
    ),
    causes: {
      'cardholder/card-number-invalid': 0.55,
      'device/stripe-reader-fault': 0.1,
      'operation/card-data-mistyped': 0.12,
      'cardholder/card-damaged': 0.08,
      'cardholder/account-closed': 0.05,
    },
  },
  '17': {
    actsFirst: 'cardholder',
    cashier: text('顾客取消了付款；愿意付再重新发起。', 'The customer cancelled; start again if they want to pay.'),
    merchant: text(
      '店里不用处理；如果顾客说没有取消，请检查键盘取消键是否卡住。',
      'Nothing to do; if customers say they did not cancel, see whether the cancel key sticks.',
    ),
    cardholder: text('付款已取消，没有扣款。', 'The payment was cancelled. Nothing was charged.'),
    causes: { 'cardholder/cardholder-cancelled': 0.75, 'operation/cancelled-or-timed-out': 0.15 },
  },
  '18': {
    actsFirst: 'cardholder',
    cashier: text(
      '发卡银行登记了争议，这张卡先不要再刷，请换一种付款方式。',
      'The bank has noted a dispute: do not run this card again, take another way to pay.',
    ),
    merchant: text(
      '留好这位顾客以前的签购单，等待收单机构调单通知。',
      'Keep earlier slips of this customer and wait for a request from your acquirer.',
    ),
    cardholder: askYourBank,
    causes: { 'cardholder/issuer-refusal': 0.5, 'standing/chargebacks-excessive': 0.1 },
  },
  '20': {
    actsFirst: 'issuer',
    cashier: text(
      '发卡银行的应答不能识别，请换一张其他银行的卡。',
      "The bank's answer could not be understood; take a card of another bank.",
    ),
    merchant: text(
      '只有一家银行的卡这样就等它恢复；多家银行都这样请告诉收单机构。',
      'If it is one bank, wait for it; if several, tell your acquirer.',
    ),
    cardholder: askYourBank,
    causes: { 'system/issuer-down': 0.5, 'software/message-format-wrong': 0.1, 'cardholder/issuer-refusal': 0.15 },
  },
  '21': {
    actsFirst: 'cardholder',
    cashier: otherCard,
    merchant: nothingForShop,
    cardholder: text(
      '这张卡还没有激活或长期没用，请先向发卡银行激活，或换一张卡。',
      'This card is not activated yet or has been asleep: activate it with your bank, or use another one.',
    ),
    causes: { 'cardholder/card-not-activated': 0.85 },
  },
  '33': {
    actsFirst: 'operator',
    cashier: text('卡已过期，请换一张卡；不要强行留卡。', 'The card has expired; ask for another one. Do not take it by force.'),
    merchant: text(
      '多张没过期的卡都报过期，请检查终端日期；否则不用处理。',
      'If cards that are still valid get this, check the date of the terminal; otherwise nothing to do.',
    ),
    cardholder: text('这张卡已过有效期，请用新卡。', 'This card is past its date. Please use your new one.'),
    causes: { 'cardholder/card-expired': 0.85, 'software/clock-wrong': 0.05 },
  },
  '34': {
    actsFirst: 'operator',
    cashier: keepCalm,
    merchant: text(
      '保留签购单和监控录像，电话联系收单机构；没有付款成功就不要交货。',
      'Keep the slip and the camera recording, phone your acquirer; hand out nothing unpaid.',
    ),
    cardholder: askYourBank,
    causes: { 'cardholder/issuer-suspects-fraud': 0.7, 'cardholder/card-security-code-wrong': 0.1, 'risk/pattern-suspicious': 0.08 },
  },
  '36': {
    actsFirst: 'operator',
    cashier: otherCard,
    merchant: nothingForShop,
    cardholder: text(
      '这张卡的使用范围受限制，请换一张卡，或问发卡银行。',
      'The use of this card is limited. Please use another one, or ask your bank.',
    ),
    causes: { 'cardholder/card-restricted': 0.8, 'cardholder/card-lost-or-stolen': 0.06 },
  },
  '37': {
    actsFirst: 'operator',
    cashier: keepCalm,
    merchant: reportQuietly,
    cardholder: askYourBank,
    causes: { 'cardholder/issuer-suspects-fraud': 0.65, 'risk/card-listed': 0.1 },
  },
  '38': {
    actsFirst: 'cardholder',
    cashier: text(
      '密码错误次数已满，今天不要再试这张卡，请换卡。',
      'Too many wrong PINs: do not try this card again today, ask for another one.',
    ),
    merchant: text(
      '店里不用处理；如果不同银行的卡都说密码错，重新签到并检查密码键盘。',
      'Nothing to do; if cards of different banks all have PIN trouble, sign on again and look at the PIN pad.',
    ),
    cardholder: text(
      '密码输错次数太多，卡被发卡银行锁定；请联系发卡银行解锁，或换一张卡。',
      'The PIN was wrong too often and your bank has locked the card. Ask the bank to unlock it, or use another card.',
    ),
    causes: { 'cardholder/pin-tries-exceeded': 0.92 },
  },
  '39': {
    actsFirst: 'cardholder',
    cashier: otherCard,
    merchant: nothingForShop,
    cardholder: text(
      '发卡银行没有找到这张卡的信用账户，请换一张卡。',
      'Your bank finds no credit account for this card. Please use another one.',
    ),
    causes: { 'cardholder/account-closed': 0.55, 'cardholder/card-restricted': 0.2 },
  },
  '41': {
    actsFirst: 'operator',
    cashier: keepCalm,
    merchant: reportQuietly,
    cardholder: askYourBank,
    causes: { 'cardholder/card-lost-or-stolen': 0.95 },
  },
  '42': {
    actsFirst: 'cardholder',
    cashier: otherCard,
    merchant: nothingForShop,
    cardholder: text('发卡银行没有找到对应账户，请换一张卡。', 'Your bank finds no such account. Please use another card.'),
    causes: { 'cardholder/account-closed': 0.65 },
  },
  '43': {
    actsFirst: 'operator',
    cashier: keepCalm,
    merchant: reportQuietly,
    cardholder: askYourBank,
    causes: { 'cardholder/card-lost-or-stolen': 0.95 },
  },
  '44': {
    actsFirst: 'cardholder',
    cashier: otherCard,
    merchant: nothingForShop,
    cardholder: text('这张卡没有对应的投资账户，请换一张卡。', 'There is no investment account behind this card. Please use another one.'),
    causes: { 'cardholder/account-closed': 0.6 },
  },
  '51': {
    actsFirst: 'cardholder',
    cashier: text('卡内可用余额不足，请换卡或减少金额。', 'Not enough available on the card: another card or a smaller amount.'),
    merchant: nothingForShop,
    cardholder: text(
      '可用余额不足，请换一张卡或减少金额。',
      'There is not enough available on this card. Please use another one or a smaller amount.',
    ),
    causes: { 'cardholder/insufficient-funds': 0.97 },
  },
  '52': {
    actsFirst: 'cardholder',
    cashier: text(
      '这张卡没有支票账户；账户类型可选时换一个，否则换卡。',
      'No cheque account on this card: choose another account type if there is a choice, else another card.',
    ),
    merchant: nothingForShop,
    cardholder: text(
      '这张卡没有所选的账户，请换账户类型或换一张卡。',
      'This card has no such account. Please choose another account or card.',
    ),
    causes: { 'cardholder/account-closed': 0.45, 'operation/transaction-type-wrong': 0.2 },
  },
  '53': {
    actsFirst: 'cardholder',
    cashier: text(
      '这张卡没有储蓄账户；账户类型可选时换一个，否则换卡。',
      'No savings account on this card: choose another account type if there is a choice, else another card.',
    ),
    merchant: nothingForShop,
    cardholder: text(
      '这张卡没有所选的账户，请换账户类型或换一张卡。',
      'This card has no such account. Please choose another account or card.',
    ),
    causes: { 'cardholder/account-closed': 0.45, 'operation/transaction-type-wrong': 0.2 },
  },
  '54': {
    actsFirst: 'cardholder',
    cashier: text('卡已过有效期，请换卡。', 'The card has expired: another card, please.'),
    merchant: text(
      '多张卡都报过期，请检查终端的日期时间；只有一张就不用处理。',
      'If many cards are called expired, check date and time of the terminal; a single one needs nothing.',
    ),
    cardholder: text('这张卡已过有效期，请用新卡。', 'This card is past its date. Please use your new one.'),
    causes: { 'cardholder/card-expired': 0.9, 'software/clock-wrong': 0.05, 'operation/card-data-mistyped': 0.02 },
  },
  '55': {
    actsFirst: 'cardholder',
    cashier: text(
      '密码不对，请顾客再输一次，连错不要超过三次。',
      'Wrong PIN: let the customer try once more, and stop before the third mistake.',
    ),
    merchant: text(
      '一位顾客输错不用处理；几位顾客都说密码没错，请重新签到，再不行检修密码键盘。',
      'One customer: nothing to do. Several who are sure of their PIN: sign on again, then have the PIN pad looked at.',
    ),
    cardholder: text('密码不正确，请核对后再输入一次。', 'The PIN was not right. Please check and enter it once more.'),
    causes: { 'cardholder/pin-wrong': 0.9, 'verification/pin-key-out-of-step': 0.05, 'device/touch-or-keypad-fault': 0.02 },
  },
  '56': {
    actsFirst: 'cardholder',
    cashier: otherCard,
    merchant: nothingForShop,
    cardholder: text('发卡银行没有这张卡的记录，请换一张卡。', 'Your bank has no record of this card. Please use another one.'),
    causes: { 'cardholder/card-number-invalid': 0.6, 'cardholder/account-closed': 0.15 },
  },
  '57': {
    actsFirst: 'cardholder',
    cashier: text(
      '发卡银行不允许这张卡做这种交易，请换卡。',
      'The bank does not allow this kind of payment with this card: another card, please.',
    ),
    merchant: text(
      '一张卡不用处理；多张信用卡集中报57，请联系收单机构核查商户类别和风险标记。',
      'One card: nothing to do. Many credit cards with 57: ask your acquirer about your category and risk marks.',
    ),
    cardholder: text(
      '这张卡不能做这种交易，请换一张卡，或在银行App里查看是否关闭了该功能。',
      'This card may not be used for this. Use another card, or see in your bank app whether the function is switched off.',
    ),
    causes: {
      'cardholder/card-restricted': 0.62,
      'cardholder/issuer-suspects-fraud': 0.1,
      'risk/pattern-suspicious': 0.08,
      'standing/card-brand-not-enabled': 0.05,
      'standing/code-jumping': 0.03,
    },
  },
  '59': {
    actsFirst: 'cardholder',
    cashier: text('卡片校验没有通过，改用插卡试一次，不行请换卡。', 'The card check failed: try the chip once, otherwise another card.'),
    merchant: text(
      '刷磁条常报59说明磁头脏了，请清洁；个别卡报59不用处理。',
      'Frequent 59 with the stripe means a dirty reader: clean it; single cards need nothing.',
    ),
    cardholder: askYourBank,
    causes: {
      'cardholder/card-security-code-wrong': 0.45,
      'cardholder/issuer-suspects-fraud': 0.32,
      'device/stripe-reader-fault': 0.06,
      'cardholder/card-damaged': 0.05,
    },
  },
  '62': {
    actsFirst: 'cardholder',
    cashier: otherCard,
    merchant: nothingForShop,
    cardholder: text(
      '这张卡的使用受限制，请换一张卡，或问发卡银行。',
      'The use of this card is restricted. Please use another one, or ask your bank.',
    ),
    causes: { 'cardholder/card-restricted': 0.82, 'risk/card-listed': 0.06 },
  },
  '65': {
    actsFirst: 'cardholder',
    cashier: text('这张卡今天的次数用完了，请换卡。', 'This card has used up its number of payments: another card, please.'),
    merchant: text(
      '同一张卡短时间内不要连续刷；多张卡都报65，请联系收单机构核查交易频率。',
      'Do not run one card again and again; if several cards get 65, ask your acquirer about your payment frequency.',
    ),
    cardholder: text(
      '这张卡的交易次数超过了银行的限制，请换一张卡或改天再用。',
      "The number of payments with this card is over your bank's limit. Use another card, or this one another day.",
    ),
    causes: { 'cardholder/card-frequency-exceeded': 0.75, 'cardholder/contactless-limit-reached': 0.06, 'risk/card-too-frequent': 0.06 },
  },
  '67': {
    actsFirst: 'operator',
    cashier: keepCalm,
    merchant: reportQuietly,
    cardholder: askYourBank,
    causes: { 'cardholder/card-lost-or-stolen': 0.5, 'cardholder/issuer-suspects-fraud': 0.3 },
  },
  '75': {
    actsFirst: 'cardholder',
    cashier: text(
      '密码错误次数已满，今天不要再试这张卡，请换卡。',
      'Too many wrong PINs: do not try this card again today, ask for another one.',
    ),
    merchant: text(
      '店里不用处理；如果不同银行的卡都说密码错，重新签到并检查密码键盘。',
      'Nothing to do; if cards of different banks all have PIN trouble, sign on again and look at the PIN pad.',
    ),
    cardholder: text(
      '密码输错次数太多，卡被发卡银行锁定；请联系发卡银行解锁，或换一张卡。',
      'The PIN was wrong too often and your bank has locked the card. Ask the bank to unlock it, or use another card.',
    ),
    causes: { 'cardholder/pin-tries-exceeded': 0.93 },
  },
  A3: {
    actsFirst: 'cardholder',
    cashier: text('收款账号不正确，请核对后重新输入。', 'The receiving account is wrong: check it and enter it again.'),
    merchant: text(
      '请顾客提供正确的收款账号；多人都报此码请告诉收单机构。',
      'Ask for the right account number; tell your acquirer if many people get this.',
    ),
    cardholder: text('收款银行没有这个账号，请核对账号。', 'The receiving bank has no such account. Please check the number.'),
    causes: { 'operation/card-data-mistyped': 0.5, 'cardholder/account-closed': 0.3 },
  },
  P1: {
    actsFirst: 'cardholder',
    cashier: text(
      '银行没有这位顾客的手机号，不能做短信验证，请换卡。',
      'The bank holds no mobile number for this customer, so it cannot send a code: another card, please.',
    ),
    merchant: nothingForShop,
    cardholder: text(
      '您的卡没有预留手机号，请到发卡银行登记，或换一张卡。',
      'No mobile number is kept for your card. Register one with your bank, or use another card.',
    ),
    causes: { 'cardholder/authentication-required': 0.75 },
  },
  Z1: {
    actsFirst: 'cardholder',
    cashier: otherCard,
    merchant: nothingForShop,
    cardholder: text(
      '卡片自己拒绝了这笔交易，请换一张卡，或问发卡银行。',
      'The chip on the card refused this payment. Please use another card, or ask your bank.',
    ),
    causes: {
      'cardholder/issuer-refusal': 0.4,
      'cardholder/card-restricted': 0.2,
      'cardholder/card-expired': 0.1,
      'software/card-tables-outdated': 0.08,
    },
  },
}
