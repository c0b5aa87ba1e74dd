import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const relieveNetwork: Remedy = {
  id: 'relieve-network',
  title: { zh: '减轻网络负担', en: 'Take load off the network' },
  actor: 'merchant',
  materials: [],
  steps: [
    { zh: '暂停下载、监控上传和看视频，再收款。', en: 'Pause downloads, camera uploads and videos, then take the payment.' },
    { zh: '给收银单独一个网络，不和顾客共用。', en: 'Give the till a network of its own, apart from guests.' },
  ],
  minutes: 5,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.55, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
