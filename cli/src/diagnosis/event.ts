import { signOf, type Event, type Guard } from '@shouli/acceptance'
import { remedyById } from './catalogue.ts'

const guards: ReadonlySet<string> = new Set<Guard>([
  'transaction open',
  'off-line payments stored',
  'batch unsettled',
  'reversal open',
  'tamper',
  'model alarm',
  'battery low',
  'retry forbidden',
  'not by the merchant',
])

/** Takes an event out of parsed JSON; @returns what was expected instead when it is none */
export function readEvent(json: unknown): Event | { readonly expected: string } {
  const given = (typeof json === 'object' && json !== null ? json : {}) as Readonly<Record<string, unknown>>
  const { kind, sign, outcome, remedy, result, what, guard, holds, end } = given
  switch (kind) {
    case 'answered': {
      const about = typeof sign === 'string' ? signOf(sign) : undefined
      if (about === undefined) return { expected: 'sign: the id of a question' }
      const named = typeof outcome === 'string' && (outcome === 'none' || outcome === 'unsure' || Object.hasOwn(about.outcomes, outcome))
      return named ? { kind, sign: about.id, outcome } : { expected: `outcome: ${Object.keys(about.outcomes).join(', ')}, none or unsure` }
    }
    case 'tried':
      if (!isRemedy(remedy)) return { expected: 'remedy: the id of a remedy' }
      return result === 'solved' || result === 'failed' ? { kind, remedy, result } : { expected: 'result: solved or failed' }
    case 'started':
      return isRemedy(remedy) ? { kind, remedy } : { expected: 'remedy: the id of a remedy' }
    case 'refused':
      return isRemedy(what) || (typeof what === 'string' && signOf(what) !== undefined)
        ? { kind, what }
        : { expected: 'what: the id of a remedy or a question' }
    case 'looked':
      if (typeof guard !== 'string' || !guards.has(guard)) return { expected: `guard: ${[...guards].join(', ')}` }
      return typeof holds === 'boolean' ? { kind, guard: guard as Guard, holds } : { expected: 'holds: true or false' }
    case 'ended':
      return end === 'service' || end === 'visit' ? { kind, end } : { expected: 'end: service or visit' }
    default:
      return { expected: 'kind: answered, tried, started, refused, looked or ended' }
  }
}

const isRemedy = (id: unknown): id is string => typeof id === 'string' && remedyById.has(id)
