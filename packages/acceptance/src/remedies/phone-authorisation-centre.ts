import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const phoneAuthorisationCentre: Remedy = {
  id: 'phone-authorisation-centre',
  title: { zh: '致电授权中心', en: 'Phone the authorisation centre' },
  actor: 'operator',
  materials: [{ zh: '商户号、金额、卡的后四位', en: 'merchant number, amount, last four digits' }],
  steps: [
    { zh: '拨打签购单或屏幕上的授权电话，报商户号和金额。', en: 'Call the number on slip or screen with merchant number and amount.' },
    { zh: '得到授权码后按提示输入；没有就换卡。', en: 'Enter the code you are given; without one, take another card.' },
  ],
  minutes: 8,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.6, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: {
    zh: '顾客用另一张卡或另一种方式付款并获得批准。',
    en: 'The customer pays with another card or in another way, and it is approved.',
  },
}
