import { Type } from 'typebox'
import { route } from '../route.ts'
import { SlipExplanation } from '../schemas/slip.ts'

/** Anything a person may type; what it means is decided by the gateway's reader of references. */
const Typed = Type.String({
  maxLength: 64,
  description: 'As on the slip; spaces, hyphens and lower case do not matter.',
  examples: ['R7K2Q9'],
})

export const readReference = route({
  method: 'GET',
  url: '/v1/references/:reference',
  summary: { zh: '凭小票编号查看原因', en: 'Why a payment was rejected, for whoever holds the slip' },
  permission: 'public',
  limit: 'reference',
  database: true,
  params: Type.Object({ reference: Typed }),
  ok: SlipExplanation,
  refuses: ['reference_not_found', 'reference_mistyped'],
})

const Page = Type.String({ description: 'A page without script, in the language asked for.' })
const Lang = Type.Optional(Type.String({ description: '`zh` or `en`; else the browser’s language, Chinese first.' }))

export const slipForm = route({
  method: 'GET',
  url: '/r',
  summary: { zh: '输入小票编号的网页', en: 'The page on which to type a reference' },
  permission: 'public',
  limit: 'public',
  database: false,
  media: 'text/html',
  query: Type.Object({ reference: Type.Optional(Typed), lang: Lang }),
  ok: Page,
  also: { 303: { schema: Page, description: { zh: '已输入编号，转到说明页', en: 'A reference was typed: on to its page' } } },
})

export const slipPage = route({
  method: 'GET',
  url: '/r/:reference',
  summary: { zh: '小票编号的说明网页', en: 'The page that explains a reference' },
  permission: 'public',
  limit: 'reference',
  database: true,
  media: 'text/html',
  params: Type.Object({ reference: Typed }),
  query: Type.Object({ lang: Lang }),
  ok: Page,
  also: {
    404: {
      schema: Page,
      description: { zh: '没有这个编号，附输入框与易错字符提示', en: 'Not known: with the form and hints on look-alike characters' },
    },
    429: { schema: Page, description: { zh: '尝试过多，稍后再试', en: 'Too many tries, wait a while' } },
    503: { schema: Page, description: { zh: '暂时无法查询', en: 'Cannot be looked up at the moment' } },
  },
})
