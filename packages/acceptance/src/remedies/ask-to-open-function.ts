import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const askToOpenFunction: Remedy = {
  id: 'ask-to-open-function',
  title: { zh: '申请开通该功能', en: 'Ask for the function to be opened' },
  actor: 'acquirer support',
  materials: [
    { zh: '商户号与终端号', en: 'merchant and terminal number' },
    { zh: '业务说明', en: 'a description of the business' },
  ],
  steps: [
    { zh: '说明业务需要和每月大约笔数，提交申请。', en: 'Say what you need it for and how many a month, and apply.' },
    { zh: '开通后在终端上重新下载参数。', en: 'When it is opened, download the parameters on the terminal.' },
  ],
  minutes: 5,
  waitMinutes: 2880,
  cost: fen(0),
  chance: { p: 0.75, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
