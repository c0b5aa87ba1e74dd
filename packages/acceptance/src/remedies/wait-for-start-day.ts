import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const waitForStartDay: Remedy = {
  id: 'wait-for-start-day',
  title: { zh: '等到协议生效日', en: 'Wait for the first day of the agreement' },
  actor: 'merchant',
  materials: [],
  steps: [
    { zh: '从下面写明的日期起即可收款。', en: 'Payments pass from the day stated below.' },
    { zh: '急用可请收单机构把生效日提前。', en: 'In a hurry, ask the acquirer to bring the day forward.' },
  ],
  minutes: 1,
  waitMinutes: 10080,
  cost: fen(0),
  chance: { p: 0.97, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
