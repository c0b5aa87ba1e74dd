import { done, fault } from '../fault.ts'

export const cardUseWrong = fault({
  id: 'operation/card-use-wrong',
  actor: 'operator',
  weight: 80,
  says: {
    zh: ['有芯片的卡我刷了磁条', '提示请使用芯片', '卡拔早了', '两张卡一起拍上去了', '卡插反了'],
    en: [
      'swiped a chip card',
      'says insert the chip',
      'card was pulled out too early',
      'tapped two cards at once',
      'inserted the wrong way round',
    ],
  },
  shows: { code: { '45': 0.85, E326: 0.08 }, transaction: { entry_mode: { swiped: 0.5, chip: 0.2 }, card: { removed_early: 0.2 } } },
  provoke: done(async ({ signedOn, sale }) => {
    const till = await signedOn()
    return await till.pay(sale({ entryMode: 'magnetic stripe', amountFen: 6845 }))
  }),
})
