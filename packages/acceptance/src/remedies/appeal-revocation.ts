import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const appealRevocation: Remedy = {
  id: 'appeal-revocation',
  title: { zh: '对吊销决定申请复议或诉讼', en: 'Appeal against the revocation' },
  actor: 'merchant',
  materials: [
    { zh: '吊销处罚决定书', en: 'the decision that revoked the licence' },
    { zh: '能说明情况的经营资料', en: 'papers that speak for you' },
  ],
  steps: [
    { zh: '向市场监督管理部门问清吊销的原因。', en: 'Ask the market regulator why the licence was revoked.' },
    {
      zh: '不服的，按决定书写明的期限申请行政复议或提起诉讼，最好请律师。',
      en: 'If you disagree, apply for review or sue within the time stated in the decision, best with a lawyer.',
    },
    { zh: '决定撤销后，把新的登记状态告诉收单机构。', en: 'When it is withdrawn, tell the acquirer the new state of the register.' },
  ],
  minutes: 240,
  waitMinutes: 86400,
  cost: fen(200000),
  chance: { p: 0.1, source: 'judgement' },
  risks: [{ zh: '期限过后不能再申请。', en: 'After the time limit it is too late.' }],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
