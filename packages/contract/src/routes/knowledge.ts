import { Type } from 'typebox'
import { route } from '../route.ts'
import { AnswerCode, Strict } from '../schemas/common.ts'
import { Row } from '../schemas/assessment.ts'
import { Cause, CauseHead, Code } from '../schemas/knowledge.ts'

export const listCauses = route({
  method: 'GET',
  url: '/v1/causes',
  summary: { zh: '全部原因', en: 'Every cause' },
  permission: 'public',
  limit: 'public',
  database: false,
  query: Strict({ row: Type.Optional(Row) }),
  ok: Type.Object({ items: Type.Array(CauseHead) }, { title: 'CauseList' }),
})

export const readCause = route({
  method: 'GET',
  url: '/v1/causes/:row/:name',
  summary: { zh: '一个原因：怎样发现、告诉谁、怎么办', en: 'One cause: how it is found, who is told what, what to do' },
  permission: 'public',
  limit: 'public',
  database: false,
  params: Type.Object({ row: Row, name: Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 }) }),
  ok: Cause,
  refuses: ['cause_not_found'],
})

export const readCode = route({
  method: 'GET',
  url: '/v1/codes/:code',
  summary: { zh: '一个应答码的含义与对策', en: 'What an answer code means, to whom, and what to do' },
  permission: 'public',
  limit: 'public',
  database: false,
  params: Type.Object({ code: AnswerCode }),
  ok: Code,
  refuses: ['code_not_found'],
})
