import { done, fault } from '../fault.ts'

export const messageFormatWrong = fault({
  id: 'software/message-format-wrong',
  actor: 'vendor',
  weight: 22,
  says: {
    zh: ['升级新版本后都报格式错误', '返回30，报文格式错', '从新程序装上就格式不对'],
    en: ['format error since the new version', 'answers 30 on every sale', 'message format wrong after the update'],
  },
  shows: {
    code: { '30': 0.85, E201: 0.05, E206: 0.05 },
    telemetry: { app_version: { new: 0.35, current: 0.2 }, update: { recent: 0.3 } },
    transaction: { scope: { 'all cards': 0.5 } },
    peers: { scope: { 'same version': 0.3 } },
  },
  provoke: done(async ({ signedOn, sale }) => {
    const till = await signedOn()
    const order = sale()
    const { 4: _missing, ...fields } = till.request(order).fields
    return await till.send({ mti: '0200', fields, authenticated: true }, order)
  }),
})
