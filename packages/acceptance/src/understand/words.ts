import { stem } from './stem.ts'
import { isFiller, joinedWords, longFillers } from './synonyms.ts'
import { simplify } from './traditional.ts'

/** One word, or one character of a language that is written without spaces. */
export interface Word {
  /** Compared form: lower case, no accents, simplified, stemmed. */
  readonly form: string
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** `character` counts one towards a gap, `word` two. */
  readonly kind: 'character' | 'word'
  /** What separates it from the word before: nothing, a comma or the like, or the end of a sentence. */
  readonly after: 'nothing' | 'pause' | 'stop'
}

// Characters of scripts written without spaces stand alone; everything else runs together with its digits and accents.
const alone = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\u30FC]`
const letters = String.raw`(?:(?!${alone})[\p{L}\p{M}\p{Nd}])+`
const piece = new RegExp(
  `(?<character>${alone})|(?<word>${letters}(?:['’]${letters})*)|(?<stop>[.!?;。！？；\n…])|(?<pause>[,:，、：()（）])`,
  'gu',
)

const han = /\p{sc=Han}/u
const ascii = /^[\u0020-\u007E]*$/u

const withoutFillers = (text: string): string =>
  longFillers.reduce((rest, filler) => (rest.includes(filler) ? rest.replaceAll(filler, '\u0001'.repeat(filler.length)) : rest), text)

/** Cuts a text into words; fillers are left out. */
export function words(text: string): Word[] {
  const shortened = han.test(text) ? withoutFillers(simplify(text)) : text
  const found: Word[] = []
  let after: Word['after'] = 'stop'
  for (const match of shortened.matchAll(piece)) {
    const { groups = {}, index } = match
    if (groups['stop'] !== undefined) after = isInside(shortened, index) ? after : 'stop'
    else if (groups['pause'] !== undefined) after = after === 'stop' ? 'stop' : 'pause'
    else {
      const kind = groups['character'] === undefined ? 'word' : 'character'
      for (const form of formsOf(match[0], kind)) {
        if (isFiller.has(form)) continue
        found.push({ form, start: index, end: index + match[0].length, kind, after })
        after = 'nothing'
      }
    }
  }
  return joinPairs(found)
}

/** A full stop between digits or letters (2.4.1, host.example), or after a single letter (p.o.), ends no sentence. */
function isInside(text: string, index: number): boolean {
  if (text[index] !== '.') return false
  const glued = /[\p{L}\p{Nd}]/u.test(text[index + 1] ?? '') && /[\p{L}\p{Nd}]/u.test(text[index - 1] ?? '')
  return glued || /(?:^|[^\p{L}\p{Nd}])\p{L}$/u.test(text.slice(Math.max(0, index - 2), index))
}

function formsOf(piece: string, kind: Word['kind']): string[] {
  if (kind === 'character') return [piece.normalize('NFKC')]
  const plain = (ascii.test(piece) ? piece : piece.normalize('NFKD').replaceAll(/\p{M}/gu, '')).toLowerCase()
  if (/n['’]t$/u.test(plain)) return ['not']
  return plain
    .replace(/['’]s$/u, '')
    .split(/['’]/u)
    .map((part) => (isFiller.has(part) ? part : stem(part)))
}

function joinPairs(found: readonly Word[]): Word[] {
  const out: Word[] = []
  for (const word of found) {
    const before = out.at(-1)
    const joined = before === undefined || word.after === 'stop' ? undefined : joinedForms.get(`${before.form} ${word.form}`)
    if (joined === undefined) out.push(word)
    else out[out.length - 1] = { ...before!, form: joined, end: word.end }
  }
  return out
}

const joinedForms = new Map(
  [...joinedWords].map(([pair, one]) => [
    pair
      .split(' ')
      .map((part) => stem(part))
      .join(' '),
    stem(one),
  ]),
)

/** Would these two words be taken as one? A phrase must not be cut between them. */
export const isJoined = (left: string, right: string): boolean => joinedForms.has(`${left} ${right}`)
