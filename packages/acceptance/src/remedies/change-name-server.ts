import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const changeNameServer: Remedy = {
  id: 'change-name-server',
  title: { zh: '改用可用的域名服务器', en: 'Use a working name server' },
  actor: 'merchant',
  materials: [],
  steps: [
    {
      zh: '在路由器把DNS设为自动或运营商提供的地址，重启终端网络。',
      en: 'Let the router take its name servers from the provider, restart the network of the terminal.',
    },
    { zh: '换手机热点试一次，能通就是店里网络的DNS问题。', en: 'Try a phone hotspot: if that works it is the DNS of the shop.' },
  ],
  minutes: 6,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.78, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
