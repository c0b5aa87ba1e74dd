import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const correctSerialNumber: Remedy = {
  id: 'correct-serial-number',
  title: { zh: '更正终端序列号', en: 'Correct the registered serial number' },
  actor: 'acquirer support',
  materials: [
    { zh: '商户号与终端号', en: 'merchant and terminal number' },
    { zh: '机身背面的序列号照片', en: 'a photograph of the serial number on the back' },
  ],
  steps: [
    { zh: '对照机身背面，确认这台就是登记的终端。', en: 'Compare the back of the terminal: is it the registered one?' },
    { zh: '刚换过机的，请收单机构把新序列号登记上。', en: 'After a swap the acquirer registers the new number.' },
    { zh: '没有换过机却不一致，请停用，可能被人改装。', en: 'Never swapped and still different? Stop: it may have been tampered with.' },
  ],
  minutes: 10,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.9, source: '259 §1.2; chance judgement' },
  risks: [],
  guards: ['tamper'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
