import { allCards, alone, done, fault } from '../fault.ts'

export const signOnMissing = fault({
  id: 'verification/sign-on-missing',
  actor: 'operator',
  weight: 120,
  says: {
    zh: ['提示未签到', '早上开门忘了签到', '终端没签到不让交易', '请先签到'],
    en: ['not signed on', 'forgot the morning sign-on', 'says sign on first', 'terminal is signed off'],
  },
  shows: {
    code: { '77': 0.8, A4: 0.07, C1: 0.07 },
    telemetry: { signed_in: { false: 0.85 }, online: { true: 0.5 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: done(async ({ signedOn, sale }) => {
    const till = await signedOn()
    await till.signOff()
    return await till.pay(sale())
  }),
})
