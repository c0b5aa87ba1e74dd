import type { Codec } from '@shouli/iso8583'
import { readOne } from './read.ts'

/** What was handed in as one message, or why it cannot be one. */
export interface Item {
  /** Line of standard input, or position among the arguments or frames; from 1. */
  readonly number: number
  readonly bytes: Uint8Array | NotHex
}

/** A line that is neither hexadecimal nor a comment. */
export class NotHex extends Error {
  readonly code = 'NOT_HEX'
  readonly expected = 'hexadecimal digits in pairs'
  readonly offset: number

  /** @param offset character of the line where hexadecimal digits end */
  constructor(offset: number) {
    super(`character ${offset}: expected hexadecimal digits in pairs`)
    this.name = 'NotHex'
    this.offset = offset
  }
}

/** A message broken over more lines than this is not put together again. */
const LINES_OF_A_MESSAGE = 32

/** A longer line holds no message: 64 KB in hexadecimal, with room for blanks. */
const LINE_CHARACTERS = 1_000_000

/** Most bytes that two bytes of length can announce, and the length itself. */
const FRAME_BYTES = 0xffff + 2

/** A hexadecimal message as people write it: with blanks, 0x, and separators; `#` begins a comment. */
export function parseHex(text: string): Uint8Array | NotHex | null {
  const digits = text.replace(/#.*$/s, '').replace(/0x|\\x|[\s,;:|_-]/gi, '')
  if (digits === '') return null
  const wrong = digits.search(/[^\dA-Fa-f]/)
  if (wrong >= 0 || digits.length % 2 === 1) return new NotHex(wrong >= 0 ? wrong : digits.length)
  return Buffer.from(digits, 'hex')
}

/** A message in characters may also be handed in as it is. */
function parseLine(codec: Codec, line: string): Uint8Array | NotHex | null {
  const asItIs = Buffer.from(line.replace(/\r$/, ''), 'latin1')
  if (codec.spec.encodings.mti === 'ascii' && codec.startsLikeMessage(asItIs)) return asItIs
  return parseHex(line)
}

/** No message is shorter than ten bytes: a type and a bitmap. */
const DIGITS_OF_A_MESSAGE = 20

/** Arguments: a message each, or pieces of one message if the first of them is too short for one. */
export function* fromArguments(codec: Codec, words: readonly string[]): Generator<Item> {
  const inPieces = words.length > 1 && words[0]!.length < DIGITS_OF_A_MESSAGE
  const messages = inPieces ? [words.join('')] : words
  for (const [index, word] of messages.entries()) {
    const bytes = parseLine(codec, word)
    if (bytes !== null) yield { number: index + 1, bytes }
  }
}

/** A stream: hexadecimal lines, or frames one after the other if its first bytes are no text. */
export async function* fromStream(codec: Codec, stream: AsyncIterable<Buffer>, kind: 'hex' | 'binary' | 'auto'): AsyncGenerator<Item> {
  const chunks = stream[Symbol.asyncIterator]()
  const { value: first, done } = await chunks.next()
  if (done === true) return
  const all = rejoined(first, chunks)
  if (kind === 'binary' || (kind === 'auto' && !looksLikeText(first))) yield* frames(all)
  else yield* lines(codec, all)
}

async function* rejoined(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

/** Message types, lengths and TPDUs all bring a byte below 9 among the first few; text never does. */
function looksLikeText(chunk: Buffer): boolean {
  return !chunk.subarray(0, 64).some((byte) => byte < 9 || (byte > 13 && byte < 32))
}

/** Keeps one unfinished frame. What cannot be a frame is handed on whole: it may be a message without one. */
async function* frames(chunks: AsyncIterable<Buffer>): AsyncGenerator<Item> {
  let rest: Buffer = Buffer.alloc(0)
  let number = 0
  const item = (bytes: Uint8Array): Item => ({ number: (number += 1), bytes })
  for await (const chunk of chunks) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let at = 0
    while (rest.length - at >= 2) {
      const end = at + 2 + rest.readUInt16BE(at)
      if (end > rest.length) break
      if (end > at + 2) yield item(rest.subarray(at, end))
      at = end
    }
    rest = rest.subarray(at)
  }
  if (rest.length > 0) yield item(rest.subarray(0, FRAME_BYTES))
}

interface Line {
  readonly number: number
  /** `null`: blank or comment. */
  readonly bytes: Uint8Array | NotHex | null
}

async function* lines(codec: Codec, chunks: AsyncIterable<Buffer>): AsyncGenerator<Item> {
  const waiting: Line[] = []
  const takeUntil = function* (left: number): Generator<Item> {
    while (waiting.length > left) {
      const { number, bytes } = waiting.shift()!
      if (bytes instanceof NotHex) yield { number, bytes }
      else if (bytes !== null) for (const frame of separated(withContinuation(codec, bytes, waiting))) yield { number, bytes: frame }
    }
  }
  let number = 0
  for await (const line of splitLines(chunks)) {
    number += 1
    waiting.push({ number, bytes: parseLine(codec, line) })
    yield* takeUntil(LINES_OF_A_MESSAGE)
  }
  yield* takeUntil(0)
}

/**
 * A frame that was broken over several lines, as dumps are: taken together when they are exactly as long as its first bytes announce,
 * and only together can be read. A bare message also begins with two bytes that could be a length.
 */
function withContinuation(codec: Codec, bytes: Uint8Array, waiting: Line[]): Uint8Array {
  const wanted = announced(bytes)
  let length = bytes.length
  const more: Uint8Array[] = []
  for (const { bytes: next } of waiting) {
    if (length >= wanted || next === null || next instanceof NotHex || announced(next) === next.length) break
    more.push(next)
    length += next.length
  }
  if (more.length === 0 || length !== wanted || canBeRead(codec, bytes)) return bytes
  const whole = Buffer.concat([bytes, ...more])
  if (!canBeRead(codec, whole)) return bytes
  waiting.splice(0, more.length)
  return whole
}

const canBeRead = (codec: Codec, bytes: Uint8Array): boolean => !(readOne(codec, bytes, {}) instanceof Error)

/** Frames that stand on one line, if their lengths add up to it exactly; else the line is one message. */
function separated(bytes: Uint8Array): Uint8Array[] {
  const frames: Uint8Array[] = []
  for (let at = 0; at < bytes.length;) {
    const length = announced(bytes.subarray(at))
    if (length <= 2 || at + length > bytes.length) return [bytes]
    frames.push(bytes.subarray(at, at + length))
    at += length
  }
  return frames
}

/** Bytes of the frame that begins here, its length included. */
const announced = (bytes: Uint8Array): number => (bytes.length < 2 ? 0 : 2 + ((bytes[0]! << 8) | bytes[1]!))

/** Characters stand for their bytes; an endless line is cut rather than kept. */
async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    const parts = (rest + chunk.toString('latin1')).split('\n')
    rest = parts.pop()!
    yield* parts
    if (rest.length > LINE_CHARACTERS) {
      yield rest
      rest = ''
    }
  }
  if (rest !== '') yield rest
}
