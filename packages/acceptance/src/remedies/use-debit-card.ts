import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const useDebitCard: Remedy = {
  id: 'use-debit-card',
  title: { zh: '改用借记卡或其他方式', en: 'Take a debit card or another way' },
  actor: 'cardholder',
  materials: [],
  steps: [{ zh: '请顾客用借记卡、扫码或转账付款。', en: 'Ask for a debit card, a payment code or a transfer.' }],
  minutes: 1,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.93, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
