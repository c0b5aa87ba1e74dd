import { alone, fault, onRecordWith } from '../fault.ts'

export const cardTooFrequent = fault({
  id: 'risk/card-too-frequent',
  actor: 'cardholder',
  weight: 18,
  says: {
    zh: ['同一张卡连着刷被拒', '一张卡刷了五次以后不让刷', '同卡短时多笔'],
    en: ['same card again and again, now refused', 'one card five times in a few minutes', 'this card used too often here'],
  },
  shows: { code: { '65': 0.93 }, transaction: { same_card_5min: { '4..9': 0.75 }, scope: { 'one card': 0.5 } }, peers: alone },
  provoke: onRecordWith({ upTo: 12, sameCard: true }),
})
