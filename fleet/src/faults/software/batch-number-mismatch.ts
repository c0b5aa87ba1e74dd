import { allCards, alone, done, fault } from '../fault.ts'

export const batchNumberMismatch = fault({
  id: 'software/batch-number-mismatch',
  actor: 'operator',
  weight: 45,
  says: {
    zh: ['返回77要重新签到', '批次号不一致', '提示请重新签到再做交易'],
    en: ['77, sign on again', 'batch number does not match the host', 'asks to sign on again before the next sale'],
  },
  shows: {
    code: { '77': 0.93 },
    telemetry: { batch: { mismatch: 0.5 }, signed_in: { true: 0.4 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: done(async ({ signedOn, sale }) => {
    const till = await signedOn()
    till.state.batch += 37
    return await till.pay(sale())
  }),
})
