import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const correctBankDetails: Remedy = {
  id: 'correct-bank-details',
  title: { zh: '更正结算账户信息', en: 'Correct the bank details' },
  actor: 'merchant',
  materials: [{ zh: '银行卡或开户证明', en: 'bank card or account certificate' }],
  steps: [
    { zh: '核对户名、账号、开户行，注意多一位少一位。', en: 'Check name, number and bank, digit by digit.' },
    { zh: '账户已销户或冻结的，换一个本人（本单位）账户。', en: 'If the account is closed or frozen use another one of yours.' },
    { zh: '更正后请收单机构重新打款。', en: 'Then ask for the transfer to be sent again.' },
  ],
  minutes: 8,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.88, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '下一次结算到账，后续消费获得批准。', en: 'The next settlement arrives, and later sales are approved.' },
}
