import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const restartTerminal: Remedy = {
  id: 'restart-terminal',
  title: { zh: '安全重启终端', en: 'Restart the terminal safely' },
  actor: 'operator',
  materials: [],
  steps: [
    {
      zh: '先查询最后一笔交易，确认没有未完成的交易和未上送的脱机交易。',
      en: 'Look up the last payment; make sure nothing is open and no off-line payment waits.',
    },
    { zh: '用菜单重启；没有菜单就长按电源键3到10秒。', en: 'Restart from the menu; without one hold the power key 3 to 10 seconds.' },
    { zh: '开机后签到，做一次回响测试。', en: 'When it is up, sign on and run an echo test.' },
  ],
  minutes: 3,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.55, source: 'terminals.md §7; chance judgement' },
  risks: [{ zh: '有脱机交易时重启可能丢失交易。', en: 'Restarting with stored off-line payments may lose them.' }],
  guards: ['transaction open', 'off-line payments stored', 'tamper', 'model alarm'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
