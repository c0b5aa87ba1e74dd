import { keyLayoutsOf } from './crypto/keys.ts'
import { MessageRefused } from './errors.ts'
import { decodeText } from './gbk.ts'
import { meaningOf } from './meaning.ts'
import type { Message } from './message.ts'
import type {
  BerLayout,
  Charset,
  Field,
  FixedLayout,
  FixedPart,
  Inside,
  Layout,
  Secrecy,
  Spec,
  TaggedLayout,
  TagNames,
  TextTlvLayout,
  Words,
} from './spec.ts'
import { readTlv } from './tlv.ts'

/** A part of a field. */
export interface Part {
  /** E.g. `60.1`, `55.9F26`, `59.A2.02`. */
  readonly id: string
  /** `null`: a tag that the dialect does not name. */
  readonly name: Words | null
  /** Digits or text; bytes in upper-case hex. */
  readonly value: string
  /** What the value means, where it is a code. */
  readonly meaning: Words | null
  readonly secret: Secrecy | null
  /** Where it lies in the content of its field: digits, or bytes. */
  readonly from: number
  readonly to: number
  readonly parts: readonly Part[]
}

/** The content of one field as its parts see it. */
interface Content {
  readonly field: number
  /** Digits, or one character for each byte. */
  readonly units: string
  /** For fields of bytes and text. */
  readonly bytes: Buffer | null
  readonly charset: Charset
  /** Offset in the message of unit 0, and units in a byte. */
  readonly offset: number
  readonly perByte: 1 | 2
}

/**
 * Takes a field apart as its dialect says for this message.
 *
 * @returns `null`: the message has no such field, or its content has no parts that are known for this message
 * @throws MessageRefused when sources agree how it is built, and it is not
 */
export function inside(spec: Spec, message: Message, field: number): readonly Part[] | null {
  const row = spec.fields[field]
  if (row?.inside === undefined || !message.has(field)) return null
  const content = contentOf(spec, row, message, field)
  for (const candidate of row.inside) {
    if (!applies(candidate, message)) continue
    if (candidate.certain) return partsOf(content, candidate.layout)
    const parts = unlessRefused(() => partsOf(content, candidate.layout))
    if (parts !== null) return parts
  }
  return null
}

function unlessRefused<result>(read: () => result): result | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof MessageRefused) return null
    throw error
  }
}

/** Has the field this layout in this message? */
export function applies({ when }: Inside, message: Message): boolean {
  if (when?.mtis !== undefined && !when.mtis.includes(message.mti)) return false
  if (when?.digits === undefined) return true
  const { field, from, oneOf } = when.digits
  const text = message.text(field) ?? ''
  return oneOf.some((value) => text.startsWith(value, from))
}

function contentOf(spec: Spec, row: Field, message: Message, field: number): Content {
  const place = message.place(field)!
  const { charset } = spec.encodings
  const isDigits = /^[nz]/.test(row.format)
  if (isDigits) {
    const perByte = (row.digits ?? spec.encodings.digits) === 'bcd' ? 2 : 1
    return { field, units: message.text(field)!, bytes: null, charset, offset: place.content, perByte }
  }
  const bytes = Buffer.from(message.bytes(field)!)
  return { field, units: bytes.toString('latin1'), bytes, charset, offset: place.content, perByte: 1 }
}

function partsOf(content: Content, layout: Layout): readonly Part[] | null {
  switch (layout.form) {
    case 'fixed':
      return fixedParts(content, layout)
    case 'ber-tlv':
      return berParts(content, layout)
    case 'text-tlv':
      return textTlvParts(content, layout)
    case 'keys':
      return keyParts(content)
    case 'tagged':
      return taggedParts(content, layout)
    case 'text':
      return textParts(content, layout.part)
  }
}

function fixedParts(content: Content, { parts, leastParts, repeatFrom }: FixedLayout): Part[] {
  const end = content.units.length
  const found: Part[] = []
  let at = 0
  for (let index = 0, round = 0; ; index += 1) {
    if (index === parts.length) {
      if (repeatFrom === undefined || at === end) break
      index = repeatFrom
      round += 1
    }
    if (at === end && index >= (leastParts ?? parts.length)) break
    const row = parts[index]!
    const to = typeof row.length === 'number' ? at + row.length : end
    const id = repeatFrom !== undefined && index >= repeatFrom ? `${row.id}[${round + 1}]` : row.id
    const tooLong = typeof row.length !== 'number' && to - at > row.length.most
    if (to > end || tooLong) refusePart(content, id, at, lengthOf(row))
    found.push(fixedPart(content, row, id, at, to))
    at = to
  }
  if (at < end) refusePart(content, parts.at(-1)!.id, at, 'nothing after it')
  return found
}

const lengthOf = ({ length }: FixedPart): string =>
  typeof length === 'number' ? `${length} digits or characters` : `at most ${length.most}`

function fixedPart(content: Content, row: FixedPart, id: string, from: number, to: number): Part {
  const { name, secret, pattern } = row
  const value = valueOf(content, from, to)
  if (pattern !== undefined && !pattern.test(value)) refusePart(content, id, from, String(pattern))
  return { id, name, value, meaning: meaningOf(value, row), secret: secret ?? null, from, to, parts: [] }
}

/** Text where it is text. */
function valueOf({ units, bytes, charset }: Content, from: number, to: number): string {
  const value = units.slice(from, to)
  if (bytes === null || isAscii(value)) return value
  return decodeText(bytes.subarray(from, to), charset)
}

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)

function berParts(content: Content, { before, tags }: BerLayout): Part[] {
  const skipped = typeof before?.length === 'number' ? before.length : 0
  if (content.units.length < skipped) refusePart(content, before!.id, content.units.length, lengthOf(before!))
  const first = before === undefined ? [] : [fixedPart(content, before, before.id, 0, skipped)]
  return [...first, ...berList(content.bytes!, skipped, content.bytes!.length, `${content.field}`, tags, content.offset)]
}

function berList(bytes: Buffer, start: number, end: number, id: string, tags: TagNames, offset: number): Part[] {
  const seen = new Map<string, number>()
  return readTlv(bytes.subarray(start, end), id.split('.'), offset + start).map(({ tag, value, from, to }) => {
    const known = tags[tag]
    return {
      id: `${id}.${counted(tag, seen)}`,
      name: known?.name ?? null,
      value: Buffer.from(value).toString('hex').toUpperCase(),
      meaning: null,
      secret: known?.secret ?? null,
      from: start + from,
      to: start + to,
      parts: isConstructed(tag) ? withinTemplate(bytes, start + from, start + to, `${id}.${tag}`, tags, offset) : [],
    }
  })
}

/** A tag that comes again is told apart by its turn. */
function counted(tag: string, seen: Map<string, number>): string {
  const turn = (seen.get(tag) ?? 0) + 1
  seen.set(tag, turn)
  return turn === 1 ? tag : `${tag}[${turn}]`
}

const isConstructed = (tag: string): boolean => (Number.parseInt(tag.slice(0, 2), 16) & 0x20) !== 0

/** Issuers' templates are for the card; whether a terminal can read them does not matter. */
function withinTemplate(bytes: Buffer, from: number, to: number, id: string, tags: TagNames, offset: number): Part[] {
  return unlessRefused(() => berList(bytes, from, to, id, tags, offset)) ?? []
}

function textTlvParts(content: Content, { lengthWidth, tags }: TextTlvLayout): Part[] {
  if (lengthWidth !== 'either') return textTlvList(content, 0, content.units.length, `${content.field}`, tags, lengthWidth)
  // Only one width leaves nothing over, except by a rare accident. Public samples have two, so its refusal is the one to report.
  const list = (width: 2 | 3): Part[] => textTlvList(content, 0, content.units.length, `${content.field}`, tags, width)
  return unlessRefused(() => list(2)) ?? unlessRefused(() => list(3)) ?? list(2)
}

function textTlvList(content: Content, start: number, end: number, id: string, tags: TagNames, lengthWidth: 2 | 3): Part[] {
  const parts: Part[] = []
  const seen = new Map<string, number>()
  let at = start
  while (at < end) {
    const head = content.units.slice(at, Math.min(end, at + 2 + lengthWidth))
    const [, tag, digits] = (lengthWidth === 2 ? /^([\dA-Za-z]{2})(\d\d)$/ : /^([\dA-Za-z]{2})(\d{3})$/).exec(head) ?? []
    if (tag === undefined) refusePart(content, id, at, `a tag of two characters and a length of ${lengthWidth} digits`)
    const from = at + 2 + lengthWidth
    const to = from + Number(digits)
    if (to > end) refusePart(content, `${id}.${tag}`, at, `${to - end} more characters`)
    const known = tags[tag]
    parts.push({
      id: `${id}.${counted(tag, seen)}`,
      name: known?.name ?? null,
      value: valueOf(content, from, to),
      meaning: null,
      secret: known?.secret ?? null,
      from,
      to,
      parts: known?.tags === undefined ? [] : textTlvList(content, from, to, `${id}.${tag}`, known.tags, lengthWidth),
    })
    at = to
  }
  return parts
}

function taggedParts(content: Content, { tags }: TaggedLayout): Part[] {
  const parts: Part[] = []
  const end = content.units.length
  let at = 0
  while (at < end) {
    const tag = content.units.slice(at, at + 2)
    const known = tags[tag]
    if (known === undefined) refusePart(content, String(content.field), at, 'a known tag')
    const from = at + 2
    const to = from + known.length
    const id = `${content.field}.${tag}`
    if (to > end) refusePart(content, id, at, `${to - end} more characters`)
    parts.push({ id, name: known.name, value: valueOf(content, from, to), meaning: null, secret: null, from, to, parts: [] })
    at = to
  }
  return parts
}

function textParts(content: Content, row: FixedPart): Part[] | null {
  const end = content.units.length
  const part = fixedPart(content, row, row.id, 0, end)
  // Control characters and what the charset does not know make it something else than text.
  return end === 0 || /[\p{Cc}\ufffd]/u.test(part.value) ? null : [part]
}

const keyNames: { readonly [key: string]: Words } = {
  pik: { zh: 'PIN密钥密文', en: 'wrapped PIN key' },
  mak: { zh: 'MAC密钥密文', en: 'wrapped MAC key' },
  tdk: { zh: '磁道密钥密文', en: 'wrapped track key' },
  other: { zh: '其他密钥密文', en: 'wrapped other key' },
}
const checkValueName: Words = { zh: '密钥校验值', en: 'key check value' }

/** Only a length that has one layout tells where each key lies; of the others only the master key tells which it is. */
function keyParts({ field, bytes }: Content): Part[] {
  const layouts = keyLayoutsOf(bytes!.length)
  const layout = layouts.length === 1 ? layouts[0] : undefined
  const parts: Part[] = []
  let at = 0
  const add = (id: string, name: Words, length: number, secret: Secrecy | null): void => {
    const value = bytes!.toString('hex', at, at + length).toUpperCase()
    parts.push({ id: `${field}.${id}`, name, value, meaning: null, secret, from: at, to: at + length, parts: [] })
    at += length
  }
  if (layout === undefined) add('keys', { zh: '工作密钥密文', en: 'wrapped working keys' }, bytes!.length, 'hidden')
  for (const slot of layout?.slots ?? []) {
    if (slot.key === null) add('flag', { zh: '标志', en: 'flag' }, slot.bytes, null)
    else {
      add(slot.key, keyNames[slot.key]!, slot.bytes, 'hidden')
      if (slot.check > 0) add(`${slot.key}-check`, checkValueName, slot.check, null)
    }
  }
  return parts
}

function refusePart({ field, offset, perByte, units }: Content, id: string, at: number, expected: string): never {
  const path = id === String(field) ? [id] : [String(field), id]
  const code = at >= units.length ? 'TRUNCATED' : 'STRUCTURE'
  throw new MessageRefused({ code, path, offset: offset + Math.floor(at / perByte), expected })
}
