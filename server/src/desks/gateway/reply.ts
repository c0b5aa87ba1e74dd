import { answerMti, MessageRefused, type Fields, type Message } from '@shouli/iso8583'
import type { Instant } from '@shouli/vocabulary'
import { cardDigitsOf } from './blot.ts'
import type { Profile } from './profiles.ts'
import { wallTime } from './wall-time.ts'

/** What a terminal is told about its payment. */
export interface Verdict {
  /** Field 39. */
  readonly answer: string
  readonly at: Instant
  readonly rrn: string | null
  readonly authCode: string | null
  /** Field 63.2: reference and sentence for the screen; `null`: nothing to say. */
  readonly text: string | null
  /** Fields that the network filled in: 15, 44, 54, 55, and 4 of a partial approval. */
  readonly fromNetwork: Fields
}

/** Fields that an answer repeats (iso8583-unionpay-pos.md §5). */
const repeated = [3, 4, 11, 25, 41, 42, 49, 60] as const

/** The fields of an answer to a payment or a reversal, without field 64. */
export function answerFields(request: Message, verdict: Verdict, profile: Profile): { [field: number]: string | Uint8Array } {
  const fields = repeatedFields(request)
  const card = cardDigitsOf(request)
  if (card !== null) fields[2] = card
  const { date, time } = wallTime(verdict.at)
  fields[12] = time
  fields[13] = date
  fields[15] = date
  fields[32] = profile.acquirerCode
  fields[39] = verdict.answer
  if (verdict.rrn !== null) fields[37] = verdict.rrn
  if (verdict.authCode !== null) fields[38] = verdict.authCode
  fields[63] = `CUP${verdict.text ?? ''}`
  Object.assign(fields, verdict.fromNetwork)
  for (const field of profile.fieldsLeftOut) delete fields[field]
  return fields
}

/** The fields of an answer to a management message. */
export function managementFields(
  request: Message,
  { answer, at, rrn }: Pick<Verdict, 'answer' | 'at' | 'rrn'>,
  profile: Profile,
): { [field: number]: string | Uint8Array } {
  const fields = repeatedFields(request)
  const { date, time } = wallTime(at)
  fields[12] = time
  fields[13] = date
  fields[32] = profile.acquirerCode
  fields[39] = answer
  if (rrn !== null) fields[37] = rrn
  for (const field of profile.fieldsLeftOut) delete fields[field]
  return fields
}

function repeatedFields(request: Message): { [field: number]: string | Uint8Array } {
  const fields: { [field: number]: string | Uint8Array } = {}
  for (const field of repeated) {
    const value = request.text(field)
    if (value !== undefined) fields[field] = value
  }
  return fields
}

const MAC_BYTES = 8

/** Makes field 64 over everything before it. */
export type Authenticate = (mab: Uint8Array) => Promise<Buffer>

/**
 * Packs an answer, with field 64 where there is a key to make it.
 *
 * @param authenticate `null`: the terminal has no key that it shares with us
 */
export async function packAnswer(request: Message, fields: Fields, profile: Profile, authenticate: Authenticate | null): Promise<Buffer> {
  const mti = answerMti(request.mti)
  if (authenticate === null) return packed(profile, mti, fields)
  // Bit 64 is part of what is authenticated, so the place is made first and filled afterwards.
  const bytes = packed(profile, mti, { ...fields, 64: new Uint8Array(MAC_BYTES) })
  const end = bytes.length - MAC_BYTES
  ;(await authenticate(bytes.subarray(0, end))).copy(bytes, end)
  return bytes
}

/** Words for the screen must never keep an answer from its terminal: what its dialect cannot write is left out. */
function packed(profile: Profile, mti: string, fields: Fields): Buffer {
  try {
    return profile.codec.pack({ mti, fields }) as Buffer
  } catch (reason) {
    if (!(reason instanceof MessageRefused) || reason.path[0] !== '63') throw reason
    return profile.codec.pack({ mti, fields: { ...fields, 63: 'CUP' } }) as Buffer
  }
}
