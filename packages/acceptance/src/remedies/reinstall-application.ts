import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const reinstallApplication: Remedy = {
  id: 'reinstall-application',
  title: { zh: '重新安装收款应用', en: 'Install the payment application again' },
  actor: 'acquirer support',
  materials: [],
  steps: [
    { zh: '结算、上送脱机交易后，由收单机构远程推送安装。', en: 'After settlement and upload the acquirer pushes the application.' },
    { zh: '安装后下载参数、签到，做一笔消费。', en: 'Then download parameters, sign on, make a sale.' },
  ],
  minutes: 20,
  waitMinutes: 30,
  cost: fen(0),
  chance: { p: 0.75, source: 'judgement' },
  risks: [],
  guards: ['transaction open', 'off-line payments stored', 'batch unsettled', 'battery low', 'not by the merchant'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
