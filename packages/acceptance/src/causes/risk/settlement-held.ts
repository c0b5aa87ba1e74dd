import { cause, signs } from '../../cause.ts'
import { complainToRegulator } from '../../remedies/complain-to-regulator.ts'
import { objectToMeasure } from '../../remedies/object-to-measure.ts'
import { proveBusinessForHeldMoney } from '../../remedies/prove-business-for-held-money.ts'

export const settlementHeld = cause({
  id: 'risk/settlement-held',
  title: { zh: '结算被暂缓', en: 'Settlement is held back' },
  needs: [],
  answer: null,
  actor: 'acquirer risk',
  remedies: [proveBusinessForHeldMoney, objectToMeasure, complainToRegulator],
  source: '收单办法 19, 30',
  tell: {
    merchant: {
      zh: '收款成功，但结算被暂缓。请问清依据和复核日期，提交经营证明；除风险外结算最长30日。',
      en: 'Payments pass but the money is held back. Ask for ground and review date and prove your business; except for risk, settlement takes at most 30 days.',
    },
  },
  provedBy: { zh: '暂扣的款项到账，后续消费获得批准。', en: 'The held money arrives, and later sales are approved.' },
  prior: { perTenThousand: 45, source: 'judgement' },
  signs: signs('judgement', {
    'transaction_status:approved_not_settled': 0.6,
    'says:money-held': 0.75,
    'says:settlement-late': 0.3,
    'says:risk-review': 0.25,
    'chargebacks:some': 0.12,
    'chargebacks:excessive': 0.1,
    'merchant_status:restricted': 0.15,
    'pattern:spike': 0.12,
    'information_request:open': 0.12,
  }),
})
