import { notYourCard, text, type Advice } from '../advice.ts'

/** The shop's registration, its limits, the institution's rules. */
export const merchant: Readonly<Record<string, Advice>> = {
  '03': {
    actsFirst: 'acquirer support',
    cashier: text('商户状态不正常，不要再试，请告诉店主。', "The shop's registration is not in order: stop trying and tell the owner."),
    merchant: text(
      '输入小票编号查看原因：可能是未登记、证照过期、被冻结或类别不允许，按提示补件。',
      'Look up the reference on the slip: not registered, papers expired, frozen or category refused; then hand in what it asks for.',
    ),
    cardholder: notYourCard,
    causes: {
      'qualification/business-licence-expired': 0.16,
      'qualification/merchant-not-registered': 0.2,
      'risk/merchant-frozen': 0.15,
      'standing/merchant-closed': 0.08,
      'qualification/business-licence-missing': 0.05,
      'qualification/legal-person-id-expired': 0.06,
      'qualification/agreement-ended': 0.04,
      'standing/merchant-listed': 0.04,
      'standing/category-not-accepted': 0.05,
      'standing/merchant-idle': 0.03,
      'software/parameters-missing': 0.03,
    },
  },
  '23': {
    actsFirst: 'acquirer support',
    cashier: text('手续费设置有误，请告诉店主联系收单机构。', 'The fee is not set up rightly: tell the owner to phone the acquirer.'),
    merchant: text('请收单机构核对您协议里的费率设置。', 'Ask your acquirer to compare the fees set for you with your agreement.'),
    cardholder: notYourCard,
    causes: { 'software/parameters-conflicting': 0.35, 'standing/institution-policy-changed': 0.2 },
  },
  '58': {
    actsFirst: 'acquirer support',
    cashier: text(
      '这台终端暂时不允许这种交易，不要再试，请告诉店主。',
      'This terminal is not allowed to do this now: stop trying and tell the owner.',
    ),
    merchant: text(
      '输入小票编号查看真正的原因：终端停用、位置变化、交易类型未开通或风险核查。',
      'Look up the reference on the slip for the real reason: terminal stopped, moved, type not opened, or a risk check.',
    ),
    cardholder: notYourCard,
    causes: {
      'standing/kind-not-permitted': 0.15,
      'qualification/terminal-suspended': 0.15,
      'standing/terminal-withdrawn': 0.08,
      'risk/location-changed': 0.1,
      'risk/location-unknown': 0.04,
      'standing/card-brand-not-enabled': 0.1,
      'risk/pattern-suspicious': 0.07,
      'standing/merchant-idle': 0.04,
      'risk/merchant-frozen': 0.05,
      'cardholder/card-restricted': 0.06,
    },
  },
  '61': {
    actsFirst: 'merchant',
    cashier: text(
      '金额超过限额：请换卡或改用其他方式，不要拆成几笔。',
      'Over the limit: another card or another way to pay; do not split the sale.',
    ),
    merchant: text(
      '输入小票编号看是卡的限额还是商户限额；商户限额凭经营证明申请调整。',
      "Look up the reference to see whether it is the card's limit or yours; for yours, ask for more with proof of business.",
    ),
    cardholder: text(
      '金额超过限额，请换一张卡或改用其他方式付款。',
      'The amount is over a limit. Please use another card or another way to pay.',
    ),
    causes: {
      'cardholder/card-limit-exceeded': 0.5,
      'risk/amount-over-limit': 0.2,
      'risk/day-total-over-limit': 0.1,
      'risk/micro-credit-limit': 0.06,
      'operation/refund-over-original': 0.04,
      'operation/amount-mistyped': 0.03,
    },
  },
  '93': {
    actsFirst: 'acquirer risk',
    cashier: text('这笔交易不能做，请停止操作并告诉店主。', 'This payment cannot be made: stop and tell the owner.'),
    merchant: text(
      '联系收单机构问清依据；对处理有异议可以书面提出，必要时咨询律师。',
      'Ask your acquirer for the grounds; you may object in writing and take legal advice.',
    ),
    cardholder: text('这笔交易不能在这里完成，请换一种方式付款。', 'This payment cannot be made here. Please pay another way.'),
    causes: {
      'standing/prohibited-business': 0.3,
      'standing/merchant-listed': 0.2,
      'standing/institution-policy-changed': 0.1,
      'cardholder/card-restricted': 0.1,
    },
  },
  '97': {
    actsFirst: 'acquirer support',
    cashier: text('终端没有登记，不要再试，请告诉店主。', 'This terminal is not registered: stop trying and tell the owner.'),
    merchant: text(
      '联系收单机构核对终端号和机身序列号是否绑定到您的商户；换机后最常见。',
      'Ask your acquirer whether terminal number and serial are bound to your shop; usual after a swap.',
    ),
    cardholder: notYourCard,
    causes: {
      'qualification/terminal-not-registered': 0.55,
      'qualification/terminal-bound-elsewhere': 0.2,
      'qualification/serial-number-mismatch': 0.05,
      'software/parameters-missing': 0.08,
      'standing/terminal-withdrawn': 0.05,
    },
  },
  D1: {
    actsFirst: 'acquirer support',
    cashier: text(
      '机构号不对，请停用这台终端并联系收单机构。',
      'The institution code is wrong: stop using this terminal and phone your acquirer.',
    ),
    merchant: text('请收单机构核对终端参数里的机构号。', 'Ask your acquirer to check the institution code in the parameters.'),
    cardholder: notYourCard,
    causes: { 'software/parameters-conflicting': 0.45, 'software/parameters-missing': 0.2 },
  },
  B1: {
    actsFirst: null,
    cashier: text('没有需要缴的账单，不用再收款。', 'There is no bill to pay; nothing to collect.'),
    merchant: text('核对缴费号码；确实欠费请向收费单位查询。', 'Check the account number; if something is owed, ask the biller.'),
    cardholder: text('没有查到需要缴的账单，请核对缴费号码。', 'No bill was found. Please check the account number.'),
    causes: { 'operation/card-data-mistyped': 0.3 },
  },
}
