import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const replaceCharger: Remedy = {
  id: 'replace-charger',
  title: { zh: '更换充电器或线', en: 'Replace charger or cable' },
  actor: 'merchant',
  materials: [{ zh: '原装充电器和线', en: 'original charger and cable' }],
  steps: [
    { zh: '换原装或同规格（电压电流相同）的充电器和线。', en: 'Use an original charger, or one of the same voltage and current.' },
    { zh: '看到充电标志后再等十分钟开机。', en: 'When the charging sign shows, wait ten minutes and switch on.' },
  ],
  minutes: 2,
  waitMinutes: 60,
  cost: fen(3000),
  chance: { p: 0.88, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
