import { alone, fault, reported } from '../fault.ts'

export const signalWeak = fault({
  id: 'network/signal-weak',
  actor: 'operator',
  weight: 90,
  says: {
    zh: ['信号只有一格', '在地下室没信号，拿到门口就好', '信号差刷不出去', '提示网络信号弱'],
    en: ['only one bar of signal', 'no reception in the basement, works at the door', 'weak signal', 'signal too low back here'],
  },
  shows: {
    code: { E103: 0.35 },
    telemetry: { connectivity: { cellular: 0.75 }, signal: { weak: 0.55, none: 0.25 }, online: { false: 0.35 }, sim: { ok: 0.3 } },
    transaction: { failure_rate: { intermittent: 0.25 } },
    peers: alone,
  },
  provoke: reported,
})
