import type { EvidenceValue } from '@shouli/acceptance'
import { momentOf, valueOf, type api, type Handler, type Policy as Shown } from '@shouli/contract'
import type { Clock } from '../../../ground/clock.ts'
import type { Connection } from '../../../ground/database/index.ts'
import type { PolicyOnFile, Terms } from '../policy.ts'
import { listPolicies as list } from '../store.ts'
import { titles, type Kind } from './parameters.ts'

export const listPolicies =
  (database: Connection, clock: Clock): Handler<typeof api.listPolicies> =>
  async () => {
    const found = await list(database)
    const now = clock()
    const inForce = found
      .filter(({ state, effectiveFrom }) => state === 'approved' && effectiveFrom <= now)
      .map(({ effectiveFrom }) => effectiveFrom)
    const newest = Math.max(...inForce)
    const ordered = found.toSorted((a, b) => b.effectiveFrom - a.effectiveFrom)
    return { items: ordered.map((policy) => policyOf(policy, policy.state === 'approved' && policy.effectiveFrom === newest)) }
  }

function policyOf(
  { version, effectiveFrom, state, terms, sources, draftedBy, approvedBy, approvedAt }: PolicyOnFile,
  inForce: boolean,
): Shown {
  return {
    version,
    effective_from: momentOf(effectiveFrom),
    state,
    in_force: inForce,
    drafted_by: draftedBy,
    approved_by: approvedBy,
    approved_at: momentOf(approvedAt),
    rules: (Object.keys(titles) as (keyof Terms)[]).flatMap((parameter) => {
      const { title, kind, unit } = titles[parameter]
      const { clause, why } = sources[parameter]
      return leaves(terms[parameter]).map(([place, value]) => ({
        rule: place === '' ? parameter : `${parameter}.${place}`,
        title,
        value: valueFor(value, kind),
        unit,
        clause,
        why,
      }))
    }),
  }
}

/** A parameter's single values with their places inside it: `dayTotalMax.enterprise`, `frequency.card-10m`. Lists of words stay whole. */
function leaves(value: unknown, place = ''): [string, unknown][] {
  if (Array.isArray(value)) {
    if (!value.every((item) => typeof item === 'object')) return [[place, value.join(', ')]]
    return (value as { id: string; minutes: number; count: number }[]).map(({ id, minutes, count }) => [id, `${count} / ${minutes} min`])
  }
  if (typeof value !== 'object' || value === null) return [[place, value]]
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, place === '' ? name : `${place}.${name}`))
}

function valueFor(value: unknown, kind: Kind) {
  return valueOf(kind === 'amount' && typeof value === 'number' ? ({ fen: value } as EvidenceValue) : (value as EvidenceValue))
}
