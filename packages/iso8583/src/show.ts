import { MessageRefused } from './errors.ts'
import { decodeText } from './gbk.ts'
import { applies, inside, type Part } from './inside.ts'
import { meaningOf } from './meaning.ts'
import type { Message } from './message.ts'
import type { Field, Layout, Secrecy, Spec, TagNames, Words } from './spec.ts'

/** A field or part as it may be shown. */
export interface Shown {
  readonly id: string
  readonly name: Words | null
  /** Digits and text as they are, bytes in upper-case hex; secrets masked unless asked for. */
  readonly value: string
  readonly meaning: Words | null
  /** `null`: one value without parts. */
  readonly parts: readonly Shown[] | null
}

export interface ShowOptions {
  /** Show card numbers, tracks, PIN blocks and keys too. Only ever by an explicit wish of whoever looks. */
  readonly unmask?: boolean
}

/**
 * One field as it may be shown to people. Card numbers keep their first six and last four digits; expiry, tracks, PIN blocks, keys
 * and the chip's copies of them are hidden, also where they lie inside a larger field.
 *
 * @returns `null`: the message has no such field
 * @throws MessageRefused when the field is not built as all sources agree
 */
export function show(spec: Spec, message: Message, field: number, { unmask = false }: ShowOptions = {}): Shown | null {
  const row = spec.fields[field]
  const text = message.text(field)
  if (row === undefined || text === undefined) return null
  const id = String(field)
  const meaning = meaningOf(text, row)
  const parts = inside(spec, message, field)
  if (unmask) return { id, name: row.name, value: text, meaning, parts: parts?.map(asItIs) ?? null }

  const secret = row.secret ?? (parts === null && mayHoldSecrets(row, message) ? 'hidden' : null)
  if (secret !== null) return { id, name: row.name, value: masked(text, secret, unitOf(row)), meaning: null, parts: null }
  const content = { text, bytes: message.bytes(field)!, row, charset: spec.encodings.charset }
  return { id, name: row.name, value: valueWithout(content, parts ?? []), meaning, parts: parts?.map(asItMayBe) ?? null }
}

/** As {@link show}, but a field that is not built as it should be is shown whole, masked, instead of refused. */
export function showAnyway(spec: Spec, message: Message, field: number, options: ShowOptions = {}): Shown | null {
  try {
    return show(spec, message, field, options)
  } catch (error) {
    if (!(error instanceof MessageRefused)) throw error
    const row = spec.fields[field]!
    const text = message.text(field)!
    const value = options.unmask === true ? text : masked(text, 'hidden', unitOf(row))
    return { id: String(field), name: row.name, value, meaning: notAsExpected, parts: null }
  }
}

const notAsExpected: Words = { zh: '结构与规范不符', en: 'not built as expected' }

/** First six and last four digits; what is too short for that is hidden. Zeros in front of the number stay. */
export function maskCardNumber(digits: string): string {
  const zeros = /^0*/.exec(digits)![0].length
  const number = digits.slice(zeros)
  if (number.length < 13) return '*'.repeat(digits.length)
  return `${digits.slice(0, zeros)}${number.slice(0, 6)}${'*'.repeat(number.length - 10)}${number.slice(-4)}`
}

function asItIs({ id, name, value, meaning, parts }: Part): Shown {
  return { id, name, value, meaning, parts: parts.length === 0 ? null : parts.map(asItIs) }
}

function asItMayBe(part: Part): Shown {
  const { id, name, value, meaning, secret, parts } = part
  if (secret !== null) return { id, name, value: masked(value, secret, unitOfPart(part)), meaning: null, parts: null }
  // A template shows its secrets again; its parts say all.
  const hides = parts.some(hidesSomething)
  return { id, name, value: hides ? '…' : value, meaning, parts: parts.length === 0 ? null : parts.map(asItMayBe) }
}

const hidesSomething = ({ secret, parts }: Part): boolean => secret !== null || parts.some(hidesSomething)

function masked(value: string, secret: Secrecy, unit: 'digits' | 'bytes' | 'characters'): string {
  if (secret === 'card number') return maskCardNumber(value)
  return `<${unit === 'bytes' ? value.length / 2 : value.length} ${unit} hidden>`
}

function unitOf({ format }: Field): 'digits' | 'bytes' | 'characters' {
  return format.startsWith('b') ? 'bytes' : /^[nz]/.test(format) ? 'digits' : 'characters'
}

/** Of bytes, a value is written with two digits for each. */
const unitOfPart = ({ value, from, to }: Part): 'bytes' | 'characters' => (value.length === 2 * (to - from) ? 'bytes' : 'characters')

/** The value of a field with the secrets inside it blotted out. */
function valueWithout(
  content: { text: string; bytes: Uint8Array; row: Field; charset: Spec['encodings']['charset'] },
  parts: readonly Part[],
): string {
  const spans = parts.flatMap(secretSpans)
  if (spans.length === 0) return content.text
  const unit = unitOf(content.row)
  if (unit === 'digits') return blotted(content.text, spans, 1)
  if (unit === 'bytes') return blotted(content.text, spans, 2)
  const bytes = Buffer.from(content.bytes)
  for (const { from, to } of spans) bytes.fill('*', from, to)
  return decodeText(bytes, content.charset)
}

interface Span {
  readonly from: number
  readonly to: number
}

function secretSpans({ secret, value, from, to, parts }: Part): Span[] {
  if (secret === null) return parts.flatMap(secretSpans)
  if (secret === 'hidden') return [{ from, to }]
  const stars = /\*+/.exec(maskCardNumber(value))!
  return [{ from: from + stars.index, to: from + stars.index + stars[0].length }]
}

/** @param width characters for each unit of a span */
function blotted(text: string, spans: readonly Span[], width: 1 | 2): string {
  let result = text
  for (const { from, to } of spans) {
    result = result.slice(0, from * width) + '*'.repeat((to - from) * width) + result.slice(to * width)
  }
  return result
}

/** Content that does not follow its layout may hold secrets where nobody can see them. */
function mayHoldSecrets({ inside: layouts = [] }: Field, message: Message): boolean {
  return layouts.some((candidate) => applies(candidate, message) && holdsSecrets(candidate.layout))
}

function holdsSecrets(layout: Layout): boolean {
  switch (layout.form) {
    case 'fixed':
      return layout.parts.some(({ secret }) => secret !== undefined)
    case 'ber-tlv':
    case 'text-tlv':
      return tagsHoldSecrets(layout.tags)
    case 'keys':
      return true
    case 'tagged':
    case 'text':
      return false
  }
}

function tagsHoldSecrets(tags: TagNames): boolean {
  return Object.values(tags).some(({ secret, tags: within }) => secret !== undefined || (within !== undefined && tagsHoldSecrets(within)))
}
