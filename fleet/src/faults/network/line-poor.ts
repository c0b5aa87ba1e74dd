import { alone, done, fault } from '../fault.ts'

/** The answer is lost on its way: the terminal takes the payment back. */
export const linePoor = fault({
  id: 'network/line-poor',
  actor: 'telecom',
  weight: 70,
  says: {
    zh: ['时断时续，刷三次过一次', '网络不稳定老丢包', '经常超时，一会儿好一会儿不行', '交易一半断线'],
    en: [
      'comes and goes, one in three works',
      'packets get lost, unstable line',
      'connection drops in the middle of the payment',
      'sometimes it works, sometimes timeout',
    ],
  },
  shows: {
    code: { E106: 0.7, '98': 0.23 },
    telemetry: { line_noise: { high: 0.3 }, packet_loss: { high: 0.45 }, online: { true: 0.5 }, retries: { '2..6': 0.5 } },
    transaction: { failure_rate: { intermittent: 0.5 } },
    peers: alone,
  },
  provoke: done(async ({ signedOn, sale }) => {
    const till = await signedOn()
    const paying = till.pay(sale())
    setImmediate(() => till.close())
    return await paying
  }),
})
