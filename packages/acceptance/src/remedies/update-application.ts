import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const updateApplication: Remedy = {
  id: 'update-application',
  title: { zh: '更新终端应用', en: 'Update the application of the terminal' },
  actor: 'operator',
  materials: [
    { zh: '充电器', en: 'the charger' },
    { zh: 'Wi-Fi', en: 'Wi-Fi' },
  ],
  steps: [
    { zh: '先结算。', en: 'Settle first.' },
    { zh: '插上充电器，连Wi-Fi，在菜单选“应用更新”。', en: 'Plug in the charger, use Wi-Fi and choose update in the menu.' },
    { zh: '更新中不要断电；完成后签到。', en: 'Do not cut the power; sign on when it is done.' },
  ],
  minutes: 15,
  waitMinutes: 5,
  cost: fen(0),
  chance: { p: 0.9, source: 'judgement' },
  risks: [
    { zh: '未结算就更新，可能丢失交易明细。', en: 'Updating before settlement may lose payment details.' },
    { zh: '更新中断电可能无法开机。', en: 'Losing power meanwhile may leave it dead.' },
  ],
  guards: ['transaction open', 'off-line payments stored', 'batch unsettled', 'reversal open', 'battery low', 'model alarm', 'tamper'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
