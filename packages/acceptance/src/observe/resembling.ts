import { catalogue } from '../catalogue.ts'
import type { Cause } from '../cause.ts'
import { tables } from '../understand/lexicon.ts'
import { resemblance, type Document, type Resemble } from '../understand/resemblance.ts'
import type { Understood } from '../understand/understand.ts'
import type { CodeFinding } from './finding.ts'

/** Whole texts lean on the phrases already found in them, and word counts are overconfident: only so much of the evidence counts. Judgement. */
const tempering = 0.8
/** No resemblance moves the odds by more than this, in nats. */
const most = 5

/** Share of the unknown cause, which resembles nothing. */
const unknownShare = 0.02

/** Words of somebody, and what the phrases made of them. */
export interface Said {
  readonly text: string
  readonly understood: Understood
}

/** Ends a sentence, so that no pair of words reaches over it. */
const between = '. '

/**
 * The causes whose descriptions, phrases and remedies use the words of this text: what is left when nobody foresaw the wording.
 *
 * @returns `null` when they have no word in common; `close`: enough in common to be about such a thing at all
 */
export function resembling(said: readonly Said[]): { readonly finding: CodeFinding; readonly close: boolean } | null {
  const text = said.map((one) => one.text).join(between)
  let from = 0
  const denied = said.flatMap(({ text, understood }) => {
    const at = from
    from += text.length + between.length
    return understood.mentions.filter(({ negated }) => negated).map(({ span: [start, end] }) => [at + start, at + end] as const)
  })
  const scores = (ready ??= resemblance(catalogue.map(described)))(text, denied)
  if (scores.size === 0) return null
  const weights = catalogue.map(
    ({ id, prior }) => [id, prior.perTenThousand * Math.exp(Math.min(most, tempering * (scores.get(id) ?? 0)))] as const,
  )
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  const finding: CodeFinding = {
    kind: 'code',
    seen: 'code:words:resemblance',
    causes: Object.fromEntries(weights.map(([id, weight]) => [id, ((1 - unknownShare) * weight) / total])),
    confidence: 1,
    from: 'text',
  }
  return { finding, close: Math.max(...scores.values()) >= closeFrom }
}

/** Two or three telling words in common, in nats. */
const closeFrom = 4

let ready: Resemble | undefined

/** Everything written about a cause, titles before advice. */
function described({ id, title, tell, remedies, signs }: Cause): Document {
  const told = Object.entries(tell).flatMap(([audience, words]) => (audience === 'cardholder' ? [] : [words.zh, words.en]))
  const ways = remedies.flatMap(({ title }) => [title.zh, title.en])
  const phrases = signs.flatMap(({ seen, p }) => {
    const concept = /^says:(.+)$/u.exec(seen)?.[1]
    if (concept === undefined) return []
    return tables
      .flatMap((table) => (Object.hasOwn(table, concept) ? [table[concept]!] : []))
      .flatMap(({ zh = [], en = [], other = [] }) => zh.concat(en, other))
      .map((phrase) => ({ text: phrase.replaceAll(/\{[^}]*\}|[*()|~?]/gu, ' '), weight: p }))
  })
  return {
    id,
    texts: [
      ...[title.zh, title.en, id.slice(id.indexOf('/') + 1).replaceAll('-', ' ')].map((text) => ({ text, weight: 3 })),
      ...told.map((text) => ({ text, weight: 0.5 })),
      ...ways.map((text) => ({ text, weight: 0.3 })),
      ...phrases,
    ],
  }
}
