import type { SlipExplanation } from '@shouli/contract'

/** A sale over the limit of one payment, as the page's own tests tell it. */
export const rejectedSlip: SlipExplanation = {
  reference: 'R7K2Q9',
  state: 'rejected',
  at: '2026-07-15T04:04:00.000Z',
  kind: 'sale',
  amount_fen: 800_000,
  terminal_ending: '001',
  answer: '61',
  what: { zh: '这笔消费没有成功，没有扣款', en: 'This sale was not accepted, and no money was taken' },
  why: { zh: '金额超过了本店单笔收款的上限。', en: 'The amount is above what this shop may take in one payment.' },
  would_pass: { zh: '¥5,000.00 以内的一笔现在可以通过。', en: 'A payment of up to ¥5,000.00 would pass now.' },
  also: [{ zh: '结算账户还没有验证', en: 'The settlement account is not verified yet' }],
  who: { zh: '收单机构风控人员', en: 'Your acquirer’s risk team' },
  ways: [
    {
      title: { zh: '先收小一点的金额', en: 'Take a smaller amount' },
      who: { zh: '收银员', en: 'The cashier' },
      takes: { zh: '马上', en: 'at once' },
      steps: [
        { zh: '请顾客一部分刷卡，其余转账或扫码。', en: 'Let the customer pay a part by card and the rest by transfer or code.' },
        { zh: '不要把一笔拆成几笔刷。', en: 'Do not split one payment into several.' },
      ],
      bring: [],
    },
    {
      title: { zh: '申请提高限额', en: 'Ask for a higher limit' },
      who: { zh: '店主', en: 'The shop owner' },
      takes: { zh: '约 1 天', en: 'about 1 day' },
      steps: [
        { zh: '在商户平台提交提额申请。', en: 'Hand in the request on the merchant platform.' },
        { zh: '批准后再收一笔确认恢复。', en: 'Once granted, take a payment to make sure.' },
      ],
      bring: [
        { zh: '这笔交易的合同或发票', en: 'Contract or invoice of this sale' },
        { zh: '营业执照', en: 'Business licence' },
      ],
    },
  ],
  proved_by: { zh: '同一终端的一笔同类交易获得批准。', en: 'A payment of the same kind on the same terminal is approved.' },
  again: { zh: '同样金额再刷也不会成功，请先处理。', en: 'The same amount will be refused again; settle this first.' },
  cardholder: { zh: '您的卡没有问题，是本店终端的限额。', en: 'Your card is fine; our terminal has a limit.' },
}

export const approvedSlip: SlipExplanation = {
  ...rejectedSlip,
  reference: 'W3N8TC',
  state: 'approved',
  amount_fen: 12_800,
  answer: '00',
  what: { zh: '这笔消费已经成功', en: 'This sale was accepted' },
  why: null,
  would_pass: null,
  also: [],
  who: null,
  ways: [],
  proved_by: null,
  again: { zh: '请不要再刷，以免重复扣款。', en: 'Do not charge the card again.' },
  cardholder: null,
}
