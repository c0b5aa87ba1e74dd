import { paid, text, type Advice } from '../advice.ts'

/** Approvals, plain and with a remark. */
export const approved: Readonly<Record<string, Advice>> = {
  '00': {
    actsFirst: null,
    cashier: text('交易成功，把签购单交给顾客。', 'Approved. Hand over the slip.'),
    merchant: text('无需处理。', 'Nothing to do.'),
    cardholder: paid,
    causes: {},
  },
  '10': {
    actsFirst: 'operator',
    cashier: text(
      '只批准了一部分金额：按屏幕上的金额收款，差额用其他方式补足，不补就撤销。',
      'Only part was approved: take the amount on the screen, collect the rest another way, or void.',
    ),
    merchant: text(
      '请告诉收银员：部分批准要补差额或撤销，不能当全额收讫。',
      'Tell your cashiers: a partial approval must be topped up or voided, it is not the full amount.',
    ),
    cardholder: text(
      '卡里余额只够付一部分，差额请用其他方式支付。',
      'The card covers only part of the amount. Please pay the rest another way.',
    ),
    causes: { 'cardholder/insufficient-funds': 0.9 },
  },
  '11': {
    actsFirst: null,
    cashier: text('交易成功（贵宾卡），把签购单交给顾客。', 'Approved (VIP card). Hand over the slip.'),
    merchant: text('无需处理。', 'Nothing to do.'),
    cardholder: paid,
    causes: {},
  },
  '16': {
    actsFirst: null,
    cashier: text('交易成功，照常打印签购单。', 'Approved. Print the slip as usual.'),
    merchant: text(
      '无需处理；这个码很少见，如果常出现请告诉收单机构。',
      'Nothing to do; this code is rare, tell your acquirer if you see it often.',
    ),
    cardholder: paid,
    causes: {},
  },
  '32': {
    actsFirst: 'operator',
    cashier: text(
      '交易可能只完成了一部分：先查询这笔交易，确认前不要重刷。',
      'The payment may be only partly done: look it up first and do not repeat it before you know.',
    ),
    merchant: text(
      '把流水号和时间发给收单机构，请他们核对这笔交易的最终金额。',
      'Send trace number and time to your acquirer and ask for the final amount of this payment.',
    ),
    cardholder: text(
      '这笔付款正在核对，请稍等，不会重复扣款。',
      'We are checking this payment. Please wait, you will not be charged twice.',
    ),
    causes: { 'system/acquirer-host-down': 0.4, 'cardholder/insufficient-funds': 0.2 },
  },
  A2: {
    actsFirst: null,
    cashier: text('交易已受理，资金以收款银行到账为准。', 'Accepted; the money is there when the receiving bank says so.'),
    merchant: text(
      '第二天核对到账；没有到账就凭参考号找收单机构。',
      'Check the credit next day; if it is missing, ask your acquirer with the reference number.',
    ),
    cardholder: text('付款已受理，到账时间以收款银行为准。', 'Your payment was accepted; the receiving bank confirms when it arrives.'),
    causes: {},
  },
  A4: {
    actsFirst: null,
    cashier: text('交易已受理，请顾客向收款银行确认到账。', 'Accepted; the customer should confirm the credit with the receiving bank.'),
    merchant: text(
      '第二天核对到账；没有到账就凭参考号找收单机构。',
      'Check the credit next day; if it is missing, ask your acquirer with the reference number.',
    ),
    cardholder: text('付款已受理，请向收款银行确认到账。', 'Your payment was accepted; please confirm the credit with the receiving bank.'),
    causes: {},
  },
  A5: {
    actsFirst: null,
    cashier: text('交易已受理，到账信息由收款银行更新，请留好签购单。', 'Accepted; the receiving bank updates the credit. Keep the slip.'),
    merchant: text(
      '第二天核对到账；没有到账就凭参考号找收单机构。',
      'Check the credit next day; if it is missing, ask your acquirer with the reference number.',
    ),
    cardholder: text(
      '付款已受理，请留好签购单并向收款银行确认到账。',
      'Your payment was accepted; keep the slip and confirm the credit with the receiving bank.',
    ),
    causes: {},
  },
  A6: {
    actsFirst: null,
    cashier: text('交易已受理，稍后到账，请留好签购单。', 'Accepted; the credit follows later. Keep the slip.'),
    merchant: text(
      '第二天核对到账；没有到账就凭参考号找收单机构。',
      'Check the credit next day; if it is missing, ask your acquirer with the reference number.',
    ),
    cardholder: text('付款已受理，稍后到账，请留好签购单。', 'Your payment was accepted and will arrive later. Please keep the slip.'),
    causes: {},
  },
  Y1: {
    actsFirst: null,
    cashier: text('卡片已脱机批准，交易成功，打印签购单。', 'Approved by the card without going on line. Print the slip.'),
    merchant: text('当天记得结算，脱机交易要靠结算上送。', 'Settle today: off-line payments are sent with the settlement.'),
    cardholder: paid,
    causes: {},
  },
  Y3: {
    actsFirst: null,
    cashier: text('连不上网，卡片已脱机批准，交易成功；请检查网络。', 'No line, the card approved it by itself. Check the connection.'),
    merchant: text(
      '先恢复网络，再结算上送这笔脱机交易；上送前不要恢复出厂或清除数据。',
      'Restore the line, then settle to send this off-line payment; do not reset or clear anything before that.',
    ),
    cardholder: paid,
    causes: { 'network/line-down': 0.6, 'network/signal-weak': 0.2 },
  },
}
