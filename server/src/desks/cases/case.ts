import { causeOf, verify, type ApprovedPayment, type EntryMode, type TransactionKind } from '@shouli/acceptance'
import { unreachable, type Fen, type Instant, type LocalDate, type MerchantId, type TerminalId, type Text } from '@shouli/vocabulary'
import { refusalOf } from './allowed.ts'

/** A payment that was not accepted, as the record holds it. */
export interface Refusal {
  readonly day: LocalDate
  readonly id: string
  readonly terminalId: TerminalId
  readonly kind: TransactionKind
  readonly entryMode: EntryMode
  readonly amount: Fen
  readonly at: Instant
}

/** An approved payment, with its place in the record. */
export interface Approval extends ApprovedPayment {
  readonly day: LocalDate
  readonly id: string
}

export type Proof = Pick<Approval, 'day' | 'id' | 'at'>

/** One obstacle on one terminal, as its events tell it. Whatever happens in between, it closes in one way only: by an approved payment. */
export type Case =
  | { readonly state: 'not opened' }
  | (Ground & { readonly state: 'opened' | 'remedy proposed' | 'remedied' })
  | (Ground & { readonly state: 'closed'; readonly endedAt: Instant; readonly proof: Proof })
  | (Ground & { readonly state: 'withdrawn'; readonly endedAt: Instant; readonly reason: string })
  | (Ground & { readonly state: 'not recoverable'; readonly endedAt: Instant; readonly reason: string; readonly appeal: Text })
  | (Ground & { readonly state: 'merged'; readonly endedAt: Instant; readonly reason: string; readonly into: string })

export type State = Case['state']

/** What a case stands on, in every state. */
export interface Ground {
  readonly cause: string
  /** The obstacle is the merchant's, so any of its terminals can prove that it is gone. */
  readonly ofMerchant: boolean
  readonly first: Refusal
  readonly last: Refusal
  /** The largest refused amount: where a limit is raised, this is what must pass. */
  readonly amount: Fen
  readonly rejections: number
  /** What was done, oldest first. */
  readonly remedies: readonly { readonly id: string; readonly at: Instant }[]
  readonly replacements: readonly TerminalId[]
  /** Things that people of the institution did; 0: solved without a person. */
  readonly hands: number
  readonly reopened: number
}

/** What people of the institution may ask of a case; whether they may, is said by the table in `allowed.ts`. */
export type PersonCommand =
  | {
      readonly type: 'report remedy'
      readonly remedy: string
      readonly by: string
      /** The terminal that now stands in this one's place. */
      readonly replacement: TerminalId | null
      readonly at: Instant
    }
  | { readonly type: 'withdraw'; readonly by: string; readonly reason: string; readonly at: Instant }
  | { readonly type: 'give up'; readonly by: string; readonly reason: string; readonly appeal: Text; readonly at: Instant }
  | { readonly type: 'merge'; readonly by: string; readonly into: string; readonly reason: string; readonly at: Instant }

/** What the house sees by itself. Never refused; it may just change nothing. */
export type SeenCommand =
  | {
      readonly type: 'see rejection'
      readonly cause: string
      readonly ofMerchant: boolean
      readonly refusal: Refusal
      readonly probationMs: number
      readonly at: Instant
    }
  /** The register shows that the obstacle is no longer there. */
  | { readonly type: 'see remedy'; readonly what: string; readonly at: Instant }
  | { readonly type: 'see approval'; readonly merchantId: MerchantId; readonly payments: readonly Approval[]; readonly at: Instant }

export type CaseCommand = PersonCommand | SeenCommand

export type CaseEvent =
  | {
      readonly type: 'case opened'
      readonly cause: string
      readonly ofMerchant: boolean
      readonly refusal: Refusal
      readonly at: Instant
    }
  | { readonly type: 'remedy proposed'; readonly remedies: readonly string[]; readonly at: Instant }
  | { readonly type: 'rejected again'; readonly refusal: Refusal; readonly remedyFailed: boolean; readonly at: Instant }
  | {
      readonly type: 'remedy reported'
      readonly remedy: string
      readonly by: string
      readonly replacement: TerminalId | null
      readonly at: Instant
    }
  | { readonly type: 'remedy seen'; readonly what: string; readonly at: Instant }
  | { readonly type: 'case closed'; readonly proof: Proof; readonly credited: readonly string[]; readonly at: Instant }
  | {
      readonly type: 'case reopened'
      readonly why: 'obstacle returned' | 'proof reversed'
      readonly refusal: Refusal | null
      readonly at: Instant
    }
  | { readonly type: 'case withdrawn'; readonly by: string; readonly reason: string; readonly at: Instant }
  | { readonly type: 'case not recoverable'; readonly by: string; readonly reason: string; readonly appeal: Text; readonly at: Instant }
  | { readonly type: 'case merged'; readonly by: string; readonly into: string; readonly reason: string; readonly at: Instant }

/** Events to be stored, possibly none; or why not, for whoever asked. */
export type Decision = { readonly events: readonly CaseEvent[] } | { readonly refused: Text }

export const notOpened: Case = { state: 'not opened' }

export const isLive = ({ state }: Case): boolean => state === 'opened' || state === 'remedy proposed' || state === 'remedied'

/** What a command leads to. Pure; the caller stores the events and folds them back with {@link evolve}. */
export function decide(command: CaseCommand, current: Case): Decision {
  switch (command.type) {
    case 'see rejection':
      return { events: seenRejection(command, current) }
    case 'see remedy':
      return { events: current.state === 'opened' || current.state === 'remedy proposed' ? [remedySeen(command)] : [] }
    case 'see approval':
      return { events: seenApproval(command, current) }
    case 'report remedy':
    case 'withdraw':
    case 'give up':
    case 'merge': {
      const refused = refusalOf(command.type, current.state)
      return refused === null ? { events: [asked(command)] } : { refused }
    }
    default:
      return unreachable(command)
  }
}

const remedySeen = ({ what, at }: Extract<SeenCommand, { type: 'see remedy' }>): CaseEvent => ({ type: 'remedy seen', what, at })

function asked(command: PersonCommand): CaseEvent {
  const { by, at } = command
  switch (command.type) {
    case 'report remedy':
      return { type: 'remedy reported', remedy: command.remedy, by, replacement: command.replacement, at }
    case 'withdraw':
      return { type: 'case withdrawn', by, reason: command.reason, at }
    case 'give up':
      return { type: 'case not recoverable', by, reason: command.reason, appeal: command.appeal, at }
    case 'merge':
      return { type: 'case merged', by, into: command.into, reason: command.reason, at }
    default:
      return unreachable(command)
  }
}

function seenRejection(command: Extract<SeenCommand, { type: 'see rejection' }>, current: Case): CaseEvent[] {
  const { cause, ofMerchant, refusal, at } = command
  if (current.state === 'not opened') {
    const remedies = causeOf(cause)?.remedies.map(({ id }) => id) ?? []
    const opened: CaseEvent = { type: 'case opened', cause, ofMerchant, refusal, at }
    return remedies.length === 0 ? [opened] : [opened, { type: 'remedy proposed', remedies, at }]
  }
  // Told twice, or late: it is in already, or the proof came after it.
  if (refusal.at <= current.last.at || refusal.id === current.last.id) return []
  switch (current.state) {
    case 'closed':
    case 'withdrawn':
      return joins(current, command) && refusal.at > current.endedAt
        ? [{ type: 'case reopened', why: 'obstacle returned', refusal, at }]
        : []
    case 'merged':
      return []
    case 'opened':
    case 'remedy proposed':
    case 'remedied':
    case 'not recoverable':
      return [{ type: 'rejected again', refusal, remedyFailed: current.state === 'remedied', at }]
  }
}

/**
 * Does a further rejection belong to this case? To one that ended only within its probation; after that the same obstacle is a new case.
 * To one that cannot be recovered for ever: nothing new has happened.
 */
export function joins(current: Case, { refusal, probationMs }: { readonly refusal: Refusal; readonly probationMs: number }): boolean {
  switch (current.state) {
    case 'not opened':
    case 'merged':
      return false
    case 'closed':
    case 'withdrawn':
      return refusal.at <= current.endedAt + probationMs
    case 'opened':
    case 'remedy proposed':
    case 'remedied':
    case 'not recoverable':
      return true
  }
}

/** An approval also closes a case that was given up: the terminal proves us wrong. */
function seenApproval({ merchantId, payments, at }: Extract<SeenCommand, { type: 'see approval' }>, current: Case): CaseEvent[] {
  if (current.state === 'not opened' || (!isLive(current) && current.state !== 'not recoverable')) return []
  const { cause, first, last, amount, remedies, replacements } = current
  const claim = {
    cause: causeOf(cause) ?? { id: cause as `risk/${string}`, needs: [] },
    refused: { ...first, merchantId, amount, at: last.at },
    remedies,
    replacements,
  }
  const found = verify(claim, payments)
  if (!found.proved) return []
  const by = found.by as Approval
  const proof = { day: by.day, id: by.id, at: by.at }
  return [{ type: 'case closed', proof, credited: found.remedies, at }]
}

/** The case after an event. */
export function evolve(current: Case, event: CaseEvent): Case {
  if (event.type === 'case opened') {
    const { cause, ofMerchant, refusal } = event
    const none = { remedies: [], replacements: [], hands: 0, reopened: 0, rejections: 1 }
    return { state: 'opened', cause, ofMerchant, first: refusal, last: refusal, amount: refusal.amount, ...none }
  }
  if (current.state === 'not opened') return current
  const ground = groundOf(current)
  switch (event.type) {
    case 'remedy proposed':
      return { ...ground, state: 'remedy proposed' }
    case 'rejected again': {
      const again = rejectedBy(ground, event.refusal)
      return isLive(current) ? { ...again, state: 'remedy proposed' } : { ...current, ...again }
    }
    case 'remedy reported':
      return {
        ...ground,
        state: 'remedied',
        remedies: [...ground.remedies, { id: event.remedy, at: event.at }],
        replacements: [...new Set([...ground.replacements, ...(event.replacement === null ? [] : [event.replacement])])],
        hands: ground.hands + 1,
      }
    case 'remedy seen':
      return { ...ground, state: 'remedied', remedies: [...ground.remedies, { id: event.what, at: event.at }] }
    case 'case closed':
      return { ...ground, state: 'closed', endedAt: event.proof.at, proof: event.proof }
    case 'case reopened': {
      const again = event.refusal === null ? ground : rejectedBy(ground, event.refusal)
      return { ...again, state: 'remedy proposed', reopened: ground.reopened + 1 }
    }
    case 'case withdrawn':
      return { ...handled(ground), state: 'withdrawn', endedAt: event.at, reason: event.reason }
    case 'case not recoverable':
      return { ...handled(ground), state: 'not recoverable', endedAt: event.at, reason: event.reason, appeal: event.appeal }
    case 'case merged':
      // The house itself merges when a diagnosis becomes clearer; no hand did that.
      return {
        ...(event.by === 'house' ? ground : handled(ground)),
        state: 'merged',
        endedAt: event.at,
        reason: event.reason,
        into: event.into,
      }
    default:
      return unreachable(event)
  }
}

const handled = (ground: Ground): Ground => ({ ...ground, hands: ground.hands + 1 })

const rejectedBy = (ground: Ground, refusal: Refusal): Ground => ({
  ...ground,
  last: refusal,
  amount: Math.max(ground.amount, refusal.amount) as Fen,
  rejections: ground.rejections + 1,
})

function groundOf({
  cause,
  ofMerchant,
  first,
  last,
  amount,
  rejections,
  remedies,
  replacements,
  hands,
  reopened,
}: Exclude<Case, { state: 'not opened' }>): Ground {
  return { cause, ofMerchant, first, last, amount, rejections, remedies, replacements, hands, reopened }
}
