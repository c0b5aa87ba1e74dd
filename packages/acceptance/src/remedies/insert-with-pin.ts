import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const insertWithPin: Remedy = {
  id: 'insert-with-pin',
  title: { zh: '插卡并输入密码', en: 'Insert the card and enter the PIN' },
  actor: 'cardholder',
  materials: [],
  steps: [
    { zh: '超过小额免密限额，请插卡输密码。', en: 'Over the limit for tapping without PIN: insert it and enter the PIN.' },
    { zh: '手机付款请在手机上解锁后再靠近。', en: 'With a phone, unlock it first and hold it close again.' },
  ],
  minutes: 1,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.93, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一张卡插卡输密后获得批准。', en: 'The same card is approved with chip and PIN.' },
}
