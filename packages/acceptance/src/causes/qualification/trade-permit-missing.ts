import { cause, signs } from '../../cause.ts'
import { handInTradePermit } from '../../remedies/hand-in-trade-permit.ts'

export const tradePermitMissing = cause({
  id: 'qualification/trade-permit-missing',
  title: { zh: '缺少行业许可', en: 'A permit of the trade is missing' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [handInTradePermit],
  source: '收单办法 9',
  tell: {
    merchant: {
      zh: '您的行业需要许可证，目前没有或已过期。请补交。',
      en: 'Your trade needs a permit, which is missing or has expired. Hand it in.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 7, source: 'judgement' },
  signs: signs('judgement', {
    'says:permit-missing-said': 0.75,
    'industry:high_risk': 0.35,
    'documents:missing': 0.3,
    'mcc:refused': 0.1,
    'requirements:due': 0.3,
    'says:papers-missing': 0.2,
  }),
})
