import { catalogue, observe, readObservation, type ClosedCase } from '@shouli/acceptance'

type Read = { readonly verified: true; readonly closed: ClosedCase } | { readonly verified: false } | { readonly expected: string }

const causes = new Set<string>(catalogue.map(({ id }) => id))
const remedies = new Set(catalogue.flatMap((cause) => cause.remedies.map(({ id }) => id)))

/** One line of `shouli learn`. Only what somebody proved is taken. */
export function readClosedCase(line: string): Read {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return { expected: 'one JSON object on the line' }
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { expected: 'one JSON object on the line' }
  const { observed, verified, cause, tried, closed_on: closedOn } = json as Record<string, unknown>
  if (verified !== true) return { verified: false }
  const observation = readObservation(observed ?? {})
  if ('expected' in observation) return { expected: `"observed": ${observation.expected}` }
  if (cause !== null && (typeof cause !== 'string' || !causes.has(cause))) return { expected: '"cause": an id of `shouli causes`, or null' }
  const day = dayOf(closedOn)
  if (day === null) return { expected: '"closed_on": a day such as "2026-11-20"' }
  const steps = triedOf(tried ?? [])
  if (steps === null) return { expected: '"tried": a list of {"remedy": an id of `shouli causes`, "solved": true or false}' }
  return { verified: true, closed: { findings: observe(observation).findings, cause, tried: steps, day } }
}

function dayOf(text: unknown): number | null {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const ms = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(ms) ? null : Math.floor(ms / 86_400_000)
}

function triedOf(json: unknown): ClosedCase['tried'] | null {
  if (!Array.isArray(json)) return null
  const steps = json.map((step: unknown) => {
    const { remedy, solved } = (step ?? {}) as { remedy?: unknown; solved?: unknown }
    return typeof remedy === 'string' && remedies.has(remedy) && typeof solved === 'boolean' ? { remedy, solved } : null
  })
  return steps.some((step) => step === null) ? null : steps.flatMap((step) => (step === null ? [] : [step]))
}
