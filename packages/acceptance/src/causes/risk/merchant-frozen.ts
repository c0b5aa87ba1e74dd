import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { answerRiskReview } from '../../remedies/answer-risk-review.ts'
import { complainToRegulator } from '../../remedies/complain-to-regulator.ts'
import { objectToMeasure } from '../../remedies/object-to-measure.ts'

export const merchantFrozen = cause({
  id: 'risk/merchant-frozen',
  title: { zh: '商户被冻结', en: 'Merchant is frozen' },
  needs: ['merchant'],
  answer: answerCode('03'),
  actor: 'acquirer risk',
  remedies: [answerRiskReview, objectToMeasure, complainToRegulator],
  source: '85 §15, 反洗钱法 30, 反电诈法 32; internal A103',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '收单机构对您的商户采取了临时措施，收款暂停。请按要求提交经营证明；您有权提出异议，机构应在15日内答复。',
      en: 'Your acquirer has put a temporary measure on your account, and payments are paused. Hand in proof of your business; you may object, and an answer is due within 15 days.',
    },
    staff: {
      zh: '商户处于冻结状态：按复核日期处理，措施应与风险相称，核实后立即解除。',
      en: 'The merchant is frozen: review by the date set, keep it in proportion, and lift it at once when cleared.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 140, source: 'judgement' },
  signs: signs('judgement', {
    'merchant_status:frozen': 0.75,
    'says:account-frozen': 0.6,
    'says:risk-review': 0.3,
    'scope:all_cards': 0.75,
    'peers:shop': 0.3,
    'information_request:open': 0.12,
    'says:money-held': 0.1,
    'says:odd-pattern': 0.08,
    'says:merchant-refused-said': 0.12,
    'pattern:large': 0.08,
  }),

  find({ merchant }) {
    if (merchant.status !== 'frozen') return null
    const { freeze } = merchant

    return {
      fact: 'merchant.status',
      observed: merchant.status,
      threshold: 'trading',
      window: null,
      rule: 'register.merchant.status@1',
      source: '85 §15, 反洗钱法 30',
      record: `merchants/${merchant.id}`,
      more: freeze === null ? {} : { since: { at: freeze.since }, reviewBy: freeze.reviewBy, told: freeze.told },
      internal: freeze === null ? {} : { reason: freeze.reason, decidedBy: freeze.rule },
      wouldPass: { value: 'trading', amountAtMost: null, notBefore: null },
    }
  },
})
