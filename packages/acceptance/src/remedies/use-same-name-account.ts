import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const useSameNameAccount: Remedy = {
  id: 'use-same-name-account',
  title: { zh: '改用同名账户', en: 'Use an account in the same name' },
  actor: 'merchant',
  materials: [
    { zh: '与商户同名的对公账户或负责人本人的卡', en: 'an account in the name of the business, or the card of the owner' },
    { zh: '账户证明', en: 'proof of the account' },
  ],
  steps: [
    {
      zh: '企业用企业名下的账户；个体可用负责人本人的卡。',
      en: 'A company uses its own account; an individual business may use the owner’s card.',
    },
    { zh: '在商户后台变更结算账户，先核实身份再变更。', en: 'Change it in the merchant centre; identity is verified first.' },
    { zh: '完成小额打款验证。', en: 'Finish the check by a small transfer.' },
  ],
  minutes: 15,
  waitMinutes: 2880,
  cost: fen(0),
  chance: { p: 0.88, source: '收单办法 29; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
