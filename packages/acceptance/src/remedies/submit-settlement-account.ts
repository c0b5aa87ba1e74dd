import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const submitSettlementAccount: Remedy = {
  id: 'submit-settlement-account',
  title: { zh: '登记结算账户', en: 'Register a settlement account' },
  actor: 'merchant',
  materials: [{ zh: '开户许可、基本存款账户信息或银行卡', en: 'account certificate or bank card' }],
  steps: [
    { zh: '准备与商户同名的账户。', en: 'Prepare an account in the name of the business.' },
    { zh: '在商户后台填写户名、账号、开户行，并上传证明。', en: 'Enter name, number and bank, and upload the proof.' },
  ],
  minutes: 10,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.92, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
