import { Type } from 'typebox'
import { route } from '../route.ts'
import { Guided, GuidedEvent, GuidedStart } from '../schemas/guided.ts'

const Id = Type.Object({ id: Type.String({ minLength: 20, maxLength: 40, pattern: '^[\\w-]+$', description: 'As given when it began.' }) })

export const beginTroubleshooting = route({
  method: 'POST',
  url: '/v1/troubleshooting',
  summary: { zh: '开始一步步排查', en: 'Begin guided troubleshooting' },
  description: {
    zh: '凭小票编号、终端号或自己的话开始，三者至少给一个。之后每次只给一步。',
    en: 'From a reference, a terminal, or your own words; give at least one. Then one step at a time.',
  },
  permission: 'public',
  limit: 'public',
  database: true,
  body: GuidedStart,
  ok: Guided,
  refuses: ['reference_not_found', 'reference_mistyped'],
})

export const readTroubleshooting = route({
  method: 'GET',
  url: '/v1/troubleshooting/:id',
  summary: { zh: '继续排查', en: 'Go on with guided troubleshooting' },
  permission: 'public',
  limit: 'public',
  database: true,
  params: Id,
  ok: Guided,
  refuses: ['session_not_found'],
})

export const goOnTroubleshooting = route({
  method: 'POST',
  url: '/v1/troubleshooting/:id/events',
  summary: { zh: '回答、完成或撤回一步', en: 'Answer, do or undo a step' },
  permission: 'public',
  limit: 'public',
  database: true,
  params: Id,
  body: GuidedEvent,
  ok: Guided,
  refuses: ['session_not_found', 'turn_passed'],
})

const Page = Type.String({ description: 'A page without script, in the language asked for.' })
const Lang = Type.Optional(Type.String({ description: '`zh` or `en`; else the browser’s language, Chinese first.' }))
const onward = { 303: { schema: Page, description: { zh: '转到当前进度', en: 'On to where the session stands' } } } as const
const also = {
  404: { schema: Page, description: { zh: '没有这次排查或编号', en: 'No such session or reference' } },
  429: { schema: Page, description: { zh: '请求过多，稍后再试', en: 'Too many requests, wait a while' } },
  503: { schema: Page, description: { zh: '暂时无法使用', en: 'Cannot be used at the moment' } },
} as const

export const guidedStart = route({
  method: 'GET',
  url: '/t',
  summary: { zh: '开始排查的网页', en: 'The page on which guided troubleshooting begins' },
  permission: 'public',
  limit: 'public',
  database: false,
  media: 'text/html',
  query: Type.Object({ reference: Type.Optional(Type.String({ maxLength: 64 })), lang: Lang }),
  ok: Page,
})

export const guidedBegin = route({
  method: 'POST',
  url: '/t',
  summary: { zh: '提交描述或小票编号，开始排查', en: 'Begin from the form' },
  permission: 'public',
  limit: 'public',
  database: true,
  media: 'text/html',
  form: true,
  ok: Page,
  also: { ...onward, ...also },
})

export const guidedPage = route({
  method: 'GET',
  url: '/t/:id',
  summary: { zh: '排查进度网页', en: 'Where a session stands, as a page' },
  permission: 'public',
  limit: 'public',
  database: true,
  media: 'text/html',
  params: Id,
  query: Type.Object({ lang: Lang, look: Type.Optional(Type.String()), note: Type.Optional(Type.String()) }),
  ok: Page,
  also,
})

export const guidedAct = route({
  method: 'POST',
  url: '/t/:id',
  summary: { zh: '在网页上回答或完成一步', en: 'Answer or do a step on the page' },
  permission: 'public',
  limit: 'public',
  database: true,
  media: 'text/html',
  form: true,
  params: Id,
  also: { ...onward, ...also },
})
