import type { Facts, Policy, RequiredDocument } from '@shouli/acceptance'
import type { Instant } from '@shouli/vocabulary'

/** What an institution decides, without the name and the beginning of a version. */
export type Terms = Omit<Policy, 'version' | 'effectiveFrom'>

/** Where a parameter comes from: a clause of `docs` (regulation register), or a judgement of ours that says so; and why this value. */
export interface Source {
  readonly clause: string
  readonly why: string
}

/** A version with the source of every single parameter: one that is forgotten does not compile. */
export interface PolicyVersion {
  readonly version: string
  readonly effectiveFrom: Instant
  readonly terms: Terms
  readonly sources: { readonly [parameter in keyof Terms]: Source }
}

export type PolicyState = 'draft' | 'approved' | 'withdrawn'

/** A version as the register keeps it. */
export interface PolicyOnFile extends PolicyVersion {
  readonly state: PolicyState
  readonly draftedBy: string
  readonly draftedAt: Instant
  readonly approvedBy: string | null
  readonly approvedAt: Instant | null
}

/** A parameter that cannot be, e.g. `{ parameter: 'frequency[0].count', expected: 'a whole number from 1' }`. */
export interface Complaint {
  readonly parameter: string
  readonly expected: string
}

/** @returns everything in these terms that cannot be; empty when they are sound. Terms from outside may lack anything */
export function complaints(terms: Terms): readonly Complaint[] {
  const found: Complaint[] = []
  for (const [parameter, check] of Object.entries(checks)) {
    const value = (terms as Readonly<Record<string, unknown>>)[parameter]
    const complain = (expected: string, part = ''): void => void found.push({ parameter: parameter + part, expected })
    try {
      check(value as never, complain)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      complain('there, in the form of the version before')
    }
  }
  return found
}

type Check<value> = (value: value, complain: (expected: string, part?: string) => void) => void

const whole = (value: unknown, from: number, to: number): boolean => Number.isInteger(value) && Number(value) >= from && Number(value) <= to
const FEN_MAX = 999_999_999_999

const number =
  (from: number, to: number, expected: string): Check<number> =>
  (value, complain) => {
    if (!whole(value, from, to)) complain(expected)
  }

const listOf =
  (pattern: RegExp, expected: string): Check<readonly string[]> =>
  (values, complain) => {
    if (!values.every((value) => pattern.test(value))) complain(expected)
  }

/** One check a parameter: one that is forgotten does not compile. */
const checks: { readonly [parameter in keyof Terms]: Check<Terms[parameter]> } = {
  amountMax: number(0, FEN_MAX, 'whole fen that fit field 4'),
  dayTotalMax(byType, complain) {
    for (const type of ['enterprise', 'individual business', 'institution', 'micro merchant'] as const)
      if (!whole(byType[type], 0, FEN_MAX)) complain('whole fen that fit field 4', `.${type}`)
  },
  microCredit({ dayMax, monthMax }, complain) {
    if (!whole(dayMax, 0, 100_000)) complain('at most 1,000 yuan (281 §4)', '.dayMax')
    if (!whole(monthMax, 0, 1_000_000)) complain('at most 10,000 yuan (281 §4)', '.monthMax')
  },
  documentsRequired(byType, complain) {
    for (const type of ['enterprise', 'individual business', 'institution', 'micro merchant'] as const)
      if (!byType[type].every((paper) => papers.has(paper))) complain('papers that merchants hand in', `.${type}`)
  },
  frequency(rules, complain) {
    for (const [index, { id, subject, minutes, count }] of rules.entries()) {
      const own = rules.findIndex((rule) => rule.id === id) === index
      if (typeof id !== 'string' || id === '' || !own) complain('a name of its own', `[${index}].id`)
      if (!['merchant', 'terminal', 'card'].includes(subject)) complain('merchant, terminal or card', `[${index}].subject`)
      if (!whole(minutes, 1, 1_440)) complain('1 to 1440 minutes', `[${index}].minutes`)
      if (!whole(count, 1, 10_000)) complain('1 to 10,000', `[${index}].count`)
    }
  },
  categoriesRefused: listOf(/^\d{4}$/, 'category codes of four digits'),
  categoriesWithoutCredit: listOf(/^\d{4}$/, 'category codes of four digits'),
  registryStatusesRefused: listOf(/^(in business|abnormal list|revoked|cancelled|unknown)$/, 'entries of the public register'),
  modelsRefused: listOf(/\S/, 'names of models'),
  kindsRefused: listOf(
    /^(balance|sale|sale void|refund|pre-authorisation( void)?|completion( advice| void)?|off-line sale)$/,
    'kinds of transaction',
  ),
  applicationVersionMin(versions, complain) {
    for (const [model, version] of Object.entries(versions))
      if (!/^\d+(\.\d+){0,3}$/.test(version)) complain('a version such as 2.4.1', `.${model}`)
  },
  placeToleranceMeters: number(10, 100_000, '10 to 100,000 metres'),
  mobileFenceMeters: number(10, 10_000_000, '10 to 10,000,000 metres'),
  positionAgeMaxMinutes: number(1, 100_000, '1 to 100,000 minutes'),
  idleMonths({ verify, stop }, complain) {
    if (!whole(verify, 1, 3)) complain('at most 3 months (85 §14.2)', '.verify')
    if (!whole(stop, 1, 12)) complain('at most 12 months (85 §14.2)', '.stop')
  },
  documentGraceDays: number(0, 90, '0 to 90 days'),
  signOnDaily(value, complain) {
    if (typeof value !== 'boolean') complain('true or false')
  },
  batchSizeMax: number(1, 999_999, '1 to 999,999 payments'),
  outsideHoursAmountMax(value, complain) {
    if (value !== null && !whole(value, 0, FEN_MAX)) complain('whole fen that fit field 4, or null')
  },
  completionPercentMax: number(100, 200, '100 to 200 percent'),
  preAuthorisationDaysMax: number(1, 365, '1 to 365 days'),
  refundDaysMax: number(1, 3_650, '1 to 3,650 days'),
  onUnknown(decisions, complain) {
    for (const [fact, decision] of Object.entries(decisions)) {
      if (!facts.has(fact)) complain('the name of a fact', `.${fact}`)
      if (decision !== 'go on' && decision !== 'stop') complain('go on or stop', `.${fact}`)
    }
  },
}

const papers: ReadonlySet<string> = new Set<RequiredDocument>(['business licence', 'legal person id', 'settlement account', 'agreement'])

const facts: ReadonlySet<string> = new Set<keyof Facts>([
  'registration',
  'original',
  'merchant',
  'terminal',
  'session',
  'listings',
  'policy',
  'velocity',
  'line',
  'transaction',
])

export class PolicyRefused extends Error {
  readonly code = 'POLICY_REFUSED'
  readonly complaints: readonly Complaint[]
  constructor(version: string, complaints: readonly Complaint[]) {
    super(`policy ${version}: ${complaints.map(({ parameter, expected }) => `${parameter} must be ${expected}`).join('; ')}`)
    this.name = 'PolicyRefused'
    this.complaints = complaints
  }
}

export class PolicyChangeRefused extends Error {
  readonly code = 'POLICY_CHANGE_REFUSED'
  constructor(version: string, why: string) {
    super(`policy ${version}: ${why}`)
    this.name = 'PolicyChangeRefused'
  }
}
