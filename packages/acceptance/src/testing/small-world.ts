import { fen } from '@shouli/vocabulary'
import { noCounts } from '../counts.ts'
import { defaultTuning, type CauseKnowledge, type Knowledge, type RemedyKnowledge, type SignKnowledge } from '../knowledge.ts'
import { categoryOf, partyOf } from '../parties.ts'
import type { Seeded } from './seeded.ts'

/** A made-up world with a few causes, for tests that must not depend on the catalogue's numbers. */
export function smallWorld(): Knowledge {
  return {
    format: 1,
    causes: {
      'device/printer-out-of-paper': smallCause('device/printer-out-of-paper', 30, { 'printer:out_of_paper': 0.9, 'says:no-paper': 0.6 }, [
        'load-paper',
      ]),
      'device/printer-fault': smallCause('device/printer-fault', 20, { 'printer:fault': 0.8, 'says:no-paper': 0.1 }, ['restart', 'repair']),
      'software/system-frozen': smallCause('software/system-frozen', 25, { 'display:frozen': 0.7, 'helped:restart': 0.4 }, ['restart']),
      'network/carrier-outage': smallCause('network/carrier-outage', 15, { 'signal:none': 0.8 }, ['wait']),
      'qualification/business-licence-expired': smallCause(
        'qualification/business-licence-expired',
        10,
        {
          'assess:qualification/business-licence-expired:decided': 0.485,
          'assess:qualification/business-licence-expired:found': 0.485,
          'assess:qualification/business-licence-expired:cleared': 0.03,
        },
        ['renew'],
      ),
    },
    signs: {
      printer: smallSign('printer', { ok: 0.95, out_of_paper: 0.02, fault: 0.03 }),
      signal: smallSign('line', { good: 0.9, none: 0.1 }),
      display: smallSign('screen and keys', { ok: 0.97, frozen: 0.03 }),
      helped: { ...smallSign('history', { restart: 0.05, waiting: 0.03 }), holds: 'any' },
      'assess:qualification/business-licence-expired': {
        ...smallSign('assess', { decided: 0.0002, found: 0.01, cleared: 0.9898 }),
        ask: null,
      },
    },
    words: { 'no-paper': 0.005 },
    remedies: {
      'load-paper': smallRemedy(2, 0.95),
      restart: smallRemedy(3, 0.6, { guards: ['off-line payments stored', 'tamper', 'model alarm'] }),
      repair: smallRemedy(45, 0.85, { actor: 'field engineer', waitMinutes: 1440, cost: fen(10_000) }),
      wait: smallRemedy(1, 0.4, { waitMinutes: 20 }),
      renew: smallRemedy(30, 0.95, { actor: 'merchant', waitMinutes: 2880 }),
    },
    tuning: defaultTuning,
    learned: noCounts,
  }
}

export function smallCause(id: string, prior: number, rows: CauseKnowledge['rows'], remedies: readonly string[]): CauseKnowledge {
  return { category: categoryOf(id), actor: 'operator', party: partyOf(id), prior, rows, remedies }
}

export function smallSign(group: string, base: SignKnowledge['base']): SignKnowledge {
  return { group, holds: 'one', base, ask: { minutes: 1, offered: Object.keys(base) } }
}

export function smallRemedy(minutes: number, chance: number, more: Partial<RemedyKnowledge> = {}): RemedyKnowledge {
  return { actor: 'operator', minutes, waitMinutes: 0, cost: fen(0), chance, guards: [], ...more }
}

/** Any world: random causes, signs, words and remedies, for properties that hold in all of them. */
export function randomWorld(chance: Seeded, size: { causes: number; signs: number; remedies: number }): Knowledge {
  const names = Array.from({ length: size.causes }, (_, i) => `device/cause-${i}`)
  const signs = Array.from({ length: size.signs }, (_, i) => {
    const weights = Array.from({ length: 2 + chance.below(3) }, () => 0.05 + chance.next())
    const total = weights.reduce((sum, w) => sum + w, 0)
    const base = Object.fromEntries(weights.map((w, k) => [`o${k}`, w / total]))
    return [`s${i}`, smallSign(i % 2 === 0 ? 'line' : 'power', base)] as const
  })
  const remedies = Array.from(
    { length: size.remedies },
    (_, i) => [`r${i}`, smallRemedy(1 + chance.below(30), chance.between(0.3, 1))] as const,
  )
  return {
    ...smallWorld(),
    causes: Object.fromEntries(
      names.map((id) => {
        const rows = signs
          .filter(() => chance.next() < 0.4)
          .map(([sign, { base }]) => [`${sign}:o${chance.below(Object.keys(base).length)}`, chance.between(0.05, 0.9)])
        const words = chance.next() < 0.5 ? [[`says:w${chance.below(5)}`, chance.between(0.1, 0.8)]] : []
        const some = remedies.filter(() => chance.next() < 0.3).map(([remedy]) => remedy)
        return [id, smallCause(id, 1 + chance.below(100), Object.fromEntries([...rows, ...words]), some)]
      }),
    ),
    signs: Object.fromEntries(signs),
    words: {},
    remedies: Object.fromEntries(remedies),
  }
}
