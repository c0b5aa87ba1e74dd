import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { settleBatch } from '../../remedies/settle-batch.ts'

export const batchFull = cause({
  id: 'operation/batch-full',
  title: { zh: '批次交易笔数已满', en: 'The batch is full' },
  needs: ['session', 'policy'],
  answer: answerCode('22'),
  actor: 'operator',
  remedies: [settleBatch],
  source: 'UnionPay POS 应答码 22',
  tell: {
    cashier: { zh: '终端存的交易已满，请先结算，再收款。', en: 'The terminal has stored all it can. Settle, then take the payment.' },
    merchant: {
      zh: '终端一个批次能存的交易笔数已满。请结算，以后每天打烊结算一次。',
      en: 'The batch of the terminal is full. Settle it, and from now on settle at the end of each day.',
    },
  },
  provedBy: {
    zh: '同一终端（或替换它的终端）的一笔消费获得批准。',
    en: 'A sale on the same terminal, or on its replacement, is approved.',
  },
  prior: { perTenThousand: 40, source: 'judgement' },
  signs: signs('judgement', {
    'batch:full': 0.85,
    'says:batch-full-said': 0.75,
    'scope:all_cards': 0.85,
    'helped:settling': 0.4,
    'says:not-settled': 0.15,
    'batch:open': 0.1,
  }),

  find({ session, policy }) {
    if (session.batchCount < policy.batchSizeMax) return null

    return {
      fact: 'session.batchCount',
      observed: session.batchCount,
      threshold: policy.batchSizeMax,
      window: `batch ${session.batch}`,
      rule: `policy.batchSizeMax@${policy.version}`,
      source: 'UnionPay POS 应答码 22',
      record: 'gateway',
      wouldPass: { value: policy.batchSizeMax - 1, amountAtMost: null, notBefore: null },
    }
  },
})
