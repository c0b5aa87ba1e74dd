import { fault, reported } from '../fault.ts'

export const offLinePaymentsStored = fault({
  id: 'operation/off-line-payments-stored',
  actor: 'operator',
  weight: 14,
  says: {
    zh: ['机器里有没上传的离线交易', '离线交易满了不让再做', '提示先上送脱机交易'],
    en: ['offline payments waiting to be uploaded', 'store and forward is full', 'must upload stored payments first'],
  },
  shows: { telemetry: { stored_offline: { '5..60': 0.75 }, online: { true: 0.3 } } },
  provoke: reported,
})
