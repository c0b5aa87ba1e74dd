import { cause, signs } from '../../cause.ts'
import { lookUpBeforeRepeating } from '../../remedies/look-up-before-repeating.ts'

export const duplicateAttempt = cause({
  id: 'operation/duplicate-attempt',
  title: { zh: '重复提交同一笔', en: 'Same payment submitted twice' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [lookUpBeforeRepeating],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '这笔可能已经成功：先查询，不要重刷。', en: 'It may have gone through already: look it up, do not repeat it.' },
    merchant: { zh: '确实多收的当天撤销。', en: 'If it was taken twice, void one today.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 55, source: 'judgement' },
  signs: signs('judgement', {
    'repeat_same_amount:true': 0.6,
    'transaction_status:unknown': 0.15,
    'says:duplicate': 0.75,
    'card_retries:many': 0.25,
  }),
})
