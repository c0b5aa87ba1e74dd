import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { askToOpenFunction } from '../../remedies/ask-to-open-function.ts'
import { takeSaleInstead } from '../../remedies/take-sale-instead.ts'

export const kindNotPermitted = cause({
  id: 'standing/kind-not-permitted',
  title: { zh: '未开通该交易类型', en: 'This kind of transaction is not opened' },
  needs: ['policy', 'transaction'],
  answer: answerCode('12'),
  actor: 'acquirer support',
  remedies: [takeSaleInstead, askToOpenFunction],
  source: '收单办法 19, 21; internal A012',
  tell: {
    cashier: { zh: '这种交易没有开通，请换一种交易类型。', en: 'This kind of transaction is not open here. Choose another one.' },
    merchant: {
      zh: '收单机构没有为您开通这种交易。确有需要请申请开通。',
      en: 'The acquirer has not opened this kind of transaction for you. Apply if you need it.',
    },
  },
  provedBy: { zh: '同一终端的一笔同类交易获得批准。', en: 'A payment of the same kind on the same terminal is approved.' },
  prior: { perTenThousand: 50, source: 'judgement' },
  signs: signs('judgement', {
    'says:kind-closed': 0.55,
    'scope:one_kind': 0.6,
    'transaction_type:refund': 0.12,
    'transaction_type:pre_authorisation': 0.15,
    'transaction_type:instalment': 0.08,
    'transaction_type:remote': 0.1,
    'transaction_type:void': 0.06,
    'says:entry-forbidden': 0.08,
    'says:terminal-refused-said': 0.15,
  }),

  find({ policy, transaction }) {
    if (!policy.kindsRefused.includes(transaction.kind)) return null

    return {
      fact: 'transaction.kind',
      observed: transaction.kind,
      threshold: `not ${policy.kindsRefused.join(', ')}`,
      window: null,
      rule: `policy.kindsRefused@${policy.version}`,
      source: '收单办法 19, 21',
      record: 'message F3, F25',
      wouldPass: null,
    }
  },
})
