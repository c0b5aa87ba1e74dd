import type { Actor, Row } from './cause.ts'

/** The rows as an observation's answer names them. */
export type Category =
  | 'qualification'
  | 'risk'
  | 'policy_reputation'
  | 'system'
  | 'network'
  | 'hardware'
  | 'software'
  | 'operator'
  | 'security'
  | 'environment'
  | 'cardholder_issuer'

/** On whose side the fault lies: seven, the shop with its cashiers counting as one. Who must act is another question, see {@link Actor}. */
export type Party = 'merchant' | 'terminal' | 'line' | 'acquirer' | 'scheme' | 'issuer' | 'cardholder'

export const parties: readonly Party[] = ['merchant', 'terminal', 'line', 'acquirer', 'scheme', 'issuer', 'cardholder']

const categories: Readonly<Record<Row, Category>> = {
  qualification: 'qualification',
  risk: 'risk',
  standing: 'policy_reputation',
  system: 'system',
  network: 'network',
  device: 'hardware',
  software: 'software',
  operation: 'operator',
  verification: 'security',
  environment: 'environment',
  cardholder: 'cardholder_issuer',
}

/** Where most causes of a row lie. */
const partyOfRow: Readonly<Record<Row, Party>> = {
  qualification: 'merchant',
  risk: 'merchant',
  standing: 'merchant',
  system: 'acquirer',
  network: 'line',
  device: 'terminal',
  software: 'terminal',
  operation: 'merchant',
  verification: 'terminal',
  environment: 'terminal',
  cardholder: 'cardholder',
}

/** Causes that lie elsewhere than the rest of their row. */
export const exceptions: Readonly<Record<string, Party>> = {
  'risk/card-listed': 'cardholder',
  'risk/card-too-frequent': 'cardholder',
  'standing/institution-policy-changed': 'acquirer',
  'standing/institution-licence-lapsed': 'acquirer',
  'standing/kind-not-permitted': 'acquirer',
  'standing/card-brand-not-enabled': 'acquirer',
  'standing/region-not-served': 'acquirer',
  'standing/model-no-longer-accepted': 'terminal',
  'standing/terminal-withdrawn': 'terminal',
  'system/scheme-down': 'scheme',
  'system/wallet-platform-down': 'scheme',
  'system/issuer-down': 'issuer',
  'system/issuer-timeout': 'issuer',
  'software/integration-fault': 'merchant',
  'verification/operator-locked': 'merchant',
  'verification/session-unauthorised': 'merchant',
  'cardholder/issuer-refusal': 'issuer',
  'cardholder/issuer-referral': 'issuer',
  'cardholder/issuer-suspects-fraud': 'issuer',
  'cardholder/card-restricted': 'issuer',
  'cardholder/card-not-supported': 'issuer',
}

const rowOf = (id: string): Row => id.slice(0, id.indexOf('/')) as Row

/** @param id of a cause, `<row>/<failing-state>` */
export const categoryOf = (id: string): Category => categories[rowOf(id)]

/** @param id of a cause, `<row>/<failing-state>` */
export const partyOf = (id: string): Party => exceptions[id] ?? partyOfRow[rowOf(id)]

/** An actor as an observation's answer names it. */
export function actorLabel(actor: Actor): string {
  if (actor === 'acquirer operations') return 'acquirer_ops'
  return actor.replaceAll(' ', '_')
}
