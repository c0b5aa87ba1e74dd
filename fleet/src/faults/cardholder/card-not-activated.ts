import { answered, fault, oneCard } from '../fault.ts'

export const cardNotActivated = fault({
  id: 'cardholder/card-not-activated',
  actor: 'cardholder',
  weight: 25,
  says: {
    zh: ['新卡还没激活', '提示卡未初始化', '睡眠卡用不了', '客人说刚收到的卡'],
    en: ['new card not activated yet', 'card has to be activated first', 'customer just got it in the post', 'dormant card'],
  },
  shows: { code: { '21': 0.89, '78': 0.04 }, transaction: { scope: oneCard, card: { new: 0.4 } } },
  provoke: answered('21'),
})
