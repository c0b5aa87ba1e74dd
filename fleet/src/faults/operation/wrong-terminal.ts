import { fault, reported } from '../fault.ts'

export const wrongTerminal = fault({
  id: 'operation/wrong-terminal',
  actor: 'operator',
  weight: 14,
  says: {
    zh: ['拿成隔壁店的机器了', '用错机器，小票上是别家名字', '两台机子搞混了'],
    en: [
      'used the terminal of the shop next door',
      'slip shows another shop name, mixed up the machines',
      'wrong terminal, took the other counter one',
    ],
  },
  shows: { transaction: { merchant_name: { other: 0.6 } } },
  provoke: reported,
})
