import type { Facts } from '@shouli/acceptance'
import { dayOf, fen, type Fen, type Instant } from '@shouli/vocabulary'
import type { Dossier } from './gather.ts'
import type { Subjects } from './question.ts'

/** A payment of the same batch that was accepted just before and is not in the database yet. */
export interface Counted {
  readonly subjects: Subjects
  /** As it will be written to the risk register: 0 where only the presentation of the card counts. */
  readonly amount: Fen
  readonly credit: boolean
  readonly presented: boolean
  readonly at: Instant
}

type FrequencyTally = Facts['velocity']['frequency'][number]

/**
 * A dossier as it would have been gathered had the payment `earlier` already been recorded. A batch is gathered in one round trip, so each
 * accepted payment is counted into the dossiers that come after it: two sales of one shop in one batch are judged as if one after the other.
 */
export function countIn(dossier: Dossier, earlier: Counted): Dossier {
  const { facts, subjects, question } = dossier
  const { velocity, policy } = facts
  if (subjects === null || velocity === null || !('merchantDay' in velocity) || policy === null || !('frequency' in policy)) return dossier

  const same = {
    merchant: subjects.merchant === earlier.subjects.merchant,
    terminal: subjects.terminal !== null && subjects.terminal === earlier.subjects.terminal,
    card: subjects.card !== null && subjects.card === earlier.subjects.card,
    person: subjects.person !== null && subjects.person === earlier.subjects.person,
  }
  if (!same.merchant && !same.terminal && !same.card && !same.person) return dossier

  const sameDay = dayOf(earlier.at) === dayOf(question.at)
  const sameMonth = dayOf(earlier.at).slice(0, 7) === dayOf(question.at).slice(0, 7)
  const counted = (tally: Facts['velocity']['merchantDay'], when: boolean): Facts['velocity']['merchantDay'] =>
    when ? { count: tally.count + 1, sum: fen(tally.sum + earlier.amount) } : tally
  const micro = same.person && earlier.credit

  return {
    ...dossier,
    facts: {
      ...facts,
      velocity: {
        ...velocity,
        merchantDay: counted(velocity.merchantDay, same.merchant && sameDay),
        microCreditDay: velocity.microCreditDay && counted(velocity.microCreditDay, micro && sameDay),
        microCreditMonth: velocity.microCreditMonth && counted(velocity.microCreditMonth, micro && sameMonth),
        frequency: velocity.frequency.map((tally): FrequencyTally => {
          const rule = policy.frequency.find(({ id }) => id === tally.rule)
          const inside = earlier.presented && rule !== undefined && same[rule.subject] && earlier.at > question.at - rule.minutes * 60_000
          if (!inside) return tally
          const oldestAt = tally.oldestAt === null || earlier.at < tally.oldestAt ? earlier.at : tally.oldestAt
          return Object.assign(counted(tally, true), { rule: tally.rule, oldestAt })
        }),
      },
    },
  }
}
