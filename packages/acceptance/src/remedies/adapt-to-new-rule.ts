import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const adaptToNewRule: Remedy = {
  id: 'adapt-to-new-rule',
  title: { zh: '按新规定办理', en: 'Do what the new rule asks' },
  actor: 'merchant',
  materials: [{ zh: '收单机构的通知', en: 'the notice of the acquirer' }],
  steps: [
    { zh: '看通知：从哪天起、要求什么、怎么办。', en: 'Read since when, what is asked, and how.' },
    { zh: '按要求补资料、换机或重签协议。', en: 'Hand in papers, change the terminal or sign anew, as asked.' },
    {
      zh: '有异议的书面提出；协议变更应提前30天公布。',
      en: 'Object in writing if you disagree; a change of terms is published 30 days ahead.',
    },
  ],
  minutes: 30,
  waitMinutes: 4320,
  cost: fen(0),
  chance: { p: 0.7, source: '条例 20; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
