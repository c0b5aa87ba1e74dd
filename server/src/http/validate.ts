import type { Text } from '@shouli/vocabulary'
import { Compile } from 'typebox/compile'
import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { InvalidRequest } from './problems.ts'

export type Part = 'body' | 'querystring' | 'params' | 'headers'

type Checked = { readonly value: unknown } | { readonly error: Error }

/**
 * Compiles a schema for one part of a request. Bodies are taken as they are; text from the address is converted (`"50"` to 50)
 * where the schema wants it, and defaults are filled in.
 */
export function validatorOf(schema: TSchema, part: Part): (value: unknown) => Checked {
  const compiled = Compile(schema)
  const hasDefaults = JSON.stringify(schema).includes('"default":')
  return (given) => {
    if (!hasDefaults && compiled.Check(given)) return { value: given }
    const value = part === 'body' ? given : Value.Default(schema, Value.Convert(schema, given))
    if (compiled.Check(value)) return { value }
    return { error: refusalOf(compiled.Errors(value), part) }
  }
}

interface Finding {
  readonly keyword: string
  readonly instancePath: string
  readonly params: object
}

const places: Readonly<Record<Part, string>> = { body: '/body', querystring: '/query', params: '/path', headers: '/headers' }

function refusalOf(findings: readonly Finding[], part: Part): InvalidRequest {
  // A property that is not allowed is found twice; the finding that names it is the useful one.
  const found = findings.find(({ keyword }) => keyword === 'boolean') ?? findings[0]
  if (found === undefined) return new InvalidRequest(places[part], { zh: '内容不符合要求。', en: 'It does not have the right form.' })
  const missing = found.keyword === 'required' ? (found.params as { requiredProperties?: string[] }).requiredProperties?.[0] : undefined
  const pointer = places[part] + found.instancePath + (missing === undefined ? '' : `/${missing}`)
  return new InvalidRequest(pointer, sentenceFor(found))
}

/** What was expected, in words. Never what was sent. */
function sentenceFor({ keyword, params }: Finding): Text {
  const { limit, format, allowedValues, type } = params as { limit?: unknown; format?: unknown; allowedValues?: unknown[]; type?: unknown }
  const types = (Array.isArray(type) ? type : [type]).join(', ')
  switch (keyword) {
    case 'required':
      return { zh: '缺少这一项。', en: 'This is missing.' }
    case 'boolean':
    case 'additionalProperties':
      return { zh: '没有这一项，请检查拼写。', en: 'There is no such property; check the spelling.' }
    case 'enum':
    case 'const':
      return { zh: `只能是：${(allowedValues ?? []).join('、')}。`, en: `It must be one of: ${(allowedValues ?? []).join(', ')}.` }
    case 'type':
      return { zh: `类型应为 ${types}。`, en: `It must be of type ${types}.` }
    case 'format':
      return format === 'date-time'
        ? {
            zh: '应为带时区的时间，例如 2026-11-24T14:32:05+08:00。',
            en: 'It must be a time with its zone, such as 2026-11-24T14:32:05+08:00.',
          }
        : { zh: `格式应为 ${String(format)}。`, en: `It must have the format ${String(format)}.` }
    case 'minimum':
    case 'exclusiveMinimum':
      return { zh: `不能小于 ${String(limit)}。`, en: `It must be at least ${String(limit)}.` }
    case 'maximum':
    case 'exclusiveMaximum':
      return { zh: `不能大于 ${String(limit)}。`, en: `It must be at most ${String(limit)}.` }
    case 'minLength':
      return { zh: `至少 ${String(limit)} 个字符。`, en: `It must have at least ${String(limit)} characters.` }
    case 'maxLength':
      return { zh: `最多 ${String(limit)} 个字符。`, en: `It must have at most ${String(limit)} characters.` }
    case 'pattern':
      return { zh: '含有不允许的字符，或长度不对。', en: 'It has characters or a length that are not allowed.' }
    default:
      return { zh: '不符合要求。', en: 'It does not have the right form.' }
  }
}
