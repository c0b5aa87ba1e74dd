import { askYourBank, notYourCard, text, type Advice } from './advice.ts'

/** A terminal's own word for why it did not finish (nexo Sale to POI, `ErrorCondition`), as terminals of several makers send it. */
export interface ErrorCondition extends Advice {
  readonly condition: string
}

const rows: Readonly<Record<string, Advice>> = {
  Aborted: {
    actsFirst: 'operator',
    cashier: text(
      '收银系统中止了这笔交易：先查询结果，再重新发起。',
      'The till stopped this payment: look up the result, then start again.',
    ),
    merchant: text(
      '经常中止请检查收银系统和终端之间的连接与超时设置。',
      'If it happens often, check the connection and the time-out between till and terminal.',
    ),
    cardholder: text('付款中止，没有扣款时请再试一次。', 'The payment was stopped. If nothing was charged, please try again.'),
    causes: { 'operation/cancelled-or-timed-out': 0.5, 'software/integration-fault': 0.3 },
  },
  Busy: {
    actsFirst: 'operator',
    cashier: text('终端正忙：等它完成当前操作再收款。', 'The terminal is busy: wait until it has finished.'),
    merchant: text(
      '一直忙时，确认没有未完成的交易后重启终端。',
      'If it stays busy, make sure no payment is open and restart the terminal.',
    ),
    cardholder: notYourCard,
    causes: { 'software/integration-fault': 0.35, 'software/system-frozen': 0.3 },
  },
  Cancel: {
    actsFirst: 'cardholder',
    cashier: text('顾客或店员按了取消；愿意付再重新发起。', 'Somebody pressed cancel; start again if the customer wants to pay.'),
    merchant: text('店里不用处理。', 'Nothing for the shop to do.'),
    cardholder: text('付款已取消，没有扣款。', 'The payment was cancelled. Nothing was charged.'),
    causes: { 'cardholder/cardholder-cancelled': 0.6, 'operation/cancelled-or-timed-out': 0.35 },
  },
  DeviceOut: {
    actsFirst: 'operator',
    cashier: text(
      '有部件没有响应：看打印机、读卡器、密码键盘哪个报错。',
      'A part does not answer: see which of printer, reader or PIN pad complains.',
    ),
    merchant: text('重新插好外接设备并重启；仍不响应请报修。', 'Plug external parts in again and restart; if it stays, have it repaired.'),
    cardholder: notYourCard,
    causes: { 'device/printer-fault': 0.3, 'device/pin-pad-disconnected': 0.25, 'device/base-or-peripheral-disconnected': 0.2 },
  },
  InsertedCard: {
    actsFirst: 'operator',
    cashier: text('卡还插在机器里：请取出，再重新开始。', 'A card is still inserted: take it out and start again.'),
    merchant: text('没有插卡却这样提示，请清洁卡槽。', 'If no card is in, clean the slot.'),
    cardholder: text('请先取出您的卡。', 'Please take out your card first.'),
    causes: { 'operation/card-use-wrong': 0.8, 'device/chip-reader-fault': 0.15 },
  },
  InProgress: {
    actsFirst: 'operator',
    cashier: text(
      '上一笔还在进行：先等它的结果，不要再收一次。',
      'The last payment is still running: wait for its result, do not take it twice.',
    ),
    merchant: text(
      '长时间停在这里，先查询上一笔结果再重启终端。',
      'If it hangs, look up the last payment before you restart the terminal.',
    ),
    cardholder: text('付款正在处理，请稍等，不会重复扣款。', 'Your payment is being processed. You will not be charged twice.'),
    causes: { 'system/acquirer-host-timeout': 0.35, 'software/integration-fault': 0.3 },
  },
  LoggedOut: {
    actsFirst: 'operator',
    cashier: text('收银系统和终端没有登录：请重新登录再收款。', 'Till and terminal are not logged in: log in, then take the payment.'),
    merchant: text(
      '经常掉登录请检查网络和账号是否在别处登录。',
      'If it logs out often, check the line and whether the account is used elsewhere.',
    ),
    cardholder: notYourCard,
    causes: { 'verification/session-unauthorised': 0.55, 'operation/cashier-not-signed-on': 0.3 },
  },
  MessageFormat: {
    actsFirst: 'vendor',
    cashier: text(
      '收银系统发来的内容终端看不懂，请手工在终端上收款。',
      'The terminal could not read what the till sent: take the payment on the terminal by hand.',
    ),
    merchant: text('请收银系统厂商核对接口版本和字段。', 'Ask the maker of your till to check interface version and fields.'),
    cardholder: notYourCard,
    causes: { 'software/integration-fault': 0.65, 'software/message-format-wrong': 0.25 },
  },
  NotAllowed: {
    actsFirst: 'acquirer support',
    cashier: text('这台终端现在不允许这项操作：核对交易类型和权限。', 'This terminal may not do that now: check the type and your rights.'),
    merchant: text('类型没有选错时，请收单机构为终端开通该功能。', 'If the type was right, ask your acquirer to open the function.'),
    cardholder: notYourCard,
    causes: { 'standing/kind-not-permitted': 0.35, 'operation/transaction-type-wrong': 0.3, 'software/parameters-conflicting': 0.15 },
  },
  NotFound: {
    actsFirst: 'operator',
    cashier: text('没有找到要撤销或退货的原交易：核对参考号。', 'The payment to void or refund was not found: check the reference.'),
    merchant: text(
      '原交易可能在另一台终端或已经撤销，请查询后再做。',
      'It may have been made on another terminal or voided already: look it up first.',
    ),
    cardholder: text('原来的付款还在核对，请出示签购单。', 'We are looking for the original payment. Please show your slip.'),
    causes: { 'operation/original-not-found': 0.8 },
  },
  PaymentRestriction: {
    actsFirst: 'operator',
    cashier: text(
      '这张卡不能买这类商品或不能用这种方式付款，请换卡。',
      'This card cannot pay for these goods or in this way: another card, please.',
    ),
    merchant: text(
      '某类商品总是受限，请收单机构核对商户类别。',
      'If certain goods are always refused, ask your acquirer to check your category.',
    ),
    cardholder: text('您的卡不能用于这类消费，请换一张卡。', 'Your card may not be used for this. Please use another one.'),
    causes: { 'cardholder/card-restricted': 0.55, 'standing/card-brand-not-enabled': 0.2, 'standing/category-not-accepted': 0.1 },
  },
  Refusal: {
    actsFirst: 'cardholder',
    cashier: text('发卡银行没有同意，请换卡。', 'The bank did not agree: another card, please.'),
    merchant: text('换一张卡能付就不用处理。', 'If another card works, nothing to do.'),
    cardholder: askYourBank,
    causes: { 'cardholder/issuer-refusal': 0.5, 'cardholder/insufficient-funds': 0.15, 'cardholder/card-restricted': 0.1 },
  },
  UnavailableDevice: {
    actsFirst: 'operator',
    cashier: text('终端没有开机或没有连上：检查电源和网络。', 'The terminal is off or not connected: check power and network.'),
    merchant: text(
      '终端和收银系统要在同一网络；重启终端后在收银系统里重新选择它。',
      'Terminal and till must share a network; restart the terminal and select it again in the till.',
    ),
    cardholder: notYourCard,
    causes: { 'network/line-down': 0.25, 'device/power-missing': 0.2, 'software/integration-fault': 0.2, 'network/wifi-unreachable': 0.1 },
  },
  UnavailableService: {
    actsFirst: 'acquirer operations',
    cashier: text('这项服务没有开放：换一种收款方式。', 'This service is not available: take the payment another way.'),
    merchant: text(
      '请收单机构确认该服务是否为您的终端开通、是否正在维护。',
      'Ask your acquirer whether the service is opened for your terminal or under maintenance.',
    ),
    cardholder: notYourCard,
    causes: { 'system/provider-outage': 0.35, 'standing/kind-not-permitted': 0.25, 'system/maintenance-planned': 0.1 },
  },
  InvalidCard: {
    actsFirst: 'cardholder',
    cashier: text(
      '卡读不出或已过期：换一种读卡方式，不行请换卡。',
      'The card is unreadable or expired: read it another way, then another card.',
    ),
    merchant: text(
      '多张卡都这样请清洁读卡器并核对终端日期。',
      'If several cards fail, clean the reader and check the date of the terminal.',
    ),
    cardholder: text(
      '没有读出有效的卡，请换一种读卡方式或换一张卡。',
      'No valid card could be read. Please try another way, or another card.',
    ),
    causes: {
      'cardholder/card-number-invalid': 0.3,
      'cardholder/card-damaged': 0.2,
      'cardholder/card-expired': 0.2,
      'device/chip-reader-fault': 0.1,
    },
  },
  UnreachableHost: {
    actsFirst: 'merchant',
    cashier: text(
      '终端连不上收单主机：检查网络，换 Wi-Fi 或流量再试。',
      'The terminal cannot reach the acquirer: check the line, switch Wi-Fi or mobile data.',
    ),
    merchant: text(
      '手机能上网而终端不能，请重启终端和路由器；周围商户都不行是系统故障，等通知。',
      'If phones are on line but the terminal is not, restart terminal and router; if neighbours fail too, wait for the notice.',
    ),
    cardholder: notYourCard,
    causes: {
      'network/line-down': 0.3,
      'network/wifi-unreachable': 0.12,
      'network/router-fault': 0.1,
      'system/acquirer-host-down': 0.15,
      'network/firewall-blocked': 0.07,
      'network/name-resolution-failed': 0.05,
    },
  },
  WrongPIN: {
    actsFirst: 'cardholder',
    cashier: text(
      '密码不对，请顾客再输一次，连错不要超过三次。',
      'Wrong PIN: let the customer try once more, and stop before the third mistake.',
    ),
    merchant: text(
      '几位顾客都说密码没错，请重新签到，再不行检修密码键盘。',
      'If several customers are sure of their PIN, sign on again, then have the PIN pad looked at.',
    ),
    cardholder: text('密码不正确，请核对后再输入一次。', 'The PIN was not right. Please check and enter it once more.'),
    causes: { 'cardholder/pin-wrong': 0.9, 'verification/pin-key-out-of-step': 0.05 },
  },
}

export const errorConditions: readonly ErrorCondition[] = Object.entries(rows).map(([condition, advice]) =>
  Object.assign({ condition }, advice),
)
