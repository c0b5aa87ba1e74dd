import { alone, answered, fault } from '../fault.ts'

/** Every PIN is wrong, for every card: the host decrypts with another key. Tap without PIN still works. */
export const pinKeyOutOfStep = fault({
  id: 'verification/pin-key-out-of-step',
  actor: 'acquirer_support',
  weight: 35,
  says: {
    zh: ['所有顾客密码都报错，免密的能过', '每张卡都说密码错，肯定不是客人输错', 'PIN格式错', '输密码的都失败，小额免密没事'],
    en: [
      'every customer gets wrong PIN, without PIN it works',
      'PIN format error',
      'all PINs refused, cannot all be wrong',
      '99 on every PIN',
    ],
  },
  shows: {
    code: { '99': 0.62, '55': 0.31 },
    telemetry: { signed_in: { true: 0.4 }, keys_loaded: { true: 0.2 } },
    transaction: { scope: { 'all cards': 0.4, 'several cards': 0.35 } },
    peers: alone,
  },
  provoke: answered('99'),
})
