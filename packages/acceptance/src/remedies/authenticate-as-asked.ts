import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const authenticateAsAsked: Remedy = {
  id: 'authenticate-as-asked',
  title: { zh: '按银行要求完成验证', en: 'Do the check that the bank asks for' },
  actor: 'cardholder',
  materials: [],
  steps: [
    { zh: '按提示输入密码、短信验证码，或在手机上确认。', en: 'Enter PIN or text code, or confirm on the phone.' },
    { zh: '收不到验证码请联系发卡银行更新手机号。', en: 'If no code comes, have the bank update the phone number.' },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.8, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '完成验证后获得批准。', en: 'Approved after the check.' },
}
