import { cause, signs } from '../../cause.ts'
import { complainToRegulator } from '../../remedies/complain-to-regulator.ts'
import { moveToLicensedAcquirer } from '../../remedies/move-to-licensed-acquirer.ts'

export const institutionLicenceLapsed = cause({
  id: 'standing/institution-licence-lapsed',
  title: { zh: '收单机构牌照失效或停业', en: "The acquirer's licence has lapsed" },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [moveToLicensedAcquirer, complainToRegulator],
  source: '条例, 令〔2024〕4 Art 55',
  tell: {
    merchant: {
      zh: '为您服务的机构牌照已失效或停止业务。请保存记录、要求结清，并转到持牌机构。',
      en: 'The licence of your provider has lapsed or it has stopped. Keep your records, ask for your money, and move to a licensed acquirer.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 10, source: 'judgement' },
  signs: signs('judgement', {
    'acquirer_licence:lapsed': 0.85,
    'says:licence-lapsed': 0.7,
    'peers:provider': 0.5,
    'scope:all_cards': 0.8,
    'says:settlement-late': 0.2,
    'says:policy-changed': 0.15,
  }),
})
