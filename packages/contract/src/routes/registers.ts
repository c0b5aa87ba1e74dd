import { Type } from 'typebox'
import { route } from '../route.ts'
import { MerchantId, Strict, TerminalId, Word, nullable } from '../schemas/common.ts'
import { Policy } from '../schemas/policy.ts'
import { Merchant, Terminal, merchantStates, terminalStates } from '../schemas/register.ts'

export const readMerchant = route({
  method: 'GET',
  url: '/v1/merchants/:id',
  summary: { zh: '商户档案', en: 'A merchant as it is on file' },
  description: { zh: '当前受理条件见 POST /v1/assessments。', en: 'What stands in its way now: POST /v1/assessments.' },
  permission: 'merchants.read',
  limit: 'staff',
  database: true,
  params: Type.Object({ id: MerchantId }),
  ok: Merchant,
  refuses: ['merchant_not_found'],
})

export const readTerminal = route({
  method: 'GET',
  url: '/v1/terminals/:id',
  summary: { zh: '终端档案', en: 'A terminal as it is on file' },
  description: { zh: '当前受理条件见 POST /v1/assessments。', en: 'What stands in its way now: POST /v1/assessments.' },
  permission: 'terminals.read',
  limit: 'staff',
  database: true,
  params: Type.Object({ id: TerminalId }),
  ok: Terminal,
  refuses: ['terminal_not_found'],
})

const page = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
  cursor: Type.Optional(Type.String({ maxLength: 400, description: 'From `next` of the page before.' })),
}
const next = nullable(Type.String(), 'Cursor of the next page; null: this was the last.')
const Search = (what: string) => Type.Optional(Type.String({ maxLength: 60, description: what }))

export const listMerchants = route({
  method: 'GET',
  url: '/v1/merchants',
  summary: { zh: '查找商户', en: 'Merchants on file, by number' },
  permission: 'merchants.read',
  limit: 'staff',
  database: true,
  query: Strict({
    search: Search('Part of the name, or the beginning of the number.'),
    status: Type.Optional(Word(merchantStates, 'State.')),
    ...page,
  }),
  ok: Type.Object({ items: Type.Array(Merchant), next }, { title: 'MerchantPage' }),
  refuses: ['cursor_invalid'],
})

export const listTerminals = route({
  method: 'GET',
  url: '/v1/terminals',
  summary: { zh: '查找终端', en: 'Terminals on file, by number' },
  permission: 'terminals.read',
  limit: 'staff',
  database: true,
  query: Strict({
    merchant: Type.Optional(MerchantId),
    search: Search('Beginning of the number, or of the serial number.'),
    status: Type.Optional(Word(terminalStates, 'State.')),
    ...page,
  }),
  ok: Type.Object({ items: Type.Array(Terminal), next }, { title: 'TerminalPage' }),
  refuses: ['cursor_invalid'],
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
