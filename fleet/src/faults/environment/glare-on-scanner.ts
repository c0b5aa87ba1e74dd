import { fault, reported } from '../fault.ts'

export const glareOnScanner = fault({
  id: 'environment/glare-on-scanner',
  actor: 'operator',
  weight: 22,
  says: {
    zh: ['太阳光太强扫不了码，挡一下就行', '灯光照着扫码窗口反光', '顾客手机屏反光扫不上'],
    en: ['sunlight on the scanner, works when I shade it', 'lamp above the till blinds the scanner', 'cannot scan phones in bright light'],
  },
  shows: {
    telemetry: { light: { bright: 0.55 }, scanner: { ok: 0.35 } },
    transaction: { type: { scan: 0.55 } },
  },
  provoke: reported,
})
