import { done, fault } from '../fault.ts'

export const originalNotFound = fault({
  id: 'operation/original-not-found',
  actor: 'operator',
  weight: 40,
  says: {
    zh: ['退货提示没有原始交易', '撤销时找不到原交易', '凭证号输错了吧，说没这笔', '查不到原交易'],
    en: [
      'original transaction not found',
      'void says no such payment',
      'cannot find the sale I want to refund',
      'no record of the original',
    ],
  },
  shows: { code: { '25': 0.93 }, transaction: { type: { void: 0.45, refund: 0.45 } } },
  provoke: done(async ({ signedOn, sale, random }) => {
    const till = await signedOn()
    const original = { batch: till.state.batch, trace: random.whole(900_001, 999_999), date: '0101', rrn: '999999999999', authCode: null }
    return await till.pay(sale({ kind: 'sale void', original }))
  }),
})
