import { cause, signs } from '../../cause.ts'
import { waitForDayChange } from '../../remedies/wait-for-day-change.ts'

export const cutOffRunning = cause({
  id: 'system/cut-off-running',
  title: { zh: '系统正在日切', en: 'Day change in progress' },
  needs: [],
  answer: null,
  actor: 'acquirer operations',
  remedies: [waitForDayChange],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '系统在换日：约十分钟后再收款。', en: 'The day is being changed: in about ten minutes.' },
    merchant: { zh: '一般在夜里几分钟内结束。', en: 'It usually takes some minutes at night.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 25, source: 'judgement' },
  signs: signs('judgement', { 'time:midnight': 0.6, 'time:night': 0.2, 'says:cut-off': 0.8, 'helped:waiting': 0.5 }),
})
