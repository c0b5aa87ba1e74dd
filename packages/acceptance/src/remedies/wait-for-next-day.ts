import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const waitForNextDay: Remedy = {
  id: 'wait-for-next-day',
  title: { zh: '次日再收，或换一种方式', en: 'Take it the next day, or another way' },
  actor: 'merchant',
  materials: [],
  steps: [
    {
      zh: '限额按自然日计算，过了零点（北京时间）重新累计。',
      en: 'The limit counts by calendar day and starts anew at midnight, Beijing time.',
    },
    { zh: '急用请顾客换一种方式付款，或申请提高限额。', en: 'If it cannot wait, take another way of payment or ask for a higher limit.' },
  ],
  minutes: 1,
  waitMinutes: 720,
  cost: fen(0),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
