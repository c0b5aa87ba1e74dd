import { alone, fault, reported } from '../fault.ts'

export const apnWrong = fault({
  id: 'network/apn-wrong',
  actor: 'acquirer_support',
  weight: 20,
  says: {
    zh: ['APN没设对', '换了卡以后要改接入点', '接入点名称不对，拨号失败'],
    en: ['APN is wrong', 'new SIM needs another access point name', 'access point settings lost'],
  },
  shows: {
    code: { '-302': 0.45, '-301': 0.1 },
    telemetry: { apn: { wrong: 0.6 }, sim: { ok: 0.4 }, signal: { good: 0.5 }, connectivity: { cellular: 0.65 }, online: { false: 0.6 } },
    peers: alone,
  },
  provoke: reported,
})
