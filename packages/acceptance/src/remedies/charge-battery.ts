import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const chargeBattery: Remedy = {
  id: 'charge-battery',
  title: { zh: '充电', en: 'Charge the battery' },
  actor: 'operator',
  materials: [{ zh: '原装充电器', en: 'the original charger' }],
  steps: [
    { zh: '插上原装充电器，看到充电标志。', en: 'Plug in the original charger and look for the charging sign.' },
    { zh: '插着电可以继续收款；电量到20%前不要更新和大量打印。', en: 'It works while plugged in; no updates or long prints below 20 %.' },
  ],
  minutes: 1,
  waitMinutes: 10,
  cost: fen(0),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
