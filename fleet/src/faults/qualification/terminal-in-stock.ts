import { allCards, alone, fault, onRecord } from '../fault.ts'

export const terminalInStock = fault({
  id: 'qualification/terminal-in-stock',
  actor: 'acquirer_ops',
  weight: 12,
  says: {
    zh: ['新机器还没激活', '刚收到快递的机器刷不了', '提示终端未激活'],
    en: ['new terminal not activated', 'terminal just arrived and is refused', 'has to be activated first'],
  },
  shows: {
    code: { '58': 0.93 },
    merchant: { new_terminal: { true: 0.5 }, terminal: { 'in stock': 0.45 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
