import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const releaseBinding: Remedy = {
  id: 'release-binding',
  title: { zh: '解除原商户的绑定', en: 'Release the binding to the other merchant' },
  actor: 'acquirer support',
  materials: [
    { zh: '商户号与终端号', en: 'merchant and terminal number' },
    { zh: '机身序列号照片', en: 'a photograph of the serial number' },
    { zh: '终端来源证明', en: 'proof of where the terminal came from' },
  ],
  steps: [
    { zh: '一台终端只能绑定一家商户，不要借用、转让终端。', en: 'A terminal belongs to one merchant; never lend it or pass it on.' },
    {
      zh: '请收单机构核实来源，解除原绑定后重新绑定到本店。',
      en: 'The acquirer checks where it came from, releases it and binds it to your shop.',
    },
    { zh: '来源不明的终端请停用并交回。', en: 'Stop using a terminal of unknown origin and hand it back.' },
  ],
  minutes: 15,
  waitMinutes: 2880,
  cost: fen(0),
  chance: { p: 0.7, source: '259 §1.1; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
