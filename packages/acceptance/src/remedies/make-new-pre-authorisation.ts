import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const makeNewPreAuthorisation: Remedy = {
  id: 'make-new-pre-authorisation',
  title: { zh: '重新做一笔预授权或消费', en: 'Make a new pre-authorisation or a sale' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '请顾客再出示卡片，按实际金额做一笔消费。', en: 'Ask for the card again and take the true amount as a sale.' },
    { zh: '押金业务重新做预授权，期限内完成。', en: 'For a deposit make a new pre-authorisation, and complete it in time.' },
  ],
  minutes: 3,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.88, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
