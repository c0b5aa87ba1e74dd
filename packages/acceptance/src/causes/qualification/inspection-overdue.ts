import { cause, signs } from '../../cause.ts'
import { arrangeInspection } from '../../remedies/arrange-inspection.ts'

export const inspectionOverdue = cause({
  id: 'qualification/inspection-overdue',
  title: { zh: '巡检未完成', en: 'The yearly inspection is overdue' },
  needs: [],
  answer: null,
  actor: 'acquirer operations',
  remedies: [arrangeInspection],
  source: '85 §16, 199 §1.3',
  tell: {
    merchant: {
      zh: '今年的巡检还没有完成，按规定暂停。约定时间检查后恢复。',
      en: 'The yearly inspection has not been done, so payments are paused. Arrange it and they resume.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 6, source: 'judgement' },
  signs: signs('judgement', {
    'says:inspection-said': 0.75,
    'photos:missing': 0.25,
    'photos:unclear': 0.15,
    'merchant_status:frozen': 0.2,
  }),
})
