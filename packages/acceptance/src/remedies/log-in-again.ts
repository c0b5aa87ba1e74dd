import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const logInAgain: Remedy = {
  id: 'log-in-again',
  title: { zh: '重新登录授权', en: 'Log in again' },
  actor: 'operator',
  materials: [],
  steps: [
    {
      zh: '退出后用本店账号重新登录，确认没有在别处登录。',
      en: 'Log out and in with the shop account; make sure it is not used elsewhere.',
    },
    { zh: '接口对接的请更新密钥或令牌。', en: 'For interfaces renew the key or token.' },
  ],
  minutes: 3,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.8, source: 'judgement' },
  risks: [],
  guards: ['off-line payments stored'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
