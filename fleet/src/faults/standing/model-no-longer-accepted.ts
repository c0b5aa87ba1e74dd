import { fault, onRecord } from '../fault.ts'

export const modelNoLongerAccepted = fault({
  id: 'standing/model-no-longer-accepted',
  actor: 'vendor',
  weight: 16,
  says: {
    zh: ['机型太老不让用了', '这款机器停止支持', '说要换新机，旧机认证到期'],
    en: ['this model is end of life', 'certification of the device has expired', 'old terminal no longer supported'],
  },
  shows: {
    telemetry: { model: { 'end of life': 0.65 }, update: { none_available: 0.2 } },
    peers: { newer_devices: { ok: 0.35 }, scope: { 'same model': 0.35 } },
  },
  provoke: onRecord,
})
