import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const retryUpdate: Remedy = {
  id: 'retry-update',
  title: { zh: '重新更新', en: 'Run the update again' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '先结算，插上充电器，电量50%以上，连稳定的Wi-Fi。', en: 'Settle first, plug in the charger, above 50 %, on steady Wi-Fi.' },
    { zh: '在菜单里重新更新，中途不要断电、不要关机。', en: 'Start the update again; no power cut, no switching off.' },
    { zh: '再次失败把错误号告诉收单机构。', en: 'If it fails again, give your acquirer the error number.' },
  ],
  minutes: 15,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.65, source: 'judgement' },
  risks: [],
  guards: ['transaction open', 'off-line payments stored', 'batch unsettled', 'battery low'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
