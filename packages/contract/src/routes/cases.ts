import { Type } from 'typebox'
import { route } from '../route.ts'
import { Case, CaseAction, CaseFigures, CaseSummary, caseStates } from '../schemas/case.ts'
import { CauseId, MerchantId, Strict, TerminalId, Word, nullable } from '../schemas/common.ts'

const Id = Type.Object({ id: Type.String({ minLength: 1, maxLength: 64, description: 'As given in a list; opaque.' }) })

export const listCases = route({
  method: 'GET',
  url: '/v1/cases',
  summary: { zh: '个案：未结的在前，等得最久的最先', en: 'Cases: those that wait come first, longest first' },
  permission: 'cases.read',
  limit: 'staff',
  database: true,
  query: Strict({
    state: Type.Optional(Word(['open', ...caseStates], 'State; `open`: not ended.')),
    cause: Type.Optional(CauseId),
    merchant: Type.Optional(MerchantId),
    terminal: Type.Optional(TerminalId),
    payment: Type.Optional(Type.String({ maxLength: 64, description: 'The case that this payment belongs to, as rejection or as proof.' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
    cursor: Type.Optional(Type.String({ maxLength: 400, description: 'From `next` of the page before.' })),
  }),
  ok: Type.Object(
    {
      items: Type.Array(CaseSummary),
      next: nullable(Type.String(), 'Cursor of the next page; null: this was the last.'),
      figures: nullable(CaseFigures, 'Of the cause, merchant and terminal asked for, in all states; null on later pages.'),
    },
    { title: 'CasePage' },
  ),
  refuses: ['cursor_invalid'],
})

export const readCase = route({
  method: 'GET',
  url: '/v1/cases/:id',
  summary: { zh: '一个个案的全部经过', en: 'One case: why, what to do, what happened, and the proof' },
  permission: 'cases.read',
  limit: 'staff',
  database: true,
  params: Id,
  ok: Case,
  refuses: ['case_not_found'],
})

export const actOnCase = route({
  method: 'POST',
  url: '/v1/cases/:id/events',
  summary: { zh: '登记已处理、撤回、无法恢复或合并', en: 'Report a remedy, withdraw, give up or merge' },
  description: {
    zh: '没有“关闭”：只有处理之后获批的交易才能关闭个案，数据库同样如此规定。',
    en: 'There is no closing: only a payment approved afterwards closes a case, and the database holds to that too.',
  },
  permission: 'cases.act',
  limit: 'staff',
  database: true,
  params: Id,
  body: CaseAction,
  ok: Case,
  refuses: ['case_not_found', 'case_forbids'],
})
