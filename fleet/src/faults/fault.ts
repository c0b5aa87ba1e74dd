import type { CardType } from '../cards.ts'
import type { Switches } from '../host/switches.ts'
import type { Outcome } from '../terminal/outcome.ts'
import type { EntryMode, FinancialKind } from '../terminal/transaction.ts'
import type { Stage } from './stage.ts'

/**
 * Something that goes wrong in the simulated world: the known truth behind what terminals, people and telemetry then show. One file
 * under `faults/` each; its id is the id of the cause that a diagnosis should find, its path is that id.
 *
 * Its numbers are the fleet's own view of the world. They share no table with the diagnosis, which would otherwise only learn to
 * recognise itself.
 */
export interface Fault {
  readonly id: string
  /** Whose hands the matter ends in. */
  readonly actor: Party
  /** How often it happens in a town of some thousand terminals, against the others. */
  readonly weight: number
  /** What the people at the till say when they call, or read from the screen. */
  readonly says: { readonly zh: readonly string[]; readonly en: readonly string[] }
  readonly shows: Symptoms
  readonly provoke: Provocation
}

/** As in the observation format. */
export type Party =
  | 'merchant'
  | 'operator'
  | 'cardholder'
  | 'issuer'
  | 'acquirer_support'
  | 'acquirer_ops'
  | 'acquirer_risk'
  | 'field_engineer'
  | 'vendor'
  | 'telecom'
  | 'network_scheme'

/** What the fault changes in the reports about it. What it does not mention looks as it does on a good day (see `healthy.ts`). */
export interface Symptoms {
  /** Field 39, or the number that the terminal shows itself. */
  readonly code?: Shown
  readonly telemetry?: Readonly<Record<string, Shown>>
  readonly merchant?: Readonly<Record<string, Shown>>
  readonly transaction?: Readonly<Record<string, Shown>>
  readonly peers?: Readonly<Record<string, Shown>>
}

/** Value → how often it is what the report says; what is left to 1: the report does not say. `2..12` is a whole number of that range. */
export type Shown = Readonly<Record<string, number>>

/** How it is brought about against a running server. */
export type Provocation =
  /** The registers hold it already: a payment at the place that the portfolio file names for this cause. */
  | { readonly by: 'record'; readonly how: RecordPlay }
  /** The network answers so: a sale whose amount ends in these two digits of fen. */
  | { readonly by: 'amount'; readonly ending: string }
  /** The network itself is in this state while the sale is made. */
  | { readonly by: 'host'; readonly switches: Partial<Switches> }
  /** A terminal or a cashier does it. */
  | { readonly by: 'terminal'; readonly act: (stage: Stage) => Promise<Outcome> }
  /** No message tells of it: people do, and what the terminal reports of itself. */
  | { readonly by: 'report' }

/** What kind of payment shows a fault that lies in the registers; left out: an ordinary sale by chip. */
export interface RecordPlay {
  readonly kind?: FinancialKind
  readonly entryMode?: EntryMode
  readonly card?: CardType
  /** Again and again with one card. */
  readonly sameCard?: boolean
  /** It takes up to this many payments in a row until one is refused. */
  readonly upTo?: number
}

export const onRecord: Provocation = { by: 'record', how: {} }
export const onRecordWith = (how: RecordPlay): Provocation => ({ by: 'record', how })
export const reported: Provocation = { by: 'report' }
export const answered = (ending: string): Provocation => ({ by: 'amount', ending })
export const whileHost = (switches: Partial<Switches>): Provocation => ({ by: 'host', switches })
export const done = (act: (stage: Stage) => Promise<Outcome>): Provocation => ({ by: 'terminal', act })

/** How many cards it hits, as people notice it. */
export const allCards: Shown = { 'all cards': 0.45, 'several cards': 0.15 }
export const oneCard: Shown = { 'one card': 0.55 }
export const oneBank: Shown = { 'one issuer': 0.45, 'several cards': 0.1 }

/** Nobody else in the neighbourhood has it. */
export const alone: Readonly<Record<string, Shown>> = { scope: { 'this terminal only': 0.4 } }

export const fault = (definition: Fault): Fault => definition

/** The category of the observation format that a row of causes belongs to. */
export function categoryOf(id: string): string {
  const row = id.slice(0, id.indexOf('/'))
  return categories.get(row) ?? row
}

const categories = new Map([
  ['standing', 'policy_reputation'],
  ['device', 'hardware'],
  ['operation', 'operator'],
  ['verification', 'security'],
  ['cardholder', 'cardholder_issuer'],
])
