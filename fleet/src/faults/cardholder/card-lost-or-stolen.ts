import { answered, fault, oneCard } from '../fault.ts'

export const cardLostOrStolen = fault({
  id: 'cardholder/card-lost-or-stolen',
  actor: 'cardholder',
  weight: 22,
  says: {
    zh: ['提示没收卡', '说这张卡挂失了', '机器让我留下客人的卡'],
    en: ['it says pick up card', 'told me to keep the card', 'reported lost, says the screen'],
  },
  shows: { code: { '41': 0.5, '43': 0.35, '07': 0.05, '67': 0.04 }, transaction: { scope: oneCard } },
  provoke: answered('41'),
})
