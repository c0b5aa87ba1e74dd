import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const useOtherSchemeCard: Remedy = {
  id: 'use-other-scheme-card',
  title: { zh: '换一种已开通的卡', en: 'Take a card that is enabled' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '看收银台的受理标识，请顾客换一种卡或扫码。', en: 'Look at the acceptance marks and ask for another card or a payment code.' },
  ],
  minutes: 1,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.93, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
