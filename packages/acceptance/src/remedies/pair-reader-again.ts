import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const pairReaderAgain: Remedy = {
  id: 'pair-reader-again',
  title: { zh: '重新配对读卡器', en: 'Pair the reader again' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '打开手机蓝牙和定位，删除旧配对。', en: 'Switch on Bluetooth and location, forget the old pairing.' },
    {
      zh: '按读卡器配对键，在App里重新连接，离手机一米内。',
      en: 'Press its pairing key and connect it in the app, within a metre of the phone.',
    },
    { zh: '读卡器先充电。', en: 'Charge the reader first.' },
  ],
  minutes: 4,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.72, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
