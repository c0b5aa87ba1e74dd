import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const signOnCashier: Remedy = {
  id: 'sign-on-cashier',
  title: { zh: '收银员登录', en: 'Sign the cashier on' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '输入自己的操作员号和密码登录。', en: 'Enter your own operator number and password.' },
    {
      zh: '忘记密码请店主用主管号重置，不要用别人的号。',
      en: 'If forgotten, the owner resets it; do not use the number of somebody else.',
    },
  ],
  minutes: 1,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.95, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
