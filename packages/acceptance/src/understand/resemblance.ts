import { stem } from './stem.ts'
import type { Mention } from './understand.ts'
import { words, type Word } from './words.ts'

/** What is written about one cause, and how much each text says. */
export interface Document {
  readonly id: string
  readonly texts: readonly { readonly text: string; readonly weight: number }[]
}

/**
 * Terms of a text and the causes whose descriptions share them, as logarithms of likelihood ratios; empty: nothing in common. Words within
 * `denied` (from and to, in UTF-16 units) are left out: the text says that it is not so.
 */
export type Resemble = (text: string, denied?: readonly Mention['span'][]) => ReadonlyMap<string, number>

/** How many words of ordinary text every description is mixed with: a term that stands in it once is not yet typical. */
const mixing = 12
/** A term in more descriptions than this tells nothing. */
const commonShare = 0.25
/** Words that carry grammar, not meaning: they stand in a description or not by chance. */
const grammar: ReadonlySet<string> = new Set(
  `
 about above after again all any because before below between both but by come came down during each else every few first for from further go goes
 went gone had how if in into keep kept last late lately later least let like long made make makes many matter may more most much must never new next
 no none nor not now off often old on once one only onto or other others out over own part place please put same see seem set several she should since
 so some someone something soon still such take taken takes than that the their them then there thing things think this those three through time
 today together too took try two under until up upon use via was way week well what when whenever where which while who whole whom why with within
 without work yes yesterday yet day days hour minute minutes month months morning night evening ask asked say said says tell told want wanted get
 and as at be can do does did done ever instead even enough able another back bring brought end ends ended four five six ten half second seven eight
 start begin began open close away ahead around across along
`
    .trim()
    .split(/\s+/u)
    .map((word) => stem(word)),
)

/** One term moves the odds by at most this, in nats. */
const termMost = 2

/**
 * Compares what no phrase explains with the words of the descriptions themselves: weak evidence, but for wordings that nobody foresaw.
 * Naive Bayes over word stems, and over pairs of neighbouring characters where there are no spaces.
 */
export function resemblance(documents: readonly Document[]): Resemble {
  const counts = new Map<string, Map<string, number>>()
  const sizes = new Map<string, number>()
  let total = 0
  for (const { id, texts } of documents) {
    for (const { text, weight } of texts) {
      if (weight <= 0) continue
      for (const term of termsOf(words(text))) {
        const row = counts.get(term) ?? new Map<string, number>()
        counts.set(term, row.set(id, (row.get(id) ?? 0) + weight))
        sizes.set(id, (sizes.get(id) ?? 0) + weight)
        total += weight
      }
    }
  }
  const ratios = new Map<string, ReadonlyMap<string, number>>()
  for (const [term, row] of counts) {
    if (row.size > documents.length * commonShare) continue
    const share = [...row.values()].reduce((sum, n) => sum + n, 0) / total
    const ratio = new Map<string, number>()
    for (const [id, n] of row) ratio.set(id, Math.min(termMost, Math.log((n + mixing * share) / ((sizes.get(id)! + mixing) * share))))
    ratios.set(term, ratio)
  }
  return (text, denied = []) => {
    const isDenied = ({ start, end }: Word): boolean => denied.some(([from, to]) => start >= from && end <= to)
    const scores = new Map<string, number>()
    for (const term of new Set(termsOf(words(text), isDenied))) {
      for (const [id, log] of ratios.get(term) ?? []) scores.set(id, (scores.get(id) ?? 0) + log)
    }
    return scores
  }
}

function termsOf(text: readonly Word[], isDenied: (word: Word) => boolean = () => false): string[] {
  return text.flatMap((word, at) => {
    // `没有缺纸` has the words of a cause that it denies.
    if (isDenied(word)) return []
    const { form, kind, after } = word
    if (kind === 'word') return form.length > 1 && !grammar.has(form) && !/^\d+$/u.test(form) ? [form] : []
    const before = text[at - 1]
    return before?.kind === 'character' && after === 'nothing' ? [before.form + form] : []
  })
}
