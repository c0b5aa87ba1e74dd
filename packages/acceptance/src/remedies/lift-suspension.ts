import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const liftSuspension: Remedy = {
  id: 'lift-suspension',
  title: { zh: '按原因补件，申请恢复终端', en: 'Clear the reason and ask for the terminal to be resumed' },
  actor: 'acquirer operations',
  materials: [
    { zh: '商户号与终端号', en: 'merchant and terminal number' },
    { zh: '暂停原因要求的资料', en: 'the papers that the reason asks for' },
  ],
  steps: [
    { zh: '向收单机构问清暂停的原因和需要的资料。', en: 'Ask for the reason of the suspension and the papers needed.' },
    { zh: '按要求补交。', en: 'Hand them in.' },
    { zh: '恢复后签到，再做一笔消费。', en: 'When it is resumed, sign on and make a sale.' },
  ],
  minutes: 15,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.85, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
