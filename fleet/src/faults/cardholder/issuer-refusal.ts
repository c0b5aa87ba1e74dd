import { answered, fault } from '../fault.ts'

export const issuerRefusal = fault({
  id: 'cardholder/issuer-refusal',
  actor: 'cardholder',
  weight: 230,
  says: {
    zh: ['银行不批，没说原因', '提示交易失败请联系发卡行', '这张卡过不去，别人的可以', '发卡行拒绝'],
    en: ['declined by the bank, no reason given', 'do not honour', 'this card is refused, the next one works', 'bank said no'],
  },
  shows: { code: { '05': 0.89, '12': 0.02, '20': 0.02 }, transaction: { scope: { 'one card': 0.7 } } },
  provoke: answered('05'),
})
