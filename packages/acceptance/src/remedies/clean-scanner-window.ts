import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const cleanScannerWindow: Remedy = {
  id: 'clean-scanner-window',
  title: { zh: '清洁扫码窗', en: 'Clean the scanner window' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '用软布擦扫码窗和摄像头。', en: 'Wipe scanner window and camera with a soft cloth.' },
    { zh: '请顾客调亮手机屏幕，距离10到20厘米。', en: 'Ask for a bright screen, 10 to 20 cm away.' },
  ],
  minutes: 1,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.55, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
