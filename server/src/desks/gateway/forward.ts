import type { Fields } from '@shouli/iso8583'
import { macSession, type Desk } from './desk.ts'
import type { Intent } from './judged.ts'
import type { Ended } from './record-outcome.ts'
import type { OriginalRow } from './store.ts'
import { wallTime } from './wall-time.ts'

/** Sends a recorded intent to the network and waits for its answer, as long as the profile says. */
export async function forward(intent: Intent, desk: Desk): Promise<Ended> {
  const { request } = intent
  const fields = await networkRequestFields(intent, desk)
  const sentAt = desk.clock()
  const exchange = await desk.network.ask({ mti: request.message.mti, fields }, request.profile.networkTimeLimitMs)
  return { intent, exchange, sentAt, endedAt: desk.clock() }
}

/** Fields that go through as they came. */
const passedOn = [2, 3, 4, 11, 14, 22, 23, 25, 26, 38, 41, 42, 49, 53] as const

/** The message to the network, docs/upstream.md. */
export async function networkRequestFields(
  { request, situation, original, rrn, sent, mcc }: Intent,
  desk: Pick<Desk, 'keyStore' | 'clock'>,
): Promise<Fields> {
  const { message, profile } = request
  const fields: { [field: number]: string | Uint8Array } = {}
  for (const field of passedOn) {
    const value = message.text(field)
    if (value !== undefined) fields[field] = value
  }
  const { date, time } = wallTime(desk.clock())
  fields[7] = sent
  fields[12] = time
  fields[13] = date
  fields[32] = profile.acquirerCode
  fields[37] = original?.networkRrn ?? rrn
  if (mcc !== null) fields[18] = mcc
  // Encrypted tracks are for whoever holds their key; the card number stands beside them.
  const track = message.text(35)
  if (track !== undefined && /^[0-9D]+$/.test(track) && message.text(53)?.[2] !== '1') fields[35] = track
  const chip = message.bytes(55)
  if (chip !== undefined) fields[55] = chip
  const pin = message.bytes(52)
  const session = macSession(request, situation.workingKeys)
  if (pin !== undefined && session !== null) fields[52] = await desk.keyStore.translatePin(session, pin)
  if (original !== null && original.sent !== null) fields[90] = originalElements(original)
  return fields
}

/** Field 90: type of the original message, its trace, its field 7, and two institutions that we leave out (ISO 8583:1987). */
export function originalElements({ kind, trace, sent }: Pick<OriginalRow, 'kind' | 'trace' | 'sent'>): string {
  return `${mtiOf(kind)}${String(trace).padStart(6, '0')}${sent}${'0'.repeat(22)}`
}

function mtiOf(kind: OriginalRow['kind']): string {
  if (kind.startsWith('pre-authorisation')) return '0100'
  return kind === 'refund' || kind === 'completion advice' || kind === 'off-line sale' ? '0220' : '0200'
}
