import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const applyWithNewEntity: Remedy = {
  id: 'apply-with-new-entity',
  title: { zh: '用新的营业主体重新申请', en: 'Apply again with a new business' },
  actor: 'merchant',
  materials: [
    { zh: '新的营业执照', en: 'a new business licence' },
    { zh: '负责人身份证件正反两面照片', en: 'photographs of both sides of the identity document of the responsible person' },
    { zh: '新主体的结算账户', en: 'a settlement account of the new business' },
  ],
  steps: [
    { zh: '原主体已不能经营，先把未结算的款项结清。', en: 'The old business may no longer trade: let open money be settled first.' },
    { zh: '办好新的营业执照和结算账户。', en: 'Set up the new licence and the account.' },
    { zh: '向收单机构重新申请，终端重新绑定。', en: 'Apply again; the terminal is bound anew.' },
  ],
  minutes: 120,
  waitMinutes: 14400,
  cost: fen(0),
  chance: { p: 0.75, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '新商户号下的一笔消费获得批准。', en: 'A sale under the new merchant number is approved.' },
}
