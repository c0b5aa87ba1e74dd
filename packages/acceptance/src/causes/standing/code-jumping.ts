import { cause, signs } from '../../cause.ts'
import { moveToLicensedAcquirer } from '../../remedies/move-to-licensed-acquirer.ts'
import { registerTruthfully } from '../../remedies/register-truthfully.ts'

export const codeJumping = cause({
  id: 'standing/code-jumping',
  title: { zh: '小票商户名乱跳（跳码、二清）', en: 'Merchant name on the slip keeps changing' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [registerTruthfully, moveToLicensedAcquirer],
  source: '21 §4.2, 281 §3',
  tell: {
    merchant: {
      zh: '小票上的商户不是您，或每次不一样，这属于违规终端，资金有风险。请停用并以真实信息向持牌机构入网。',
      en: 'The merchant on the slip is not you or changes each time: such a terminal breaks the rules and your money is at risk. Stop using it and register with a licensed acquirer.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 24, source: 'judgement' },
  signs: signs('judgement', {
    'pattern:code_jumping': 0.6,
    'says:codes-jump': 0.7,
    'mcc:mismatch': 0.35,
    'merchant_status:closed': 0.3,
    'sales_for_others:true': 0.2,
    'says:merchant-shut': 0.3,
    'acquirer_licence:lapsed': 0.1,
    'says:account-frozen': 0.25,
    'merchant_status:frozen': 0.25,
    'says:terminal-off-said': 0.15,
  }),
})
