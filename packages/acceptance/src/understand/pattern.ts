import { assert } from '@shouli/vocabulary'
import { shorthand } from './shorthand.ts'
import { isJoined, words, type Word } from './words.ts'

/**
 * A phrase ready to be looked for: a small graph of words. `edges` leads by the next word, `gaps` leads on after some words that
 * do not matter, `ends` says that the phrase is complete here.
 */
export interface Step {
  readonly edges: ReadonlyMap<string, readonly Step[]>
  readonly gaps: readonly Step[]
  readonly ends: boolean
}

type Part = { readonly words: readonly string[] } | { readonly oneOf: readonly (readonly Part[])[] } | 'gap'

/** How much may stand in a gap: six characters, or three words. */
const gapWeightMax = 6

/** @returns the first step of the phrase; all words that it can contain are reported to `seen` */
export function compile(phrase: string, seen: (word: string) => void): Step {
  const parts = parse(phrase)
  checkCuts(parts, phrase)
  const first = build(parts, { edges: new Map(), gaps: [], ends: true }, seen)
  assert(!first.ends && first.gaps.length === 0, `phrase matches nothing in particular: ${phrase}`)
  return first
}

/** `(a|b|) c * d` as parts. */
function parse(phrase: string): Part[] {
  const spelled = phrase.replaceAll(/\{([^}]+)\}/gu, (_, name: string) => {
    const known = shorthand[name]
    assert(known !== undefined, `no shorthand {${name}} in: ${phrase}`)
    return known
  })
  const pieces = spelled
    .replaceAll(')?', '|)')
    .split(/([()|*])/u)
    .filter((piece) => piece.trim() !== '' || piece === '|')
  let at = 0
  const sequence = (): Part[] => {
    const parts: Part[] = []
    for (; at < pieces.length; at += 1) {
      const piece = pieces[at]!
      if (piece === ')' || piece === '|') break
      if (piece === '*') parts.push('gap')
      else if (piece === '(') parts.push({ oneOf: options() })
      else parts.push({ words: words(piece).map(({ form }) => form) })
    }
    return parts
  }
  const options = (): Part[][] => {
    const all: Part[][] = []
    do {
      at += 1
      all.push(sequence())
    } while (pieces[at] === '|')
    assert(pieces[at] === ')', `a bracket is not closed: ${phrase}`)
    return all
  }
  const parts = sequence()
  assert(at === pieces.length, `a bracket or bar too many: ${phrase}`)
  return parts
}

/** Words that are taken as one (`sign on`) must not be cut by a bracket: `sign (on|in)` would never match. */
function checkCuts(parts: readonly Part[], phrase: string): void {
  parts.forEach((part, index) => {
    const next = parts[index + 1]
    if (part === 'gap' || next === undefined || next === 'gap') return
    for (const left of edge(part, -1))
      for (const right of edge(next, 0)) assert(!isJoined(left, right), `write “${left} ${right}” together in: ${phrase}`)
  })
}

function edge(part: Part, at: 0 | -1): string[] {
  if (part === 'gap') return []
  if ('words' in part) return part.words.length === 0 ? [] : [part.words.at(at)!]
  return part.oneOf.flatMap((option) => (option.length === 0 ? [] : edge(option.at(at)!, at)))
}

function build(parts: readonly Part[], tail: Step, seen: (word: string) => void): Step {
  return parts.reduceRight<Step>((rest, part) => {
    if (part === 'gap') return { edges: new Map(), gaps: [rest], ends: false }
    if ('oneOf' in part) return merge(part.oneOf.map((option) => build(option, rest, seen)))
    return part.words.reduceRight<Step>((rest, word) => {
      seen(word)
      return { edges: new Map([[word, [rest]]]), gaps: [], ends: false }
    }, rest)
  }, tail)
}

function merge(steps: readonly Step[]): Step {
  const edges = new Map<string, readonly Step[]>()
  for (const step of steps) for (const [word, next] of step.edges) edges.set(word, [...(edges.get(word) ?? []), ...next])
  return { edges, gaps: steps.flatMap(({ gaps }) => gaps), ends: steps.some(({ ends }) => ends) }
}

/**
 * @param from the step reached, by the word before `at`
 * @param used indexes of the words taken so far; the caller's array is not touched
 * @returns the indexes of the longest way through, or `null`
 */
export function follow(from: Step, text: readonly Word[], at: number, used: readonly number[]): readonly number[] | null {
  let best: readonly number[] | null = from.ends ? used : null
  const better = (found: readonly number[] | null): void => {
    if (found !== null && (best === null || found.length > best.length)) best = found
  }
  const word = text[at]
  if (word !== undefined && (word.after !== 'stop' || used.length === 0)) {
    for (const next of from.edges.get(word.form) ?? []) better(follow(next, text, at + 1, [...used, at]))
  }
  for (const beyond of from.gaps) {
    let weight = 0
    for (let skip = at; ; skip += 1) {
      better(follow(beyond, text, skip, used))
      const skipped = text[skip]
      if (skipped === undefined || skipped.after === 'stop') break
      weight += skipped.kind === 'character' ? 1 : 2
      if (weight > gapWeightMax) break
    }
  }
  return best
}

/** A phrase whose words may come in any order, close together: `~paper printer`. */
export interface Unordered {
  readonly words: readonly string[]
}

/** How many other words may stand between the words of an unordered phrase. */
const strayMax = 4

export function compileUnordered(phrase: string, seen: (word: string) => void): Unordered[] {
  return spread(parse(phrase)).map((forms) => {
    forms.forEach(seen)
    return { words: [...new Set(forms)] }
  })
}

function spread(parts: readonly Part[]): string[][] {
  return parts.reduce<string[][]>(
    (all, part) => {
      if (part === 'gap') return all
      const ways = 'words' in part ? [[...part.words]] : part.oneOf.flatMap((option) => spread(option))
      return all.flatMap((head) => ways.map((way) => head.concat(way)))
    },
    [[]],
  )
}

/** @param at where one of its words stands; it is the first of them in the text */
export function gather({ words: wanted }: Unordered, text: readonly Word[], at: number): readonly number[] | null {
  const open = new Set(wanted)
  const used: number[] = []
  for (let here = at; here < text.length && here < at + wanted.length + strayMax; here += 1) {
    const word = text[here]!
    if (here > at && word.after === 'stop') return null
    if (open.delete(word.form)) used.push(here)
    if (open.size === 0) return used
  }
  return null
}
