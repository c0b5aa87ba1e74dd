import { alone, fault, reported } from '../fault.ts'

export const tradePermitMissing = fault({
  id: 'qualification/trade-permit-missing',
  actor: 'merchant',
  weight: 14,
  says: {
    zh: ['要食品经营许可证', '缺行业许可', '药店许可证过期，说资质不全'],
    en: ['trade permit missing', 'they want the food licence', 'special permit for our industry not on file'],
  },
  shows: { merchant: { requirements: { trade_permit: 0.65 }, documents: { permit_missing: 0.25 } }, peers: alone },
  provoke: reported,
})
