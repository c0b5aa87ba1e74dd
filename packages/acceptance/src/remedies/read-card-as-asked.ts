import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const readCardAsAsked: Remedy = {
  id: 'read-card-as-asked',
  title: { zh: '按屏幕提示读卡', en: 'Read the card as the screen asks' },
  actor: 'operator',
  materials: [],
  steps: [
    {
      zh: '芯片卡插到底或平放在感应区，听到提示音再拿开。',
      en: 'Insert the chip fully or lay the card on the reader, and wait for the tone.',
    },
    { zh: '一次只放一张卡，不要提前拔卡。', en: 'One card at a time, and do not pull it early.' },
  ],
  minutes: 1,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.88, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
