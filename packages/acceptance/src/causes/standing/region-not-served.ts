import { cause, signs } from '../../cause.ts'
import { applyInServedRegion } from '../../remedies/apply-in-served-region.ts'
import { findOtherAcquirer } from '../../remedies/find-other-acquirer.ts'

export const regionNotServed = cause({
  id: 'standing/region-not-served',
  title: { zh: '本机构不服务该地区', en: 'The institution does not serve this region' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [applyInServedRegion, findOtherAcquirer],
  source: '收单办法 16',
  tell: {
    merchant: {
      zh: '收单机构在您所在的地区没有展业。请找覆盖本地的持牌机构。',
      en: 'The acquirer does not serve your region. Apply to a licensed one that does.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 11, source: 'judgement' },
  signs: signs('judgement', {
    'says:region-refused': 0.75,
    'region:other': 0.25,
    'region:abroad': 0.25,
    'merchant_status:refused': 0.3,
    'merchant_new:true': 0.35,
  }),
})
