import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const correctApn: Remedy = {
  id: 'correct-apn',
  title: { zh: '改正接入点', en: 'Correct the access point (APN)' },
  actor: 'acquirer support',
  materials: [],
  steps: [
    {
      zh: '请收单机构核对这张SIM卡的接入点，重新下发参数。',
      en: 'Ask your acquirer to check the access point of this SIM and send the parameters again.',
    },
    { zh: '重启网络后做回响测试。', en: 'Restart the network and run an echo test.' },
  ],
  minutes: 6,
  waitMinutes: 15,
  cost: fen(0),
  chance: { p: 0.85, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
