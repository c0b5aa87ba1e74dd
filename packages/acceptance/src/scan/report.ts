import type { GroupKind } from '../peers.ts'

/** One payment or sign of life of a terminal. What is not known is left out or `null`. */
export interface Report {
  /** Whole minutes since 1970, UTC. */
  readonly minute: number
  readonly terminal: string
  /** Did the payment fail for a technical reason (not: the issuer refused the card)? `null`: a sign of life without a payment. */
  readonly failed: boolean | null
  readonly region?: string | null
  readonly carrier?: string | null
  readonly model?: string | null
  readonly version?: string | null
  readonly host?: string | null
  readonly scheme?: string | null
  readonly issuer?: string | null
}

/** What terminals or payments have in common. */
export interface Group {
  readonly kind: GroupKind
  /** E.g. `华东`, `华东 × 移动`; empty for `all`. */
  readonly value: string
  /** The same by parts, e.g. `{ region: '华东', carrier: '移动' }`. */
  readonly parts: Readonly<Partial<Record<Part, string>>>
}

type Part = 'region' | 'carrier' | 'model' | 'version' | 'host' | 'scheme' | 'issuer'

/** Kinds of group that a terminal keeps from payment to payment, in the order of its slots; the others depend on the card. */
export const terminalKinds = [
  'region',
  'carrier',
  'region×carrier',
  'model',
  'model×version',
  'host',
  'all',
] as const satisfies readonly GroupKind[]
export const cardKinds = ['scheme', 'issuer'] as const satisfies readonly GroupKind[]
export const isCardKind = (kind: GroupKind): boolean => (cardKinds as readonly GroupKind[]).includes(kind)

const partsOf: Readonly<Record<GroupKind, readonly Part[]>> = {
  region: ['region'],
  carrier: ['carrier'],
  'region×carrier': ['region', 'carrier'],
  model: ['model'],
  'model×version': ['model', 'version'],
  host: ['host'],
  scheme: ['scheme'],
  issuer: ['issuer'],
  all: [],
}

/** @returns the report's value of this kind, or `null` when a part is not known */
export function valueOf(report: Report, kind: GroupKind): string | null {
  const parts = partsOf[kind]
  if (parts.length === 0) return ''
  const first = report[parts[0]!]
  if (first === undefined || first === null || first === '') return null
  if (parts.length === 1) return first
  const second = report[parts[1]!]
  return second === undefined || second === null || second === '' ? null : `${first} × ${second}`
}

export function groupOf(report: Report, kind: GroupKind, value: string): Group {
  return { kind, value, parts: Object.fromEntries(partsOf[kind].map((part) => [part, report[part]!])) }
}

/** Does everything of `inner` belong to `outer` too? */
export function isWithin(inner: Group, outer: Group): boolean {
  return Object.entries(outer.parts).every(([part, value]) => inner.parts[part as Part] === value)
}

/** Can nothing belong to both? Known only where they differ in the same part. */
export function areApart(a: Group, b: Group): boolean {
  return Object.entries(a.parts).some(([part, value]) => b.parts[part as Part] !== undefined && b.parts[part as Part] !== value)
}
