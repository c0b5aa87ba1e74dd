import { allCards, alone, fault, reported } from '../fault.ts'

export const masterKeyMissing = fault({
  id: 'verification/master-key-missing',
  actor: 'acquirer_support',
  weight: 28,
  says: {
    zh: ['无主密钥', '提示密钥丢失', '签到时说主密钥不存在', '放了一年没用，密钥没了'],
    en: ['no master key', 'master key lost', 'key missing, cannot sign on', 'KCV of the terminal key is wrong'],
  },
  shows: {
    code: { E317: 0.35, '-1311': 0.15 },
    telemetry: { keys_loaded: { false: 0.75 }, signed_in: { false: 0.7 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: reported,
})
