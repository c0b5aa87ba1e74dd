import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const replaceTerminal: Remedy = {
  id: 'replace-terminal',
  title: { zh: '更换终端', en: 'Replace the terminal' },
  actor: 'field engineer',
  materials: [
    { zh: '旧终端', en: 'the old terminal' },
    { zh: '营业执照与负责人身份证件', en: 'business licence and identity document' },
  ],
  steps: [
    { zh: '旧机能开机时先结算、上送脱机交易。', en: 'If the old one still starts, settle and upload first.' },
    { zh: '收单机构为新机登记五要素并灌装密钥。', en: 'The acquirer binds the five elements of the new one and loads its keys.' },
    { zh: '新机签到、回响测试，再做一笔消费。', en: 'Sign on, run an echo test, then make a sale.' },
    { zh: '旧机交回，不要自行拆开或转让。', en: 'Hand back the old one; do not open it or give it away.' },
  ],
  minutes: 30,
  waitMinutes: 2880,
  cost: fen(0),
  chance: { p: 0.97, source: 'judgement' },
  risks: [],
  guards: ['batch unsettled'],
  verifiedBy: { zh: '新终端的一笔消费获得批准。', en: 'A sale on the new terminal is approved.' },
}
