import { allCards, alone, fault, onRecord } from '../fault.ts'

export const merchantFrozen = fault({
  id: 'risk/merchant-frozen',
  actor: 'acquirer_risk',
  weight: 60,
  says: {
    zh: ['商户被冻结', '风控把我们停了，要提交说明', '账户冻结待核实', '说涉嫌异常交易暂停'],
    en: [
      'merchant frozen',
      'risk department stopped us, want an explanation',
      'account frozen pending review',
      'suspended for unusual payments',
    ],
  },
  shows: {
    code: { '03': 0.54, '58': 0.23, '57': 0.16 },
    merchant: { status: { frozen: 0.75 }, information_request: { open: 0.25 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
