import { cause, signs } from '../../cause.ts'
import { correctLegalName } from '../../remedies/correct-legal-name.ts'
import { correctRegistrationNumber } from '../../remedies/correct-registration-number.ts'

export const registrationNumberInvalid = cause({
  id: 'qualification/registration-number-invalid',
  title: { zh: '登记号或税号不正确', en: 'Registration or tax number is invalid' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [correctRegistrationNumber, correctLegalName],
  source: 'GB 32100-2015; 收单办法 7',
  tell: {
    merchant: {
      zh: '填写的统一社会信用代码或税号不正确，或与名称对不上。请照执照逐位更正。',
      en: 'The registration or tax number is wrong or does not belong to the name. Correct it digit by digit.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 10, source: 'judgement' },
  signs: signs('judgement', {
    'tax_id:invalid': 0.75,
    'tax_id:missing': 0.2,
    'says:number-invalid': 0.7,
    'verified:false': 0.35,
    'legal_name:mismatch': 0.15,
    'says:papers-missing': 0.25,
  }),
})
