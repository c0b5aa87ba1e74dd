import type { Answer } from './session.ts'
import type { Exchange } from './line.ts'
import type { Original } from './transaction.ts'

/** What a cashier knows after asking. */
export interface Outcome {
  readonly trace: number
  readonly ending: Exchange<Answer>['ending'] | 'bad MAC' | 'reversal open'
  /** Field 39; `null`: no answer that could be trusted. */
  readonly answer: string | null
  readonly approved: boolean
  /** `none`: not needed. `done`: taken back. `open`: still to be sent. */
  readonly reversal: 'none' | 'done' | 'open'
  readonly rrn: string | null
  readonly authCode: string | null
  /** Text for screen and slip that came with the answer (F63.2). */
  readonly text: string | null
  /** Reference on the slip of a refused payment, e.g. `R7K2Q9`; `null`: none was given. */
  readonly reference: string | null
  /** Digit 6 of the header: what the host asks for next. */
  readonly asks: string
  readonly tookMs: number
  readonly slip: string
  /** For a later void, refund or completion; `null` unless approved. */
  readonly original: Original | null
}

export interface SettlementOutcome {
  readonly answer: string | null
  /** The host's verdict on the totals: 1 agree, 2 differ (details were uploaded), 3 error. */
  readonly flag: string | null
  readonly uploaded: number
  readonly settled: boolean
}

/** Class A of the tables of field 39: the payment went through, for 10 in the amount that came back (response-codes.csv). */
const approvals: ReadonlySet<string> = new Set(['00', '10', '11', 'A2', 'A4', 'A5', 'A6'])

export const isApproval = (answer: string): boolean => approvals.has(answer)

/** F63.2: what follows the three characters of F63.1. */
export const screenText = (field63: string | undefined): string | null =>
  field63 === undefined || field63.length <= 3 ? null : field63.slice(3).trim()

/** What the text begins with, when that is a word of capitals and digits as references are. */
export const referenceIn = (text: string | null): string | null => /^[0-9A-Z]{6,10}(?=\s|$)/.exec(text ?? '')?.[0] ?? null
