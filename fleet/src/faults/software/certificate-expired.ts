import { fault, reported } from '../fault.ts'

export const certificateExpired = fault({
  id: 'software/certificate-expired',
  actor: 'acquirer_support',
  weight: 30,
  says: {
    zh: ['提示证书过期', 'SSL错误', '安全连接失败，证书无效', 'TLS握手失败'],
    en: ['certificate expired', 'SSL error', 'secure connection failed', 'TLS handshake error'],
  },
  shows: {
    code: { '-352': 0.25, '-826': 0.15, E405: 0.1 },
    telemetry: { certificate: { expired: 0.6 }, clock: { ok: 0.3 }, online: { false: 0.2 } },
    peers: { scope: { 'same model': 0.2, 'same version': 0.15 } },
  },
  provoke: reported,
})
