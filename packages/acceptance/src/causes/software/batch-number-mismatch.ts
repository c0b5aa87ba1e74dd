import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { settleBatch } from '../../remedies/settle-batch.ts'
import { signOnAgain } from '../../remedies/sign-on-again.ts'

export const batchNumberMismatch = cause({
  id: 'software/batch-number-mismatch',
  title: { zh: '批次号与主机不一致', en: 'Batch number differs from the host' },
  needs: ['session'],
  answer: answerCode('77'),
  actor: 'operator',
  remedies: [signOnAgain, settleBatch],
  source: 'UnionPay POS 应答码 77; internal A077',
  tell: {
    cashier: {
      zh: '终端批次和系统对不上，请重新签到；提示先结算就先结算。',
      en: 'The batch of the terminal is out of step. Sign on again; if it asks to settle first, settle.',
    },
    merchant: {
      zh: '终端的批次号和系统对不上，换机或恢复数据后常见。结算后重新签到即可。',
      en: 'The batch number is out of step with the host; usual after a swap or restore. Settle, then sign on again.',
    },
  },
  provedBy: {
    zh: '同一终端（或替换它的终端）的一笔消费获得批准。',
    en: 'A sale on the same terminal, or on its replacement, is approved.',
  },
  prior: { perTenThousand: 90, source: 'judgement' },
  signs: signs('judgement', {
    'batch:mismatch': 0.6,
    'says:not-signed-on': 0.35,
    'says:trace-repeated': 0.05,
    'began_after:replacement': 0.12,
    'helped:sign_on': 0.4,
    'helped:settling': 0.08,
    'scope:all_cards': 0.8,
    'peers:this_only': 0.85,
    'says:not-settled': 0.15,
    'transaction_type:settlement': 0.1,
  }),

  find({ session }) {
    const { batch, batchSeen } = session
    if (batchSeen === null || batchSeen === batch) return null

    return {
      fact: 'session.batchSeen',
      observed: batchSeen,
      threshold: batch,
      window: null,
      rule: 'gateway.batch@1',
      source: 'UnionPay POS 应答码 77',
      record: 'message F60.2',
      wouldPass: { value: batch, amountAtMost: null, notBefore: null },
    }
  },
})
