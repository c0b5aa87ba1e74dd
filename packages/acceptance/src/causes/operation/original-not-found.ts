import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { lookUpOriginal } from '../../remedies/look-up-original.ts'
import { useOwnTerminal } from '../../remedies/use-own-terminal.ts'

export const originalNotFound = cause({
  id: 'operation/original-not-found',
  title: { zh: '找不到原交易', en: 'Original payment not found' },
  needs: ['original'],
  answer: answerCode('25'),
  actor: 'operator',
  remedies: [lookUpOriginal, useOwnTerminal],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '找不到原交易：核对流水号、参考号和日期。', en: 'The original was not found: check trace, reference and date.' },
    merchant: {
      zh: '原交易可能在另一台终端、已撤销，或卡不是同一张。',
      en: 'It may be on another terminal, already voided, or made with another card.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 60, source: 'judgement' },
  signs: signs('judgement', {
    'transaction_type:void': 0.35,
    'transaction_type:refund': 0.35,
    'says:original-missing': 0.7,
    'says:void-refused': 0.2,
    'says:refund-refused': 0.15,
  }),

  find({ original: { payment } }) {
    if (payment !== null && payment.state === 'approved') return null

    return {
      fact: payment === null ? 'original.payment' : 'original.payment.state',
      observed: payment === null ? null : payment.state,
      threshold: payment === null ? null : 'approved',
      window: null,
      rule: 'gateway.original@1',
      source: 'UnionPay POS 应答码 25, internal A025..A825',
      record: 'message F61',
      wouldPass: payment === null ? null : { value: 'approved', amountAtMost: null, notBefore: null },
    }
  },
})
