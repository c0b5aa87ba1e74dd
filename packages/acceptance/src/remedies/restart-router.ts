import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const restartRouter: Remedy = {
  id: 'restart-router',
  title: { zh: '重启路由器', en: 'Restart the router' },
  actor: 'merchant',
  materials: [],
  steps: [
    { zh: '拔掉路由器和光猫电源，等30秒再插上。', en: 'Unplug router and modem, wait 30 seconds, plug in again.' },
    { zh: '等指示灯恢复（约3分钟），用手机确认能上网。', en: 'Wait for the lights (about 3 minutes), see whether a phone gets on line.' },
    { zh: '终端重新连网，做一次回响测试。', en: 'Reconnect the terminal and run an echo test.' },
  ],
  minutes: 6,
  waitMinutes: 3,
  cost: fen(0),
  chance: { p: 0.55, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
