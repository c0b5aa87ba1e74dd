import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const reconnectPinPad: Remedy = {
  id: 'reconnect-pin-pad',
  title: { zh: '重新连接密码键盘', en: 'Reconnect the PIN pad' },
  actor: 'operator',
  materials: [],
  steps: [
    {
      zh: '看接头是否松脱、线是否压坏，拔下再插紧。',
      en: 'See whether the plug is loose or the cable crushed; pull it and plug it in firmly.',
    },
    { zh: '确认没有未完成的交易后重启终端。', en: 'Make sure no payment is open, then restart the terminal.' },
    { zh: '做一次余额查询，输入密码试一试。', en: 'Try it with a balance inquiry and a PIN.' },
  ],
  minutes: 3,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.65, source: 'judgement' },
  risks: [],
  guards: ['transaction open', 'off-line payments stored'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
