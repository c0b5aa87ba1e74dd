import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const verifySettlementAccount: Remedy = {
  id: 'verify-settlement-account',
  title: { zh: '完成结算账户验证', en: 'Verify the settlement account' },
  actor: 'merchant',
  materials: [{ zh: '账户的小额入账记录', en: 'the statement that shows the small test transfer' }],
  steps: [
    { zh: '查看账户收到的小额打款金额。', en: 'Find the small amount that was transferred to the account.' },
    { zh: '在商户后台填入该金额；填错先核对户名和账号。', en: 'Enter it in the merchant centre; if refused check name and number first.' },
    { zh: '没有收到打款，请收单机构重新发起。', en: 'Nothing arrived? Ask the acquirer to send it again.' },
  ],
  minutes: 8,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
