import { fault, reported } from '../fault.ts'

export const firmwareIncompatible = fault({
  id: 'software/firmware-incompatible',
  actor: 'vendor',
  weight: 20,
  says: {
    zh: ['固件和应用不匹配', '系统版本太新应用装不上', '机型不支持这个版本'],
    en: ['firmware does not fit the app', 'OS version not supported', 'this model cannot run the new version'],
  },
  shows: {
    telemetry: { firmware: { incompatible: 0.6 }, update: { failed: 0.25 }, app_version: { current: 0.2 } },
    peers: { scope: { 'same model': 0.35 } },
  },
  provoke: reported,
})
