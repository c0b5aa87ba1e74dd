import { within } from './bayes.ts'
import type { Model } from './model.ts'
import type { CodeFinding } from './observe/finding.ts'

/** Of what a code's table leaves open, this much goes to causes of the kinds that it lists; the rest goes to anything. Judgement. */
const kin = 0.5

/**
 * What a code says about each cause, as logarithms of likelihood ratios. Its shares are P(cause | code) in an ordinary estate; divided by
 * the reviewed priors they are likelihood ratios. Tables list the usual causes and leave the rest open: half of that rest is given to
 * causes of the same kinds (a code for "no SIM" also fits a broken SIM slot better than an expired licence), half to all others.
 * Verified cases with this code shift the shares, starting from where the priors are now.
 *
 * @returns `undefined` when none of the code's causes is in the model
 */
export function codeEvidence(model: Model, { seen, causes: shares }: CodeFinding): Float64Array | undefined {
  const { knowledge, causes, prior } = model
  const { tuning, learned } = knowledge
  const counts = learned.codes[seen]
  const reviewed = reviewedRatios(model, shares)
  if (reviewed === undefined && counts === undefined) return undefined

  const expected = prior.map((p, f) => p * (reviewed?.[f] ?? 1))
  const total = expected.reduce((sum, p) => sum + p, 0)
  const cases = Object.values(counts ?? {}).reduce((sum, n) => sum + n, 0)
  const t = tuning.temper['code'] ?? 1
  return expected.map((p, f) => {
    const share = (tuning.weight.code * (p / total) + (counts?.[causes[f]!.id] ?? 0)) / (tuning.weight.code + cases)
    return t * Math.log(share / prior[f]!)
  })
}

/** P(cause | code) ÷ P(cause), by cause. */
function reviewedRatios({ causes, indexOf, reviewed }: Model, shares: Readonly<Record<string, number>>): Float64Array | undefined {
  const listed = Object.entries(shares).flatMap(([id, share]): [number, number][] => {
    const f = indexOf.get(id)
    return f === undefined || share <= 0 ? [] : [[f, share]]
  })
  if (listed.length === 0) return undefined

  const ratios = new Float64Array(causes.length)
  const byKind = new Map<string | null, number>()
  let shared = 0
  for (const [f, share] of listed) {
    ratios[f] = share / reviewed[f]!
    shared += share
    byKind.set(causes[f]!.category, (byKind.get(causes[f]!.category) ?? 0) + share)
  }
  const open = within(1 - Math.min(1, shared))
  const priorOf = (belongs: (f: number) => boolean): number =>
    reviewed.reduce((sum, p, f) => (ratios[f] === 0 && belongs(f) ? sum + p : sum), 0)
  const anywhere = priorOf(() => true)
  const ofKind = new Map([...byKind.keys()].map((kind) => [kind, priorOf((f) => causes[f]!.category === kind)]))
  // A kind whose causes are all listed has nothing left to give its part to.
  const kinShare = [...byKind].reduce((sum, [kind, share]) => ((ofKind.get(kind) ?? 0) > 0 ? sum + share / shared : sum), 0) * kin

  return ratios.map((ratio, f) => {
    if (ratio > 0) return ratio
    const kind = causes[f]!.category
    const fromKind = byKind.has(kind) ? (kin * open * (byKind.get(kind)! / shared)) / ofKind.get(kind)! : 0
    return (open * (1 - kinShare)) / anywhere + fromKind
  })
}
