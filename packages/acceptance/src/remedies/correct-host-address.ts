import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const correctHostAddress: Remedy = {
  id: 'correct-host-address',
  title: { zh: '改正主机地址', en: 'Correct the host address' },
  actor: 'acquirer support',
  materials: [],
  steps: [
    { zh: '不要自己改：请收单机构下发正确的主机地址和端口。', en: 'Do not change it yourself: have your acquirer send host and port.' },
    { zh: '下载参数后签到，做回响测试。', en: 'Download, sign on, run an echo test.' },
  ],
  minutes: 10,
  waitMinutes: 20,
  cost: fen(0),
  chance: { p: 0.88, source: 'judgement' },
  risks: [],
  guards: ['not by the merchant'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
