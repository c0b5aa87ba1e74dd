import { answered, fault } from '../fault.ts'

export const pinTriesExceeded = fault({
  id: 'cardholder/pin-tries-exceeded',
  actor: 'cardholder',
  weight: 50,
  says: {
    zh: ['密码错了三次，卡锁了', '密码错误次数超限', '客人试了好多次密码，现在不让试了', '卡被锁住'],
    en: ['PIN blocked after three tries', 'too many wrong PINs', 'PIN attempts used up', 'card got locked, customer tried again and again'],
  },
  shows: { code: { '75': 0.75, '38': 0.2 }, transaction: { scope: { 'one card': 0.7 }, retries: { '3..4': 0.4 } } },
  provoke: answered('75'),
})
