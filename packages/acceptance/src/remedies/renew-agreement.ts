import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const renewAgreement: Remedy = {
  id: 'renew-agreement',
  title: { zh: '续签受理协议', en: 'Renew the acceptance agreement' },
  actor: 'merchant',
  materials: [{ zh: '商户号与终端号', en: 'merchant and terminal number' }],
  steps: [
    {
      zh: '联系收单机构续签，核对费率和期限有没有变化。',
      en: 'Ask the acquirer for the renewal, and check what changed in price and term.',
    },
    { zh: '资料有变更的一并更新。', en: 'Update whatever changed in your papers.' },
    { zh: '签署后保存一份。', en: 'Sign and keep a copy.' },
  ],
  minutes: 15,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.94, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
