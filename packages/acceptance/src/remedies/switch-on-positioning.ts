import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const switchOnPositioning: Remedy = {
  id: 'switch-on-positioning',
  title: { zh: '打开定位', en: 'Switch positioning on' },
  actor: 'operator',
  materials: [],
  steps: [
    {
      zh: '在终端设置里打开定位，拿到靠窗或室外等两分钟。',
      en: 'Switch positioning on in the settings and wait two minutes by a window or outdoors.',
    },
    { zh: '确认时间正确，做一次回响测试。', en: 'Check the clock and run an echo test.' },
    { zh: '仍没有位置，请收单机构检修。', en: 'Still no position? Have it repaired.' },
  ],
  minutes: 5,
  waitMinutes: 2,
  cost: fen(0),
  chance: { p: 0.75, source: '85 §14.1; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
