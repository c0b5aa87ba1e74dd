import { allCards, alone, done, fault } from '../fault.ts'

export const terminalNotRegistered = fault({
  id: 'qualification/terminal-not-registered',
  actor: 'acquirer_support',
  weight: 50,
  says: {
    zh: ['提示终端未登记', '终端号找不到', '返回97', '新机器装上说没登记'],
    en: ['terminal not registered', 'terminal number not found', '97 on a new machine', 'unknown terminal'],
  },
  shows: {
    code: { '97': 0.93 },
    merchant: { new_terminal: { true: 0.35 }, status: { active: 0.4 } },
    telemetry: { signed_in: { false: 0.6 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: done(async ({ terminal, sale }) => await terminal({ terminalId: '99999999' }).pay(sale())),
})
