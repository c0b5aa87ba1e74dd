import { cause, signs } from '../../cause.ts'
import { arrangeInspection } from '../../remedies/arrange-inspection.ts'
import { proveAddress } from '../../remedies/prove-address.ts'

export const addressUnverified = cause({
  id: 'qualification/address-unverified',
  title: { zh: '地址未能核实', en: 'Address could not be verified' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [proveAddress, arrangeInspection],
  source: '259 §2.1, 85 §16',
  tell: {
    merchant: {
      zh: '登记的地址没能核实或与证明不一致。请补交租赁合同或水电费单。',
      en: 'The address could not be verified or differs from the proof. Hand in the lease or a utility bill.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 10, source: 'judgement' },
  signs: signs('judgement', {
    'address:mismatch': 0.5,
    'address:unverified': 0.45,
    'says:address-unproved': 0.7,
    'verified:false': 0.35,
    'began_after:merchant_change': 0.15,
    'says:papers-missing': 0.25,
    'photos:unclear': 0.1,
  }),
})
