import { alone, fault, reported } from '../fault.ts'

export const terminalAmountLimit = fault({
  id: 'risk/terminal-amount-limit',
  actor: 'merchant',
  weight: 16,
  says: {
    zh: ['机器自己提示超过最大金额', '终端里设的上限', '没联网就说金额过大'],
    en: [
      'terminal itself says amount too high',
      'maximum set in the terminal',
      'refuses at once before going on line, amount over the terminal limit',
    ],
  },
  shows: { transaction: { amount: { large: 0.5, over_terminal_limit: 0.3 }, status: { refused_locally: 0.5 } }, peers: alone },
  provoke: reported,
})
