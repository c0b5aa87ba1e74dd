import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const reloadMasterKey: Remedy = {
  id: 'reload-master-key',
  title: { zh: '重新灌装主密钥', en: 'Load the master key again' },
  actor: 'acquirer support',
  materials: [],
  steps: [
    { zh: '停用终端，联系收单机构预约灌装密钥。', en: 'Stop using the terminal and arrange key loading with your acquirer.' },
    { zh: '由指定人员在场灌装，核对校验值。', en: 'Named staff load it and compare the check value.' },
    { zh: '签到，做一笔带密码的消费。', en: 'Sign on and make a sale with PIN.' },
  ],
  minutes: 20,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.93, source: 'iso8583-unionpay-pos.md §8, 银发〔2016〕170 §1.5; chance judgement' },
  risks: [],
  guards: ['not by the merchant', 'batch unsettled'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
