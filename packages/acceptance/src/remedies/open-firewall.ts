import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const openFirewall: Remedy = {
  id: 'open-firewall',
  title: { zh: '放行支付主机', en: 'Let the payment hosts through the firewall' },
  actor: 'merchant',
  materials: [{ zh: '收单机构的主机名和端口清单', en: 'list of host names and ports from your acquirer' }],
  steps: [
    {
      zh: '请网管把收单机构提供的主机名和端口加入白名单。',
      en: 'Ask whoever runs the network to allow the host names and ports that your acquirer names.',
    },
    {
      zh: '关闭代理、内容过滤和https检查对终端的影响。',
      en: 'Keep proxies, filters and inspection of encrypted traffic away from the terminal.',
    },
    { zh: '放行前先用手机热点或流量收款。', en: 'Until then use a hotspot or mobile data.' },
  ],
  minutes: 20,
  waitMinutes: 30,
  cost: fen(0),
  chance: { p: 0.85, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
