import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const uploadOffLinePayments: Remedy = {
  id: 'upload-off-line-payments',
  title: { zh: '上送脱机交易', en: 'Upload the stored off-line payments' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '连上网络和电源，在菜单里上送或结算。', en: 'Connect line and power, upload or settle from the menu.' },
    { zh: '上送完成前不要重启、退出或恢复出厂。', en: 'Do not restart, sign out or reset before it is done.' },
  ],
  minutes: 5,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.92, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
