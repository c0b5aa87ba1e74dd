import { fault, reported } from '../fault.ts'

export const chargebacksExcessive = fault({
  id: 'standing/chargebacks-excessive',
  actor: 'merchant',
  weight: 16,
  says: {
    zh: ['拒付太多被停', '退单率超标', '客户投诉多，被限制'],
    en: ['too many chargebacks', 'dispute rate over the limit', 'stopped because of disputes'],
  },
  shows: { merchant: { chargebacks: { excessive: 0.6 }, chargeback_rate: { '2..6': 0.35 }, status: { suspended: 0.2 } } },
  provoke: reported,
})
