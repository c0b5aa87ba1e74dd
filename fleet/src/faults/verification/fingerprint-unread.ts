import { alone, fault, reported } from '../fault.ts'

export const fingerprintUnread = fault({
  id: 'verification/fingerprint-unread',
  actor: 'operator',
  weight: 14,
  says: {
    zh: ['指纹识别不了，登录不上', '刷脸验证失败', '收银员指纹按了没反应'],
    en: ['fingerprint not recognised', 'face check fails', 'cannot log in with the finger'],
  },
  shows: { telemetry: { biometric: { failed: 0.7 } }, peers: alone },
  provoke: reported,
})
