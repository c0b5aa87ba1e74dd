import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { submitSettlementAccount } from '../../remedies/submit-settlement-account.ts'

export const settlementAccountMissing = cause({
  id: 'qualification/settlement-account-missing',
  title: { zh: '没有结算账户', en: 'No settlement account on file' },
  needs: ['merchant', 'policy'],
  answer: answerCode('03'),
  actor: 'merchant',
  remedies: [submitSettlementAccount],
  source: '收单办法 9, 11',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '还没有登记结算账户，收到的钱无处可付，暂不能收款。请登记与商户同名的账户。',
      en: 'No settlement account is on file, so your money would have nowhere to go. Register an account in the name of the business.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 10, source: 'judgement' },
  signs: signs('judgement', {
    'settlement_account:missing': 0.8,
    'says:account-trouble': 0.5,
    'transaction_status:approved_not_settled': 0.15,
    'requirements:due': 0.3,
    'says:merchant-refused-said': 0.08,
  }),

  find({ merchant, policy }) {
    if (merchant.settlementAccount !== null) return null
    if (!policy.documentsRequired[merchant.type].includes('settlement account')) return null

    return {
      fact: 'merchant.settlementAccount',
      observed: null,
      threshold: null,
      window: null,
      rule: `policy.documentsRequired.${merchant.type}@${policy.version}`,
      source: '收单办法 9, 11',
      record: `merchants/${merchant.id}`,
      wouldPass: null,
    }
  },
})
