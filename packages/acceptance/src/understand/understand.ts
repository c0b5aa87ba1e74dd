import type { Text } from '@shouli/vocabulary'
import { exampleOf } from './example.ts'
import { isNegated } from './negation.ts'
import { compile, compileUnordered, follow, gather, type Step, type Unordered } from './pattern.ts'
import { defaultBase, type PhraseTable } from './phrases.ts'
import { spellingOf } from './spelling.ts'
import { words, type Word } from './words.ts'

/** A concept that a text mentions. */
export interface Mention {
  /** Without `says:`, e.g. `no-paper`. */
  readonly concept: string
  /** The words of the text that say so. */
  readonly said: string
  /** From and to, in UTF-16 units of the text. */
  readonly span: readonly [from: number, to: number]
  /** The text says that it is not so. */
  readonly negated: boolean
  /** P(these words are meant so): one short word says less than a whole phrase. */
  readonly sureness: number
}

export interface Understood {
  readonly mentions: readonly Mention[]
  /** Pieces of the text in which nothing was understood. */
  readonly left: readonly string[]
}

interface Concept {
  readonly id: string
  /** A phrase of each language, to show what is meant. */
  readonly example: Text
  readonly base: number
  readonly means: readonly string[]
}

/** Phrase tables made ready to be looked for in texts. */
export interface Lexicon {
  readonly concepts: ReadonlyMap<string, Concept>
  understand(text: string): Understood
}

interface Starting {
  readonly concept: string
  readonly next: Step
}

/** Texts are read up to here, in UTF-16 units; a person at a till writes less. */
const lengthMax = 2000

export function lexicon(tables: readonly PhraseTable[]): Lexicon {
  const concepts = new Map<string, Concept>()
  const starting = new Map<string, Starting[]>()
  const unordered = new Map<string, { readonly concept: string; readonly phrase: Unordered }[]>()
  const known = new Set<string>()
  const see = (word: string): void => void known.add(word)

  for (const table of tables) {
    for (const [id, { zh = [], en = [], other = [], base = defaultBase, means = [] }] of Object.entries(table)) {
      const before = concepts.get(id)
      concepts.set(id, {
        id,
        example: exampleOf(id, zh, en, before?.example),
        base: Math.max(base, before?.base ?? 0),
        means: [...new Set([...(before?.means ?? []), ...means])],
      })
      for (const phrase of [...zh, ...en, ...other]) {
        if (phrase.startsWith('~')) {
          for (const one of compileUnordered(phrase.slice(1), see))
            for (const word of one.words) file(unordered, word, { concept: id, phrase: one })
        } else {
          for (const [word, steps] of compile(phrase, see).edges) for (const next of steps) file(starting, word, { concept: id, next })
        }
      }
    }
  }
  const spelling = spellingOf(known)
  const spelled = (word: Word): Word => {
    const meant = word.kind === 'word' && !known.has(word.form) ? spelling(word.form) : undefined
    return meant === undefined ? word : { ...word, form: meant }
  }

  return {
    concepts,
    understand(text) {
      const read = words(text.slice(0, lengthMax)).map(spelled)
      const found: Match[] = []
      read.forEach((word, at) => {
        for (const { concept, next } of starting.get(word.form) ?? []) keep(found, concept, follow(next, read, at + 1, [at]))
        for (const { concept, phrase } of unordered.get(word.form) ?? []) keep(found, concept, gather(phrase, read, at))
      })
      const matches = found.filter((match) => !found.some((other) => swallows(other, match)))
      return { mentions: mentionsOf(matches, read, text), left: leftOver(matches, read, text) }
    },
  }
}

interface Match {
  readonly concept: string
  readonly used: readonly number[]
}

function keep(found: Match[], concept: string, used: readonly number[] | null): void {
  if (used !== null) found.push({ concept, used })
}

function file<value>(shelves: Map<string, value[]>, word: string, one: value): void {
  const shelf = shelves.get(word)
  if (shelf === undefined) shelves.set(word, [one])
  else shelf.push(one)
}

/** `密码错误次数超限` says more than the `密码错误` inside it: the longer phrase speaks, the shorter is silent. */
function swallows(long: Match, short: Match): boolean {
  if (long.used.length <= short.used.length) return false
  const taken = new Set(long.used)
  return short.used.every((index) => taken.has(index))
}

/** One mention per concept: the longest; one that is not negated before one that is. */
function mentionsOf(matches: readonly Match[], read: readonly Word[], text: string): Mention[] {
  const best = new Map<string, { readonly mention: Mention; readonly length: number }>()
  for (const { concept, used } of matches) {
    const span = [read[used[0]!]!.start, read[used.at(-1)!]!.end] as const
    const mention = { concept, said: text.slice(...span), span, negated: isNegated(read, used), sureness: surenessOf(read, used) }
    const before = best.get(concept)
    const better =
      before === undefined || (before.mention.negated === mention.negated ? used.length > before.length : before.mention.negated)
    if (better) best.set(concept, { mention, length: used.length })
  }
  return [...best.values()].map(({ mention }) => mention).toSorted((a, b) => a.span[0] - b.span[0])
}

/** By how much of the text the phrase takes, in characters of Chinese; a word of another language counts two. Judgement. */
function surenessOf(read: readonly Word[], used: readonly number[]): number {
  const length = used.reduce((sum, index) => sum + (read[index]!.kind === 'character' ? 1 : 2), 0)
  return sure[Math.min(length, sure.length - 1)]!
}

const sure = [0, 0.15, 0.3, 0.5, 0.8, 0.9, 1]

function leftOver(matches: readonly Match[], read: readonly Word[], text: string): string[] {
  const taken = new Set(matches.flatMap(({ used }) => used))
  const pieces: string[] = []
  let from = -1
  for (let at = 0; at <= read.length; at += 1) {
    const open = at < read.length && !taken.has(at) && !(from !== -1 && read[at]!.after === 'stop')
    if (open && from === -1) from = at
    else if (!open && from !== -1) {
      pieces.push(text.slice(read[from]!.start, read[at - 1]!.end))
      from = at < read.length && !taken.has(at) ? at : -1
    }
  }
  return pieces
}
