import { allCards, alone, fault, onRecord } from '../fault.ts'

export const terminalListed = fault({
  id: 'standing/terminal-listed',
  actor: 'acquirer_risk',
  weight: 6,
  says: {
    zh: ['终端被列入风险名单', '这台机器有盗刷记录被封', '序列号在黑名单里'],
    en: ['this terminal is on a risk list', 'device was blocked after fraud', 'serial number is listed'],
  },
  shows: { code: { '58': 0.93 }, merchant: { terminal: { listed: 0.6 } }, transaction: { scope: allCards }, peers: alone },
  provoke: onRecord,
})
