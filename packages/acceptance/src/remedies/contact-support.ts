import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const contactSupport: Remedy = {
  id: 'contact-support',
  title: { zh: '联系收单机构客服', en: 'Contact the support of your acquirer' },
  actor: 'acquirer support',
  materials: [
    { zh: '商户号与终端号', en: 'merchant and terminal number' },
    { zh: '小票上的编号', en: 'the reference on the slip' },
    { zh: '屏幕提示的照片', en: 'a photograph of the screen' },
    { zh: '已经试过的步骤', en: 'what you have tried' },
  ],
  steps: [
    { zh: '准备好商户号、终端号、时间和提示代码。', en: 'Have merchant and terminal number, time and code at hand.' },
    {
      zh: '打终端背面或协议上的客服电话，说出小票编号。',
      en: 'Call the number on the terminal or agreement and give the reference on the slip.',
    },
    { zh: '记下工单号、姓名和承诺的时间。', en: 'Note case number, name and the time promised.' },
  ],
  minutes: 12,
  waitMinutes: 240,
  cost: fen(0),
  chance: { p: 0.6, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
