import { allCards, alone, done, fault } from '../fault.ts'

export const merchantNotRegistered = fault({
  id: 'qualification/merchant-not-registered',
  actor: 'acquirer_support',
  weight: 30,
  says: {
    zh: ['提示无效商户', '商户未登记', '新装的机器，说商户号不存在'],
    en: ['invalid merchant', 'merchant not registered', 'merchant number unknown to the host'],
  },
  shows: {
    code: { '03': 0.88, E407: 0.05 },
    merchant: { status: { 'not registered': 0.5 }, new: { true: 0.4 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: done(async ({ terminal, identity, sale }) => {
    const nobody = `${identity.merchantId.slice(0, 11)}0000`
    return await terminal({ merchantId: nobody }).pay(sale())
  }),
})
