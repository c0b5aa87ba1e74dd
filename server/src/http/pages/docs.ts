import { problems, statusesOf, type OpenApi, type Operation, type ProblemCode, type Route, type Schema } from '@shouli/contract'
import type { Text } from '@shouli/vocabulary'
import type { Language } from '../language.ts'
import { markup, type Markup } from './markup.ts'
import { page } from './layout.ts'

const words = {
  title: { zh: '受理接口', en: 'The Shouli interface' },
  intro: {
    zh: '每个接口一节：地址、参数、内容、结果和可能的问题。机器可读的描述：',
    en: 'One section per route: address, parameters, body, answer, and what can go wrong. For machines: ',
  },
  rules: [
    {
      zh: '时间带时区（RFC 3339），金额为整分，日期为中国的日期。给人看的文字同时有中文和英文。',
      en: 'Times carry their zone (RFC 3339), amounts are whole fen, days are days in China. Text for people comes in Chinese and English.',
    },
    {
      zh: '机构内部接口：设置了员工令牌时用 Authorization: Bearer 访问；未设置时只接受服务器本机的访问。',
      en: 'Internal routes: with a staff token set, call with Authorization: Bearer; without one they answer only on the server itself.',
    },
    {
      zh: '每个 POST 必须带 Idempotency-Key。重发得到存下的回答并带 Idempotency-Replayed；同一键不同内容为 422，仍在处理为 409。保存 24 小时（可设置）。',
      en: 'Every POST needs an Idempotency-Key. A repeat gets the stored answer with Idempotency-Replayed; the same key with another body is 422, one still being worked on 409. Kept for 24 hours (a setting).',
    },
    {
      zh: '翻页用 cursor：不透明，期间新增的记录不会使页面错位；换了筛选条件要从头开始。',
      en: 'Paging is by cursor: opaque, not shifted by rows that arrive meanwhile, and good only for the filters it was made under.',
    },
    {
      zh: 'RateLimit 与 RateLimit-Policy 头说明余量；超过时为 429，按 Retry-After 等候。限额按进程与来源地址计。',
      en: 'RateLimit and RateLimit-Policy say what is left; beyond it 429, wait for Retry-After. Counted per process and address.',
    },
    {
      zh: '问题按 RFC 9457 返回：程序看 code，人看 detail 和 remedies，联系我们时给出 request_id。',
      en: 'Problems follow RFC 9457: programs decide by code, people read detail and remedies, and give us the request_id.',
    },
  ],
  routes: { zh: '接口', en: 'Routes' },
  schemas: { zh: '数据', en: 'Data' },
  problems: { zh: '问题', en: 'Problems' },
  staff: { zh: '机构内部', en: 'internal' },
  public: { zh: '公开', en: 'public' },
  parameters: { zh: '参数', en: 'Parameters' },
  body: { zh: '内容', en: 'Body' },
  answer: { zh: '结果', en: 'Answer' },
  required: { zh: '必填', en: 'required' },
  orNull: { zh: '或 null', en: 'or null' },
} satisfies Record<string, Text | Text[]>

/** The interface as a page for people, printed from the same description that serves it. */
export function docsPage(routes: Readonly<Record<string, Route>>, document: object, language: Language): string {
  const { paths, components } = document as OpenApi
  const t = (text: Text): string => text[language]
  const operations = new Map(
    Object.values(paths).flatMap((path) => Object.values(path).map((operation) => [operation.operationId, operation])),
  )

  const main = markup`<h1>${t(words.title)}</h1>
    <p>${t(words.intro)}<a href="/openapi.json">/openapi.json</a></p>
    <ul>${words.rules.map((rule) => markup`<li>${t(rule)}</li>`)}</ul>
    <h2>${t(words.routes)}</h2>
    <ul>${Object.entries(routes).map(([name, { method, url, summary }]) => markup`<li><a href="#${name}">${method} ${url}</a> ${t(summary)}</li>`)}</ul>
    ${Object.entries(routes).map(([name, route]) => routeSection(name, route, operations.get(name)!, language))}
    <h2>${t(words.schemas)}</h2>
    ${Object.entries(components.schemas).map(
      ([name, schema]) =>
        markup`<h3 id="schema-${name}">${name}</h3>${schema.description !== undefined && markup`<p>${schema.description}</p>`}${tree(schema, language)}`,
    )}
    <h2>${t(words.problems)}</h2>
    ${Object.entries(problems).map(
      ([code, { status, title, remedies }]) =>
        markup`<h3 id="problem-${code}">${code} <span class="soft">${status}</span></h3><p>${t(title)}</p><p class="soft">${remedies.map(t).join(' ')}</p>`,
    )}`
  return page(language, '/docs', t(words.title), main, markup``)
}

function routeSection(name: string, route: Route, operation: Operation, language: Language): Markup {
  const t = (text: Text): string => text[language]
  const { parameters, requestBody, responses } = operation
  const answer = responses['200']?.content?.[route.media]?.schema
  return markup`<h3 id="${name}"><code>${route.method} ${route.url}</code></h3>
    <p>${t(route.summary)} <span class="soft">${route.permission === 'public' ? t(words.public) : `${t(words.staff)} · ${route.permission}`}</span></p>
    ${route.description !== undefined && markup`<p>${t(route.description)}</p>`}
    ${
      parameters.length > 0 &&
      markup`<p class="soft">${t(words.parameters)}</p><ul>${parameters.map(
        ({ name, in: place, required, schema, description }) =>
          markup`<li><code>${name}</code> <span class="soft">${place}${required ? ` · ${t(words.required)}` : ''}</span> ${typeOf(schema, language)} ${schema.description ?? description ?? ''}</li>`,
      )}</ul>`
    }
    ${requestBody !== undefined && markup`<p class="soft">${t(words.body)}</p>${tree(requestBody.content['application/json'].schema, language)}`}
    ${answer !== undefined && markup`<p class="soft">${t(words.answer)} 200 · ${route.media}</p>${tree(answer, language)}`}
    <p class="soft">${statusesOf(route).join(' · ')}${route.problems.map((code: ProblemCode) => markup` <a href="#problem-${code}">${code}</a>`)}</p>`
}

/** A schema as a nested list; named ones are links. */
function tree(schema: Schema, language: Language): Markup {
  const { properties } = schema.type === 'array' || isNullable(schema, 'array') ? (schema.items ?? {}) : schema
  if (properties === undefined) return markup`<p>${typeOf(schema, language)}</p>`
  const required = new Set(schema.required)
  return markup`<ul>${Object.entries(properties).map(
    ([name, property]) =>
      markup`<li><code>${name}${required.has(name) ? '' : '?'}</code> ${typeOf(property, language)} ${property.description ?? ''}${
        (inner(property).properties ?? null) !== null && tree(inner(property), language)
      }</li>`,
  )}</ul>`
}

const inner = (schema: Schema): Schema => schema.items ?? schema
const isNullable = ({ type }: Schema, word: string): boolean => Array.isArray(type) && type.includes(word)

function typeOf(schema: Schema, language: Language): Markup {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
    return markup`<a href="#schema-${name}">${name}</a>`
  }
  if (schema.anyOf !== undefined) {
    const [first] = schema.anyOf
    return markup`${typeOf(first ?? {}, language)} ${words.orNull[language]}`
  }
  if (schema.enum !== undefined) return markup`<span class="soft">${schema.enum.map((word) => JSON.stringify(word)).join(' | ')}</span>`
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type ?? 'any']) as string[]
  const named = types.map((type) =>
    type === 'array' ? markup`[ ${typeOf(schema.items ?? {}, language)} ]` : type === 'null' ? words.orNull[language] : type,
  )
  return markup`${named.map((piece, index) => markup`${index > 0 && ' '}${piece}`)}${schema.format !== undefined && ` (${schema.format})`}`
}
