import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const loadMasterKey: Remedy = {
  id: 'load-master-key',
  title: { zh: '由收单机构重新灌装主密钥', en: 'Have the master key loaded again' },
  actor: 'acquirer operations',
  materials: [
    { zh: '商户号与终端号', en: 'merchant and terminal number' },
    { zh: '机身序列号', en: 'the serial number' },
  ],
  steps: [
    { zh: '停用终端，告诉收单机构提示的代码。', en: 'Stop using it and tell the acquirer the code shown.' },
    { zh: '收单机构在线激活或派人灌装密钥。', en: 'The acquirer activates it on-line or sends somebody with the keys.' },
    { zh: '完成后签到并做一笔消费。', en: 'Then sign on and make a sale.' },
  ],
  minutes: 15,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.93, source: '21 §4.4; chance judgement' },
  risks: [],
  guards: ['batch unsettled', 'not by the merchant'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
