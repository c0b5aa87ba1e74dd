import {
  headerDigits,
  processingRequests,
  recognise,
  tpduDigits,
  type Header,
  type Located,
  type Message,
  type MessageRefused,
  type Shown,
  type Spec,
} from '@shouli/iso8583'
import { NotHex } from './input.ts'
import type { KeyFindings } from './session.ts'

type JsonObject = { readonly [name: string]: Json }
type Json = string | number | boolean | null | readonly Json[] | JsonObject

/** A message that was read to its last part. */
export interface ReadMessage {
  readonly located: Located
  /** Every field as it may be shown. */
  readonly shown: readonly Shown[]
}

/** One decoded message as its line of JSON says it. */
export function decoded(kinds: Spec['kinds'], { located, shown }: ReadMessage, findings: KeyFindings): JsonObject {
  const { framing, length, tpdu, header, message } = located
  return {
    ok: true,
    length,
    framing,
    tpdu: tpdu === null ? null : tpduDigits(tpdu),
    header: header === null ? null : headerJson(header),
    mti: message.mti,
    bitmap: message.bitmap,
    kind: kindJson(message, kinds),
    fields: Object.fromEntries(shown.map(({ id, value }) => [id, value])),
    ...unreadable(shown),
    sub: Object.fromEntries(shown.flatMap(({ id, parts }) => (parts === null ? [] : [[id, subJson(parts)]]))),
    ...(findings.macHolds === undefined ? {} : { mac: findings.macHolds ? 'holds' : 'fails' }),
    ...(findings.keysOpen === undefined ? {} : { keys: findings.keysOpen ? 'open' : 'do not open' }),
  }
}

/** Fields with bytes that are no character of the charset; they stand as U+FFFD in their text. */
function unreadable(shown: readonly Shown[]): JsonObject {
  const fields = shown.filter(({ value }) => value.includes('\ufffd')).map(({ id }) => id)
  return fields.length === 0 ? {} : { unreadable: fields }
}

/**
 * Why bytes were refused. Anything else than a refusal is our own mistake, and not caught here.
 *
 * @param hints options with which it could be read
 */
export function refused(error: MessageRefused | NotHex, hints: readonly string[]): JsonObject {
  const { code, offset, message } = error
  const path = error instanceof NotHex ? [] : error.path
  return { ok: false, error: { code, path, offset, expected: error.expected, message }, ...(hints.length === 0 ? {} : { hints }) }
}

function subJson(parts: readonly Shown[]): Json {
  return Object.fromEntries(parts.map(({ id, value, parts: within }) => [keyOf(id), within === null ? value : subJson(within)]))
}

/** Numbered parts keep their full number, tags stand alone: `60.2`, but `9F26`. */
const keyOf = (id: string): string => (/^\d+\.\d(\.\d)?(\[\d+\])?$|^48\./.test(id) ? id : id.slice(id.lastIndexOf('.') + 1))

function headerJson(header: Header): Json {
  return { digits: headerDigits(header), ...header, asks: processingRequests[header.processingRequest]?.en ?? null }
}

function kindJson(message: Message, kinds: Spec['kinds']): Json {
  const known = recognise(message, kinds)
  if (known === null) return null
  const { kind, direction, of } = known
  return {
    name: kind.name,
    ...kind.title,
    direction,
    ...(of === null ? {} : { of: of.name }),
    reversedOnTimeout: kind.reversedOnTimeout,
    mac: kind.mac,
  }
}
