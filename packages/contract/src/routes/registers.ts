import { Type } from 'typebox'
import { route } from '../route.ts'
import { MerchantId, TerminalId } from '../schemas/common.ts'
import { Policy } from '../schemas/policy.ts'
import { MerchantFile, TerminalFile } from '../schemas/register.ts'

export const readMerchant = route({
  method: 'GET',
  url: '/v1/merchants/:id',
  summary: { zh: '商户档案与当前受理条件', en: 'A merchant on file, and what stands in its way now' },
  permission: 'merchants.read',
  limit: 'staff',
  database: true,
  params: Type.Object({ id: MerchantId }),
  ok: MerchantFile,
  refuses: ['merchant_not_found'],
})

export const readTerminal = route({
  method: 'GET',
  url: '/v1/terminals/:id',
  summary: { zh: '终端档案与当前受理条件', en: 'A terminal on file, and what stands in its way now' },
  permission: 'terminals.read',
  limit: 'staff',
  database: true,
  params: Type.Object({ id: TerminalId }),
  ok: TerminalFile,
  refuses: ['terminal_not_found'],
})

export const listPolicies = route({
  method: 'GET',
  url: '/v1/policies',
  summary: { zh: '政策版本', en: 'Versions of the policy, newest first' },
  permission: 'policies.read',
  limit: 'staff',
  database: true,
  ok: Type.Object({ items: Type.Array(Policy) }, { title: 'PolicyList' }),
})
