import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const useOwnTerminal: Remedy = {
  id: 'use-own-terminal',
  title: { zh: '用本店登记的终端', en: 'Use the terminal registered for this shop' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '核对屏幕或签购单上的商户名和终端号。', en: 'Check merchant name and terminal number on screen or slip.' },
    { zh: '不是本店的就停用，换回登记在本店的终端。', en: 'If they are not yours, stop and use your own.' },
  ],
  minutes: 3,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
