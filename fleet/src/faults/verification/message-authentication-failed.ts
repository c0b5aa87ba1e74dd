import { allCards, alone, done, fault } from '../fault.ts'

export const messageAuthenticationFailed = fault({
  id: 'verification/message-authentication-failed',
  actor: 'operator',
  weight: 60,
  says: {
    zh: ['MAC校验错', '返回A0', '提示校验错请重新签到', '报文校验不通过'],
    en: ['MAC error', 'A0 on every sale', 'message authentication failed', 'check error, sign on again'],
  },
  shows: {
    code: { A0: 0.92, E403: 0.04 },
    telemetry: { signed_in: { true: 0.5 }, keys_loaded: { true: 0.35 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: done(async ({ signedOn, sale }) => {
    const till = await signedOn()
    till.spoilMacKey()
    return await till.pay(sale())
  }),
})
