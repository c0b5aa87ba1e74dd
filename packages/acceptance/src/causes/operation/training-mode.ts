import { cause, signs } from '../../cause.ts'
import { leaveTrainingMode } from '../../remedies/leave-training-mode.ts'

export const trainingMode = cause({
  id: 'operation/training-mode',
  title: { zh: '终端在培训模式', en: 'Terminal in training mode' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [leaveTrainingMode],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '终端在培训模式：这些“成功”没有收到钱，先退出再收款。',
      en: 'The terminal is in training mode: those approvals brought no money; leave it and take payment again.',
    },
    merchant: { zh: '核对培训期间的每一笔，向顾客补收。', en: 'Go through every payment made meanwhile and collect it.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 20, source: 'judgement' },
  signs: signs('judgement', { 'transaction_status:approved_not_settled': 0.6, 'training:true': 0.95, 'says:training': 0.85 }),
})
