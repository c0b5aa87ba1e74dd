import type { Facts, Policy } from '@shouli/acceptance'
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

/** @returns everything in these terms that cannot be; empty when they are sound */
export function complaints(terms: Terms): readonly Complaint[] {
  const found: Complaint[] = []
  const expect = (holds: boolean, parameter: string, expected: string): void => {
    if (!holds) found.push({ parameter, expected })
  }
  const whole = (value: unknown, from: number, to: number): boolean =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to
  const money = (value: unknown): boolean => whole(value, 0, 999_999_999_999)

  expect(money(terms.amountMax), 'amountMax', 'whole fen that fit field 4')
  for (const [type, fen] of Object.entries(terms.dayTotalMax)) expect(money(fen), `dayTotalMax.${type}`, 'whole fen')
  expect(money(terms.microCredit.dayMax) && terms.microCredit.dayMax <= 100_000, 'microCredit.dayMax', 'at most 1,000 yuan (281 §4)')
  expect(
    money(terms.microCredit.monthMax) && terms.microCredit.monthMax <= 1_000_000,
    'microCredit.monthMax',
    'at most 10,000 yuan (281 §4)',
  )
  for (const [index, { id, minutes, count }] of terms.frequency.entries()) {
    expect(id !== '' && terms.frequency.findIndex((rule) => rule.id === id) === index, `frequency[${index}].id`, 'a name of its own')
    expect(whole(minutes, 1, 1440), `frequency[${index}].minutes`, '1 to 1440 minutes')
    expect(whole(count, 1, 10_000), `frequency[${index}].count`, '1 to 10,000')
  }
  for (const list of ['categoriesRefused', 'categoriesWithoutCredit'] as const)
    for (const code of terms[list]) expect(/^\d{4}$/.test(code), list, 'category codes of four digits')
  for (const [model, version] of Object.entries(terms.applicationVersionMin))
    expect(/^\d+(\.\d+){0,3}$/.test(version), `applicationVersionMin.${model}`, 'a version such as 2.4.1')
  expect(whole(terms.placeToleranceMeters, 10, 100_000), 'placeToleranceMeters', '10 to 100,000 metres')
  expect(whole(terms.mobileFenceMeters, 10, 10_000_000), 'mobileFenceMeters', '10 to 10,000,000 metres')
  expect(whole(terms.positionAgeMaxMinutes, 1, 100_000), 'positionAgeMaxMinutes', '1 to 100,000 minutes')
  expect(whole(terms.idleMonths.verify, 1, 3), 'idleMonths.verify', 'at most 3 months (85 §14.2)')
  expect(whole(terms.idleMonths.stop, 1, 12), 'idleMonths.stop', 'at most 12 months (85 §14.2)')
  expect(whole(terms.documentGraceDays, 0, 90), 'documentGraceDays', '0 to 90 days')
  expect(whole(terms.batchSizeMax, 1, 999_999), 'batchSizeMax', '1 to 999,999 payments')
  expect(terms.outsideHoursAmountMax === null || money(terms.outsideHoursAmountMax), 'outsideHoursAmountMax', 'whole fen, or nothing')
  expect(whole(terms.completionPercentMax, 100, 200), 'completionPercentMax', '100 to 200 percent')
  expect(whole(terms.preAuthorisationDaysMax, 1, 365), 'preAuthorisationDaysMax', '1 to 365 days')
  expect(whole(terms.refundDaysMax, 1, 3650), 'refundDaysMax', '1 to 3,650 days')
  for (const fact of Object.keys(terms.onUnknown)) expect(facts.has(fact), `onUnknown.${fact}`, 'the name of a fact')
  return found
}

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
