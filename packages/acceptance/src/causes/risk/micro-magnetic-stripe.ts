import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { readCardAsAsked } from '../../remedies/read-card-as-asked.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const microMagneticStripe = cause({
  id: 'risk/micro-magnetic-stripe',
  title: { zh: '小微商户不能刷磁条', en: 'Micro merchants may not take the magnetic stripe' },
  needs: ['merchant', 'transaction'],
  answer: answerCode('45'),
  actor: 'operator',
  remedies: [readCardAsAsked, useOtherCard],
  source: '281 §4',
  tell: {
    cashier: { zh: '请插芯片或挥卡，不要刷磁条。', en: 'Insert the chip or tap the card; do not swipe.' },
    merchant: {
      zh: '小微商户按规定不能受理磁条交易。请顾客插卡、挥卡或扫码。',
      en: 'By regulation micro merchants may not take magnetic-stripe payments. Let customers insert, tap or scan.',
    },
    cardholder: { zh: '请插入芯片或挥卡付款。', en: 'Please insert or tap your card.' },
  },
  provedBy: { zh: '同一终端的一笔同类交易获得批准。', en: 'A payment of the same kind on the same terminal is approved.' },
  prior: { perTenThousand: 30, source: 'judgement' },
  signs: signs('judgement', {
    'merchant_type:micro': 0.85,
    'entry_mode:swiped': 0.7,
    'entry_mode:fallback': 0.25,
    'says:stripe-forbidden': 0.4,
    'scope:one_way': 0.5,
    'card:stripe_only': 0.2,
    'says:micro-limit-said': 0.2,
  }),

  find({ merchant, transaction }) {
    if (merchant.type !== 'micro merchant') return null
    if (transaction.entryMode !== 'magnetic stripe' && transaction.entryMode !== 'fallback') return null

    return {
      fact: 'transaction.entryMode',
      observed: transaction.entryMode,
      threshold: 'chip',
      window: null,
      rule: 'law.microMerchantStripe@1',
      source: '281 §4',
      record: 'message F22',
      wouldPass: { value: 'chip', amountAtMost: null, notBefore: null },
    }
  },
})
