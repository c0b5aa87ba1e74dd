import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const resetOperatorPassword: Remedy = {
  id: 'reset-operator-password',
  title: { zh: '重置操作员密码', en: 'Reset the operator password' },
  actor: 'merchant',
  materials: [],
  steps: [
    { zh: '店主用主管号重置该操作员的密码。', en: 'The owner resets it with the supervisor number.' },
    {
      zh: '主管也被锁，请联系收单机构核实身份后重置。',
      en: 'If the supervisor is locked too, the acquirer resets it after checking who you are.',
    },
  ],
  minutes: 3,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.92, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
