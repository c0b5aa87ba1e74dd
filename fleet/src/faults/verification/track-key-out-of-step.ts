import { alone, fault, reported } from '../fault.ts'

export const trackKeyOutOfStep = fault({
  id: 'verification/track-key-out-of-step',
  actor: 'acquirer_support',
  weight: 12,
  says: {
    zh: ['刷磁条报格式错，插卡没事', '磁道解密失败', '磁道密钥不对'],
    en: ['swiped cards give a format error, chip is fine', 'track decryption failed', 'track key wrong'],
  },
  shows: { code: { '30': 0.6, '14': 0.1 }, transaction: { entry_mode: { swiped: 0.85 }, scope: { 'several cards': 0.4 } }, peers: alone },
  provoke: reported,
})
