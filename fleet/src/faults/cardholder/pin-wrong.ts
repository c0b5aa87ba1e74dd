import { answered, fault } from '../fault.ts'

export const pinWrong = fault({
  id: 'cardholder/pin-wrong',
  actor: 'cardholder',
  weight: 150,
  says: {
    zh: ['客人密码按错了', '提示密码错，重输就过了', '密码不对', '客人记错密码'],
    en: ['wrong PIN', 'customer mistyped the PIN, second time was fine', 'incorrect PIN', 'customer could not remember the number'],
  },
  shows: { code: { '55': 0.95 }, transaction: { scope: { 'one card': 0.7 }, retries: { '1..2': 0.3 } } },
  provoke: answered('55'),
})
