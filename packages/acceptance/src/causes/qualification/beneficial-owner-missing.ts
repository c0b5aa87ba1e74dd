import { cause, signs } from '../../cause.ts'
import { declareBeneficialOwners } from '../../remedies/declare-beneficial-owners.ts'

export const beneficialOwnerMissing = cause({
  id: 'qualification/beneficial-owner-missing',
  title: { zh: '受益所有人信息缺失', en: 'Beneficial owners are not declared' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [declareBeneficialOwners],
  source: '令〔2024〕3 Art 2, 6',
  tell: {
    merchant: {
      zh: '还没有填报受益所有人（持股25%以上或实际控制的人）。填报后即可恢复。',
      en: 'The beneficial owners (25 % or more, or in control) are not declared. Declare them and it goes on.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 9, source: 'judgement' },
  signs: signs('judgement', {
    'says:owner-details': 0.75,
    'requirements:due': 0.4,
    'merchant_type:company': 0.85,
    'verified:false': 0.35,
    'says:papers-missing': 0.35,
  }),
})
