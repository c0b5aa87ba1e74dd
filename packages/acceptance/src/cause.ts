import type { AnswerCode, Fen, Instant, Text } from '@shouli/vocabulary'
import type { Facts } from './facts.ts'
import type { Remedy } from './remedy.ts'

/** Who can remove the obstacle. The first question a rejected merchant asks. */
export type Actor =
  | 'merchant'
  | 'operator'
  | 'cardholder'
  | 'issuer'
  | 'acquirer support'
  | 'acquirer operations'
  | 'acquirer risk'
  | 'field engineer'
  | 'vendor'
  | 'telecom'
  | 'network scheme'

/** Who is being told. Each fact of an obstacle says who may learn it. */
export type Audience = 'cardholder' | 'cashier' | 'merchant' | 'staff' | 'regulator'

/** The folder under `causes/`: a row of the article. */
export type Row =
  | 'qualification'
  | 'risk'
  | 'standing'
  | 'system'
  | 'network'
  | 'device'
  | 'software'
  | 'operation'
  | 'verification'
  | 'environment'
  | 'cardholder'

/**
 * One reason why a payment may not be accepted. One file under `causes/` each; `id` is its path.
 * Named for the failing state, as a noun: `business-licence-expired`, not `check-licence`.
 *
 * A cause is *known* when `find` can read it from facts, *inferred* when only `signs` speak for it, and often both.
 */
export interface Cause<need extends keyof Facts = keyof Facts, want extends keyof Facts = keyof Facts> {
  readonly id: `${Row}/${string}`
  readonly title: Text
  /** The only facts that {@link find} will be handed; empty without `find`. */
  readonly needs: readonly need[]
  /** Facts that {@link find} also looks at where the question involves them, else gets as `null`. Unreadable, they are unknown like needed ones. */
  readonly wants?: readonly want[]
  /** Field 39 when this is the first obstacle; `null`: never found by us before the answer, so it never gives one. */
  readonly answer: AnswerCode | null
  readonly actor: Actor
  /** Ways out, cheapest first. Never empty: a cause that cannot be recovered names the path of appeal. */
  readonly remedies: readonly [Remedy, ...Remedy[]]
  /** Law, standard or row of the article that this cause comes from. */
  readonly source: string
  /** One sentence per audience that may know; an audience that is left out is told only the answer code's own phrase. */
  readonly tell: { readonly [audience in Audience]?: Text }
  /** The first audience, in the order of {@link Audience}, that may learn which cause it is; left out: whoever `tell` has a sentence for. */
  readonly titleFor?: Audience
  /** The first audience, in the order of {@link Audience}, that is shown the values of the evidence; left out: `merchant`. */
  readonly evidenceFor?: Audience
  /** How an approved payment proves that this obstacle is gone; see `verify.ts`. */
  readonly provedBy: Text
  /** How often this is what stands behind a rejection or a fault report, among 10,000 of them. */
  readonly prior: { readonly perTenThousand: number; readonly source: string }
  /** P(seen | this cause) for what it changes; everything left out keeps the sign's base rate (`signs.ts`). */
  readonly signs: readonly SignRow[]
  /**
   * Looks for the obstacle.
   *
   * @param facts the facts named in `needs`, all known, and those in `wants`, known or `null`
   * @param at the moment asked about: now, or a future day in a preview
   * @returns what was seen, `null` when nothing stands in the way, or what was wanting inside a fact that is otherwise known
   */
  find?(facts: Pick<Facts, need> & { readonly [name in want]: Facts[name] | null }, at: Instant): Evidence | Wanting | null
}

/** One number of the reviewed tables. No number without a source; `judgement` is a source that says so. */
export interface SignRow {
  /** `<sign>:<outcome>` of `signs.ts`, e.g. `printer:out_of_paper`; or `says:<concept>` of `understand/`, e.g. `says:no-paper`. */
  readonly seen: string
  readonly p: number
  readonly source: string
}

/** A part of a fact was not gathered, e.g. the tally of a rule that the policy has since got. Unknown, never clear. */
export interface Wanting {
  readonly missing: keyof Facts
  readonly why: string
}

/** Rows that share a source: `signs('judgement', { 'printer:out_of_paper': 0.9, 'says:no-paper': 0.5 })`. */
export function signs(source: string, table: Readonly<Record<string, number>>): SignRow[] {
  return Object.entries(table).map(([seen, p]) => ({ seen, p, source }))
}

/** What was seen, against what, by which rule. Never empty of `observed` and `rule`. */
export interface Evidence {
  /** Path of the fact, e.g. `merchant.businessLicence.validUntil`; without a dot where it was computed from several, e.g. `dayTotal`. */
  readonly fact: string
  readonly observed: EvidenceValue
  /** What it was measured against; `null` where the mere state is the obstacle. */
  readonly threshold: EvidenceValue
  /** The window counted over, e.g. `10 min`, `2026-11-24`; `null`: none. */
  readonly window: string | null
  /** Rule id and version, e.g. `policy.amountMax@2026-07`, `register.licence`. */
  readonly rule: string
  /** Clause behind the rule, e.g. `281 §4`. */
  readonly source: string
  /** Where the observed value was read: table and key, message field, or `gateway`. */
  readonly record: string
  /** Further values worth showing, label → value. */
  readonly more?: Readonly<Record<string, EvidenceValue>>
  /** Values for staff and regulator alone, whatever `evidenceFor` says: names of lists, internal grounds. */
  readonly internal?: Readonly<Record<string, EvidenceValue>>
  /** What would have passed; `null` where nothing of the kind exists. */
  readonly wouldPass: Counterfactual | null
}

export type EvidenceValue = string | number | boolean | null | { readonly fen: Fen } | { readonly at: Instant } | Text

/** The nearest changes that remove the obstacle, each by itself: another value of the fact, a smaller amount, or waiting. `null`: not by this. */
export interface Counterfactual {
  /** The nearest value of {@link Evidence.fact} that passes, everything else as it was. */
  readonly value: EvidenceValue
  readonly amountAtMost: Fen | null
  /** The first moment at which the same payment passes if nothing else happens. */
  readonly notBefore: Instant | null
}

/** Gives a cause its exact `needs`, so that `find` cannot reach for an undeclared fact. */
export function cause<const need extends keyof Facts = never, const want extends keyof Facts = never>(
  definition: Cause<need, want>,
): Cause<need, want> {
  return definition
}

/** Can it be known from facts, or is it only inferred from signs? */
export const isKnown = (cause: Pick<Cause, 'find'>): boolean => cause.find !== undefined
