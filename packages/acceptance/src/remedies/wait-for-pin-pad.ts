import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const waitForPinPad: Remedy = {
  id: 'wait-for-pin-pad',
  title: { zh: '等密码键盘解除限制', en: 'Wait until the PIN pad is free again' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '停15分钟不要输密码，再试一次。', en: 'Enter no PIN for 15 minutes, then try once.' },
    { zh: '期间用扫码或免密小额收款。', en: 'Meanwhile use codes or small payments without PIN.' },
  ],
  minutes: 1,
  waitMinutes: 15,
  cost: fen(0),
  chance: { p: 0.8, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
