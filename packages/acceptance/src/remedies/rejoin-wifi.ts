import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const rejoinWifi: Remedy = {
  id: 'rejoin-wifi',
  title: { zh: '重新连接Wi-Fi', en: 'Join the Wi-Fi again' },
  actor: 'operator',
  materials: [{ zh: 'Wi-Fi密码', en: 'the Wi-Fi password' }],
  steps: [
    { zh: '靠近路由器，在设置里删除该Wi-Fi再重新输入密码。', en: 'Go near the router, forget the network and enter its password again.' },
    {
      zh: '需要网页登录的公共Wi-Fi不能用于收款，请换网络。',
      en: 'Public Wi-Fi with a log-in page does not work for payments: use another.',
    },
    { zh: '路由器请开2.4 GHz。', en: 'Let the router offer 2.4 GHz.' },
  ],
  minutes: 4,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.68, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
