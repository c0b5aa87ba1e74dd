import { allCards, alone, fault, reported } from '../fault.ts'

export const workingKeysMissing = fault({
  id: 'verification/working-keys-missing',
  actor: 'acquirer_support',
  weight: 25,
  says: {
    zh: ['签到成功但没有工作密钥', '提示工作密钥丢失', '工作密钥注入失败'],
    en: ['no working keys', 'working key missing after sign-on', 'key injection at sign-on failed'],
  },
  shows: {
    code: { E319: 0.25, E320: 0.15, A7: 0.1 },
    telemetry: { keys_loaded: { false: 0.6 }, signed_in: { false: 0.4 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: reported,
})
