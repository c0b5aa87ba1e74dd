import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const downloadKeysAgain: Remedy = {
  id: 'download-keys-again',
  title: { zh: '签退后重新签到，下载工作密钥', en: 'Sign off and on again to fetch new working keys' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '先结算，再签退。', en: 'Settle, then sign off.' },
    { zh: '再签到，终端会下载新的工作密钥。', en: 'Sign on: new working keys are loaded.' },
    { zh: '仍提示校验错就停止，联系收单机构。', en: 'If the error stays, stop and contact the acquirer.' },
  ],
  minutes: 4,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.75, source: 'judgement' },
  risks: [],
  guards: ['transaction open', 'reversal open', 'tamper'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
