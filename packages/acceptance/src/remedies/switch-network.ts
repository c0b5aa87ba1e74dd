import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const switchNetwork: Remedy = {
  id: 'switch-network',
  title: { zh: '换一个网络', en: 'Switch to another network' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '在Wi-Fi和流量之间切换，或插上网线。', en: 'Switch between Wi-Fi and mobile data, or plug in a cable.' },
    { zh: '没有备用网络时用手机热点试一次。', en: 'Without a second network try a phone hotspot once.' },
    { zh: '做一次回响测试，再收款。', en: 'Run an echo test, then take the payment.' },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.62, source: 'terminals.md §7 step 4; chance judgement' },
  risks: [],
  guards: ['transaction open'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
