import { cause, signs } from '../../cause.ts'
import { clearWithListingAcquirer } from '../../remedies/clear-with-listing-acquirer.ts'
import { findOtherAcquirer } from '../../remedies/find-other-acquirer.ts'
import { objectToMeasure } from '../../remedies/object-to-measure.ts'

export const terminatedMerchantList = cause({
  id: 'standing/terminated-merchant-list',
  title: { zh: '曾被其他机构终止并列入名单', en: 'Listed after another acquirer ended the contract' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [clearWithListingAcquirer, objectToMeasure, findOtherAcquirer],
  source: '收单办法 8, 85 §12',
  tell: {
    merchant: {
      zh: '您的申请需要先与之前的收单机构核实。请联系之前的机构，结清欠款和拒付，请它更正记录。',
      en: 'Your application has to be cleared with your former acquirer. Settle debts and chargebacks there, and ask it to correct the record.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 16, source: 'judgement' },
  signs: signs('judgement', {
    'terminated_before:true': 0.75,
    'says:terminated-list-said': 0.6,
    'says:on-a-list': 0.2,
    'merchant_status:refused': 0.55,
    'chargebacks:excessive': 0.3,
    'merchant_new:true': 0.4,
    'says:merchant-shut': 0.15,
    'says:chargeback-said': 0.15,
  }),
})
