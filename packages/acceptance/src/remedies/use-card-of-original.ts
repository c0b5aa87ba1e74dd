import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const useCardOfOriginal: Remedy = {
  id: 'use-card-of-original',
  title: { zh: '用原来的卡办理', en: 'Use the card of the original payment' },
  actor: 'operator',
  materials: [{ zh: '原签购单', en: 'the original slip' }],
  steps: [
    { zh: '看签购单上的卡号后四位，请顾客出示同一张卡。', en: 'See the last four digits on the slip and ask for the same card.' },
    {
      zh: '原卡已注销的，改做退货并请收单机构协助退到本人其他账户。',
      en: 'If that card is closed make a refund, and let the acquirer return it to another account of the same person.',
    },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.9, source: '收单办法 32; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
