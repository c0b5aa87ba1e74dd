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
  actor: 'merchant',
  who: { zh: '店主', en: 'The shop owner' },
  steps: [
    {
      who: { zh: '收银员', en: 'Cashier' },
      text: {
        zh: '请顾客换一种方式付款，或分次付款时先问店主。',
        en: 'Ask the customer to pay another way; ask the owner before splitting the amount.',
      },
    },
    { who: { zh: '店主', en: 'Owner' }, text: { zh: '向收单机构申请提高单笔限额。', en: 'Ask your acquirer for a higher limit.' } },
    { who: { zh: '店主', en: 'Owner' }, text: { zh: '批准后，再收一笔确认恢复。', en: 'Once granted, take a payment to make sure.' } },
  ],
  bring: [
    { zh: '这笔交易的凭证（订单、发票或合同）', en: 'Proof of this sale (order, invoice or contract)' },
    { zh: '营业执照', en: 'Business licence' },
  ],
  when: { zh: '通常 1 个工作日', en: 'Usually 1 working day' },
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
  actor: null,
  who: null,
  steps: [],
  bring: [],
  when: null,
  again: { zh: '请不要再刷，以免重复扣款。', en: 'Do not charge the card again.' },
  cardholder: null,
}
