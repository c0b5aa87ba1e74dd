import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const collectSignature: Remedy = {
  id: 'collect-signature',
  title: { zh: '补签名', en: 'Get the signature' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '请顾客在签购单或屏幕上签名，与卡背面核对。', en: 'Ask the customer to sign on slip or screen and compare with the card.' },
    { zh: '顾客已离开就联系顾客补签，并保留其他凭证。', en: 'If the customer has gone, ask them to sign later and keep other proof.' },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.95, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '签购单签名齐全，后续交易正常批准。', en: 'The slip is signed and the next payment is approved.' },
}
