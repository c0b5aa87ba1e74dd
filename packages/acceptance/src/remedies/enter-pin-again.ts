import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const enterPinAgain: Remedy = {
  id: 'enter-pin-again',
  title: { zh: '重新输入密码', en: 'Enter the PIN again' },
  actor: 'cardholder',
  materials: [],
  steps: [
    { zh: '请顾客核对这是不是消费密码，遮挡后再输一次。', en: 'Ask whether it is the right PIN, shield the pad, enter it once more.' },
    { zh: '连错两次就换卡，第三次会被锁。', en: 'After two mistakes take another card; a third may lock it.' },
  ],
  minutes: 1,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.85, source: 'judgement' },
  risks: [],
  guards: ['retry forbidden'],
  verifiedBy: { zh: '同一张卡再次输入密码后获得批准。', en: 'The same card is approved with the PIN entered again.' },
}
