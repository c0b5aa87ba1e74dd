import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const cleanChipSlot: Remedy = {
  id: 'clean-chip-slot',
  title: { zh: '清洁芯片卡槽', en: 'Clean the chip slot' },
  actor: 'operator',
  materials: [{ zh: '芯片清洁卡', en: 'a chip cleaning card' }],
  steps: [
    {
      zh: '关机，用清洁卡在卡槽里来回插拔几次；没有清洁卡可用无绒布包住一张旧卡。',
      en: 'Switch off and move a cleaning card in and out; or an old card wrapped in lint-free cloth.',
    },
    { zh: '晾干后开机，用三张不同的卡试读。', en: 'Let it dry, switch on, try three different cards.' },
  ],
  minutes: 5,
  waitMinutes: 0,
  cost: fen(500),
  chance: { p: 0.45, source: 'judgement' },
  risks: [],
  guards: ['transaction open', 'off-line payments stored'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
