import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const useSpareTerminal: Remedy = {
  id: 'use-spare-terminal',
  title: { zh: '先用备用终端或收款码', en: 'Use a spare terminal or a payment code' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '用已登记的备用终端或本店收款码先收款。', en: 'Take payments with a registered spare terminal or your shop code.' },
    { zh: '不要借用别家的终端或个人收款码。', en: 'Never borrow a terminal of another shop or a personal code.' },
  ],
  minutes: 3,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.3, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: {
    zh: '备用终端的一笔消费获得批准；原终端仍需修复。',
    en: 'A sale on the spare terminal is approved; the first one still needs repair.',
  },
}
