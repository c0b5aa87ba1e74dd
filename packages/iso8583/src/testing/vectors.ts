import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A whole frame, and what it should say. C constructed, P public, N must be refused (docs/dialects.md). */
export interface MessageVector {
  readonly id: string
  readonly title: string
  readonly hex: string
  readonly decoded?: {
    readonly tpdu: string
    readonly head: string
    readonly mti: string
    readonly bitmap: string
    /** Raw content by field, lower case; of variable fields `[length] ` before it. */
    readonly f: Readonly<Record<string, string>>
  }
  readonly mac?: { readonly key: string; readonly xor: string; readonly final: string; readonly f64: string }
}

export interface CryptoVector {
  readonly id: string
  readonly [name: string]: string
}

const file = JSON.parse(readFileSync(path.join(import.meta.dirname, 'vectors.json'), 'utf8')) as {
  readonly messages: readonly MessageVector[]
  readonly crypto: readonly CryptoVector[]
}

export const messageVectors = file.messages
/** What is well-formed: all but the negative ones, and of these the one whose only fault is its MAC. */
export const wellFormed = file.messages.filter(({ id }) => !id.startsWith('N') || id === 'N03')

export function vector(id: string): MessageVector {
  const found = file.messages.find((candidate) => candidate.id === id)
  if (found === undefined) throw new RangeError(`no vector ${id}`)
  return found
}

export function cryptoVector(id: string): CryptoVector {
  const found = file.crypto.find((candidate) => candidate.id === id)
  if (found === undefined) throw new RangeError(`no vector ${id}`)
  return found
}

export const hex = (text: string): Buffer => Buffer.from(text.replaceAll(/\s/g, ''), 'hex')

/** Bytes of length, TPDU and header in front of each message. */
const ENVELOPE_BYTES = 13

/** The message of a vector without what stands before it. */
export const messageOf = (id: string): Buffer => hex(vector(id).hex).subarray(ENVELOPE_BYTES)
