import type { Charset } from './spec.ts'

/** Decodes text; what is no character of the charset becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, charset: Charset): string {
  return decoders[charset].decode(bytes)
}

/** @returns `null` when the charset has no such character */
export function encodeText(text: string, charset: Charset): Uint8Array | null {
  return charset === 'utf-8' ? utf8.encode(text) : encodeGbk(text)
}

// A byte order mark would be a character of the message like any other.
const decoders = {
  gbk: new TextDecoder('gbk', { ignoreBOM: true }),
  'utf-8': new TextDecoder('utf-8', { ignoreBOM: true }),
}
const utf8 = new TextEncoder()

/** Character → two bytes, made by decoding every pair of bytes: the runtime decodes GBK, but cannot write it. */
let gbk: Map<string, number> | undefined

function encodeGbk(text: string): Uint8Array | null {
  gbk ??= tableOfGbk()
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (code < 0x80) {
      bytes.push(code)
      continue
    }
    const pair = gbk.get(character)
    if (pair === undefined) return null
    bytes.push(pair >> 8, pair & 0xff)
  }
  return Uint8Array.from(bytes)
}

function tableOfGbk(): Map<string, number> {
  const table = new Map<string, number>()
  const pair = new Uint8Array(2)
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue
      pair[0] = lead
      pair[1] = trail
      const character = decoders.gbk.decode(pair)
      // One character made of both bytes; the first pair wins where two mean the same.
      if (character.length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, (lead << 8) | trail)
    }
  }
  return table
}
