import { answered, fault } from '../fault.ts'

export const cardFrequencyExceeded = fault({
  id: 'cardholder/card-frequency-exceeded',
  actor: 'cardholder',
  weight: 22,
  says: {
    zh: ['这张卡今天刷的次数太多', '超出消费次数限制', '客人今天用这卡刷了好多次'],
    en: ['card used too many times today', 'exceeds frequency limit of the card', 'the customer paid with it all day'],
  },
  shows: { code: { '65': 0.93 }, transaction: { scope: { 'one card': 0.7 } } },
  provoke: answered('65'),
})
