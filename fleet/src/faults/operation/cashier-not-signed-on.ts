import { allCards, fault, reported } from '../fault.ts'

export const cashierNotSignedOn = fault({
  id: 'operation/cashier-not-signed-on',
  actor: 'operator',
  weight: 45,
  says: {
    zh: ['收银员没登录', '换班以后没签到柜员号', '提示请操作员登录', '早上开机停在柜员登录界面'],
    en: [
      'cashier not logged in',
      'asks for an operator number',
      'after the shift change nobody signed on at the till',
      'stuck on the clerk login',
    ],
  },
  shows: {
    code: { A4: 0.05 },
    telemetry: { cashier: { not_signed_on: 0.55 }, signed_in: { true: 0.3 } },
    transaction: { scope: allCards },
  },
  provoke: reported,
})
