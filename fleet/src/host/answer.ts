import type { Fields, Message } from '@shouli/iso8583'
import { wallTime } from '../time.ts'
import type { Instant } from '@shouli/vocabulary'
import type { Entry } from './book.ts'

/** Response class of the same message: 0200 and its repeat 0201 → 0210, 0420 → 0430. */
export const answerMti = (mti: string): string => `${mti.slice(0, 2)}${Number(mti[2]) + 1}0`

/** Fields that an answer repeats from its request. */
const echoed = [3, 4, 7, 11, 18, 25, 32, 33, 41, 42, 49, 60, 70] as const

/** Institution code of the simulated network, field 32 where the request brought none. */
const NETWORK = '48020000'

interface Result {
  readonly answer: string
  readonly at: Instant
  readonly rrn?: string | undefined
  readonly authCode?: string | null
  readonly approvedFen?: number
  readonly balanceFen?: number
}

export function answerFields(request: Message, { answer, at, rrn, authCode, approvedFen, balanceFen }: Result): Fields {
  const fields: { [field: number]: string | Uint8Array } = {}
  for (const field of echoed) {
    const value = request.text(field)
    if (value !== undefined) fields[field] = value
  }
  const { date, time } = wallTime(at)
  fields[12] = time
  fields[13] = date
  fields[15] = date
  fields[32] ??= NETWORK
  fields[39] = answer
  if (rrn !== undefined) fields[37] = rrn
  if (authCode !== null && authCode !== undefined) fields[38] = authCode
  if (answer === '10' && approvedFen !== undefined) fields[4] = String(approvedFen).padStart(12, '0')
  if (balanceFen !== undefined) fields[54] = `1002156C${String(balanceFen).padStart(12, '0')}`
  return fields
}

/** A repeat is answered from the book, so it gets what the first one got. */
export const answerFromBook = (request: Message, entry: Entry, at: Instant): Fields => answerFields(request, { ...entry, at })
