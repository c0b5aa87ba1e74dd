import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const enrolFingerAgain: Remedy = {
  id: 'enrol-finger-again',
  title: { zh: '重新录入指纹', en: 'Enrol the fingerprint again' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '擦干手指和传感器再试，或改用密码登录。', en: 'Dry finger and sensor and try again, or use the password.' },
    { zh: '仍不行由店主重新录入。', en: 'Otherwise the owner enrols it again.' },
  ],
  minutes: 4,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.75, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
