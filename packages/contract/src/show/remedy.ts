import { actorNames, type Remedy } from '@shouli/acceptance'
import type { Remedy as Shown } from '../schemas/assessment.ts'
import { wire } from '../wire.ts'

const shown = new WeakMap<Remedy, Shown>()

/** A remedy as it travels. Remedies are constants, so each is written once. */
export function showRemedy(remedy: Remedy): Shown {
  const had = shown.get(remedy)
  if (had !== undefined) return had
  const { id, title, actor, materials, steps, minutes, waitMinutes, cost, chance, risks, guards, verifiedBy } = remedy
  const made: Shown = {
    id,
    title,
    actor: wire(actor),
    who: actorNames[actor],
    materials: [...materials],
    steps: [...steps],
    minutes,
    wait_minutes: waitMinutes,
    cost_fen: cost,
    chance: chance.p,
    risks: [...risks],
    guards: guards.map(wire),
    verified_by: verifiedBy,
  }
  shown.set(remedy, made)
  return made
}
