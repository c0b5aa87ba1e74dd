import { alone, fault, reported } from '../fault.ts'

export const terminalAuthenticationFailed = fault({
  id: 'verification/terminal-authentication-failed',
  actor: 'acquirer_support',
  weight: 16,
  says: {
    zh: ['终端签名验证失败', '设备认证不通过', '提示设备已root不安全', '硬件序列号认证失败'],
    en: ['device attestation failed', 'terminal signature wrong', 'says the device is rooted', 'device not trusted'],
  },
  shows: { code: { E404: 0.4 }, telemetry: { attestation: { failed: 0.6 }, rooted: { true: 0.2 } }, peers: alone },
  provoke: reported,
})
