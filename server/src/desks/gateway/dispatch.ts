import type { MessageRefused, Message } from '@shouli/iso8583'
import { unreachable } from '@shouli/vocabulary'
import { authorise } from './authorise.ts'
import { readDownload } from './download.ts'
import { checkMac, macSession, type Desk } from './desk.ts'
import type { Dialects } from './dialects.ts'
import { framedAnswer, TPDU_BYTES, wishes } from './envelope.ts'
import { isPaymentKind, kindOf, type RequestKind } from './kinds.ts'
import type { Answerer, Peer } from './listener.ts'
import { readManagement, type ManagementReply, type ManagementRequest } from './management.ts'
import type { Profile } from './profiles.ts'
import { readPayment } from './read-payment.ts'
import { managementFields, packAnswer, type Authenticate } from './reply.ts'
import { reverse } from './reverse.ts'
import { salvage } from './salvage.ts'
import { recordScriptResult } from './script-result.ts'
import { endUpload, settleBatch, takeUpload } from './settle-batch.ts'
import { signOff, signOn } from './sign-on.ts'
import { takeStatus } from './status.ts'
import { situate } from './store.ts'

/** What became of frames, beside those that were answered as asked. */
export interface DispatchFigures {
  readonly refused: number
  readonly unknownKind: number
  readonly unreadable: number
  readonly answers: Readonly<Record<string, number>>
}

/** Finds out what a frame asks for and who answers it. */
export function dispatcher(desk: Desk, dialects: Dialects): { readonly answer: Answerer; figures(): DispatchFigures } {
  const counts = { refused: 0, unknownKind: 0, unreadable: 0 }
  const answers: Record<string, number> = {}
  const count = (answer: string): void => void (answers[answer] = (answers[answer] ?? 0) + 1)

  return {
    answer: (frame, peer) => echo(frame, peer, dialects, desk) ?? answer(frame, peer),
    figures: () => ({ ...counts, answers: { ...answers } }),
  }

  async function answer(frame: Buffer, peer: Peer): Promise<Buffer | null> {
    const guess = (peer.memory as Profile | undefined) ?? dialects.usual
    const read = await dialects.read(frame.subarray(TPDU_BYTES + guess.headerBytes), guess)
    if (read.message === null) return notUnderstood(frame, read.refused, guess)

    const { message, profile } = read
    peer.memory = profile
    try {
      return await serve(frame, message, profile)
    } catch (reason) {
      // The database is away, or one message met a mistake of ours: neither may take the line of every other terminal down with it.
      desk.log.error({ mti: message.mti, terminalId: message.text(41), why: whyOf(reason) }, 'a message could not be served')
      return refusal(frame, message, profile, '96')
    }
  }

  async function serve(frame: Buffer, message: Message, profile: Profile): Promise<Buffer | null> {
    const asked = kindOf(message)
    if (asked === null) {
      counts.unknownKind += 1
      return refusal(frame, message, profile, message.has(4) ? '12' : '40')
    }
    if (isPaymentKind(asked.kind) || asked.kind === 'reversal') {
      const kind = asked.kind === 'reversal' ? (asked.of ?? 'sale') : asked.kind
      const request = readPayment({ message, kind, profile, at: desk.clock(), vault: desk.vault, bins: desk.bins() })
      if (request === null) return refusal(frame, message, profile, '30')
      const reply = asked.kind === 'reversal' ? await reverse(request, desk) : await authorise(request, desk)
      if (reply === null) return null
      count(reply.answer)
      return framedAnswer(frame, profile.headerBytes, reply.wish, reply.message)
    }
    const request = readManagement(message, profile, desk.clock())
    if (request === null) return refusal(frame, message, profile, '30')
    return manage(frame, asked.kind, request)
  }

  async function manage(frame: Buffer, kind: Exclude<RequestKind, 'reversal'>, request: ManagementRequest): Promise<Buffer | null> {
    const { message, profile } = request
    const authenticate = await authenticity(kind, request)
    if (authenticate === 'failed') return refusal(frame, message, profile, 'A0')
    const reply = await attend(kind, request)
    count(String(reply.fields[39]))
    const packed = await packAnswer(message, reply.fields, profile, authenticate)
    return framedAnswer(frame, profile.headerBytes, reply.wish, packed)
  }

  /** A MAC is expected where bit 64 is set or the profile demands one; then the answer has one too. */
  async function authenticity(
    kind: RequestKind,
    { message, profile, terminalId }: ManagementRequest,
  ): Promise<Authenticate | 'failed' | null> {
    if (!message.has(64)) return profile.macDemanded.includes(kind) ? 'failed' : null
    const [situation] = await situate(desk.database, [
      { terminalId, merchantId: '' as never, day: '2000-01-01' as never, id: '', batch: 0, trace: 0 },
    ])
    if ((await checkMac(desk, { terminalId, profile, message }, situation!)) !== 'held') return 'failed'
    const session = macSession({ terminalId, profile }, situation!.workingKeys)!
    return (mab) => desk.keyStore.makeMac(session, mab)
  }

  function attend(kind: Exclude<RequestKind, 'reversal'>, request: ManagementRequest): Promise<ManagementReply> | ManagementReply {
    switch (kind) {
      case 'sign-on':
        return signOn(request, desk)
      case 'sign-off':
        return signOff(request, desk)
      case 'echo test':
        return {
          fields: managementFields(request.message, { answer: '00', at: request.at, rrn: null }, request.profile),
          wish: wishes.nothing,
        }
      case 'status upload':
        return takeStatus(request, desk)
      case 'download':
        return readDownload(request, desk)
      case 'settlement':
        return settleBatch(request, desk)
      case 'batch upload':
        return takeUpload(request, desk)
      case 'batch upload end':
        return endUpload(request, desk)
      case 'script result':
        return recordScriptResult(request, desk)
      case 'balance':
      case 'sale':
      case 'sale void':
      case 'refund':
      case 'pre-authorisation':
      case 'pre-authorisation void':
      case 'completion':
      case 'completion advice':
      case 'completion void':
      case 'off-line sale':
        throw new TypeError(`${kind} is a payment`)
      default:
        return unreachable(kind)
    }
  }

  async function refusal(frame: Buffer, message: Message, profile: Profile, answer: string): Promise<Buffer | null> {
    counts.refused += 1
    count(answer)
    const fields = managementFields(message, { answer, at: desk.clock(), rrn: null }, profile)
    return framedAnswer(
      frame,
      profile.headerBytes,
      answer === 'A0' ? wishes['sign on again'] : wishes.nothing,
      await packAnswer(message, fields, profile, null),
    )
  }

  async function notUnderstood(frame: Buffer, refused: MessageRefused, profile: Profile): Promise<Buffer | null> {
    counts.unreadable += 1
    const message = salvage(frame.subarray(TPDU_BYTES + profile.headerBytes), refused, profile)
    // Whoever does not even send a trace number cannot tell the answer from another.
    if (message === null || !message.has(11) || Number(message.mti[2]) % 2 === 1) return null
    return refusal(frame, message, profile, '30')
  }
}

/** Name, code and place, never the values that a statement was run with. */
const whyOf = (reason: unknown): string =>
  reason instanceof Error ? `${reason.name} ${(reason as { code?: string }).code ?? ''} ${reason.message}` : 'unknown'

const ECHO_CODE = '301'

/**
 * 回响测试: answered in the same turn, without the database and without asking who it is.
 *
 * @returns `undefined`: it is none
 */
function echo(frame: Buffer, peer: Peer, dialects: Dialects, desk: Desk): Buffer | undefined {
  const profile = (peer.memory as Profile | undefined) ?? dialects.usual
  const start = TPDU_BYTES + profile.headerBytes
  if (frame[start] !== 0x08 || frame[start + 1] !== 0x20) return undefined
  let message: Message
  try {
    message = profile.codec.unpack(frame.subarray(start))
  } catch {
    // Said properly, field by field, by the usual way.
    return undefined
  }
  if (message.has(64) || message.text(60)?.slice(8, 11) !== ECHO_CODE) return undefined
  const fields = managementFields(message, { answer: '00', at: desk.clock(), rrn: null }, profile)
  return framedAnswer(frame, profile.headerBytes, wishes.nothing, profile.codec.pack({ mti: '0830', fields }))
}
