import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const photographDocumentAgain: Remedy = {
  id: 'photograph-document-again',
  title: { zh: '重新拍摄证件', en: 'Photograph the document again' },
  actor: 'merchant',
  materials: [{ zh: '证件原件', en: 'the original document' }],
  steps: [
    { zh: '用原件，不用复印件、截图或翻拍。', en: 'Use the original, no photocopy, screenshot or photograph of a screen.' },
    { zh: '平放、四角入镜、不反光，字能看清。', en: 'Lay it flat, all four corners in view, no reflection, every letter readable.' },
    { zh: '正反面都要，文件不要加密。', en: 'Both sides, and no password on the file.' },
  ],
  minutes: 6,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
