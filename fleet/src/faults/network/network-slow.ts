import { answered, fault } from '../fault.ts'

export const networkSlow = fault({
  id: 'network/network-slow',
  actor: 'telecom',
  weight: 40,
  says: {
    zh: ['网特别慢，转圈很久', '高峰期一笔要等一分钟', '交易慢，最后超时', '网速太慢'],
    en: ['takes a minute for every sale', 'very slow at peak times', 'spinning for ages and then times out', 'network is slow'],
  },
  shows: {
    code: { E101: 0.66, '68': 0.27 },
    telemetry: { latency_ms: { '3000..20000': 0.5 }, online: { true: 0.5 }, packet_loss: { none: 0.2 } },
    transaction: { status: { slow: 0.3 } },
  },
  provoke: answered('86'),
})
