import type { Fen, Text } from '@shouli/vocabulary'
import type { Actor } from './cause.ts'

/** Something a person can do about a cause. One file under `remedies/` each; `id` is its file name. */
export interface Remedy {
  readonly id: string
  readonly title: Text
  /** Who does it; a remedy of another actor is asked for, not done. */
  readonly actor: Actor
  /** Papers, data and tools to have at hand (article, rows B, G, H). */
  readonly materials: readonly Text[]
  /** What to do, one action a line, in order. */
  readonly steps: readonly [Text, ...Text[]]
  /** Hands-on minutes of whoever does it, and minutes until it takes effect after that. */
  readonly minutes: number
  readonly waitMinutes: number
  /** Fees and parts, in fen. */
  readonly cost: Fen
  /** P(the cause is gone afterwards | this cause), where the cause does not say otherwise, and where the number comes from. */
  readonly chance: { readonly p: number; readonly source: string }
  /** What can go wrong, in words; empty: nothing. */
  readonly risks: readonly Text[]
  /** States in which it must not be offered. Safety before cost: the planner drops it, whatever it would save. */
  readonly guards: readonly Guard[]
  /** How its success is verified. A case ends only on an approved payment; this says which, or what is looked at before one is tried. */
  readonly verifiedBy: Text
}

/** States of a terminal in which some remedies do harm (terminals.md §5, §7; troubleshooting.md §6). */
export type Guard =
  /** A payment is under way, or its outcome is unknown. */
  | 'transaction open'
  /** Approved off-line payments wait in the terminal; restarting or resetting may lose them. */
  | 'off-line payments stored'
  /** The batch is not settled. */
  | 'batch unsettled'
  /** A reversal has not been answered. */
  | 'reversal open'
  /** The tamper sensor has fired: only the acquirer may touch it. */
  | 'tamper'
  /** An alarm is on for this model and version: restarting may leave it dead. */
  | 'model alarm'
  /** Battery low and no charger. */
  | 'battery low'
  /** The answer code forbids another try with this card. */
  | 'retry forbidden'
  /** For staff and engineers only; never offered to merchant, cashier or cardholder. */
  | 'not by the merchant'
