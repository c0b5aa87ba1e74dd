import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const handInTamperedTerminal: Remedy = {
  id: 'hand-in-tampered-terminal',
  title: { zh: '停用并交回触发安全锁的终端', en: 'Stop and hand in the tampered terminal' },
  actor: 'acquirer support',
  materials: [
    { zh: '未结算的签购单', en: 'slips of unsettled payments' },
    { zh: '提示的照片', en: 'photo of the message' },
  ],
  steps: [
    { zh: '停止使用，不要拆、不要重启，记下时间和提示并拍照。', en: 'Stop, do not open or restart; note time and words, take a photo.' },
    { zh: '保留未结算交易的签购单。', en: 'Keep the slips of unsettled payments.' },
    { zh: '用备用终端收款，由收单机构激活或更换。', en: 'Use a spare; the acquirer activates or replaces it.' },
  ],
  minutes: 15,
  waitMinutes: 2880,
  cost: fen(0),
  chance: { p: 0.95, source: 'terminals.md §5, 银发〔2017〕21 §4.4; chance judgement' },
  risks: [{ zh: '所谓“解锁服务”是违法的，会泄露卡片信息。', en: '"Unlock services" are unlawful and leak card data.' }],
  guards: [],
  verifiedBy: { zh: '激活或更换后的终端一笔消费获得批准。', en: 'A sale on the activated or replaced terminal is approved.' },
}
