import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const shadeTheScanner: Remedy = {
  id: 'shade-the-scanner',
  title: { zh: '遮光或换角度扫码', en: 'Shade the scanner or turn it' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '转身挡住强光，或换一个角度和距离。', en: 'Turn so that your body gives shade, or change angle and distance.' },
    { zh: '调亮顾客手机屏幕，关掉护眼模式。', en: 'Make the screen brighter and switch off its night mode.' },
  ],
  minutes: 1,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
