import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const cleanStripeReader: Remedy = {
  id: 'clean-stripe-reader',
  title: { zh: '清洁磁头', en: 'Clean the stripe reader' },
  actor: 'operator',
  materials: [{ zh: '磁头清洁卡', en: 'a stripe cleaning card' }],
  steps: [
    { zh: '用磁头清洁卡匀速刷几次。', en: 'Swipe a stripe cleaning card a few times at an even speed.' },
    { zh: '换不同的卡、不同的速度再试。', en: 'Try different cards at different speeds.' },
  ],
  minutes: 4,
  waitMinutes: 0,
  cost: fen(500),
  chance: { p: 0.5, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
