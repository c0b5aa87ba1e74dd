import { answered, fault, oneCard } from '../fault.ts'

export const cardNotSupported = fault({
  id: 'cardholder/card-not-supported',
  actor: 'cardholder',
  weight: 30,
  says: {
    zh: ['外国人的卡刷不了', '这种卡机器不认', '不支持该卡种', '外币卡用不了'],
    en: ['card brand not supported', 'foreign card not accepted', 'unsupported card', 'says use another card type'],
  },
  shows: { code: { '15': 0.46, '31': 0.31, '40': 0.16 }, transaction: { scope: oneCard, card: { foreign: 0.4 } } },
  provoke: answered('31'),
})
