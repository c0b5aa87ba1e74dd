import { codes, type Code } from '../codes/index.ts'
import { lexicon, type Lexicon } from '../understand/understand.ts'
import type { CodeFinding } from './finding.ts'

/** A text that more codes share says too little. */
const sharedMost = 3

/** A screen text in a sentence is nearly the code itself; the makers' tables differ a little. Judgement. */
const confidence = 0.85

/**
 * Answer codes that a text names by their words: what terminals show for them, or what they mean, in Chinese and English.
 * A text that stands for several codes counts as the mean of them.
 */
export function screensIn(text: string): CodeFinding[] {
  const { mentions } = (ready ??= screens()).understand(text)
  return mentions
    .filter(({ negated }) => !negated)
    .map(({ concept }) => {
      const shown = concept.split('+').map((code) => byCode.get(code)!)
      const causes: Record<string, number> = {}
      for (const { causes: shares } of shown)
        for (const [id, share] of Object.entries(shares)) causes[id] = (causes[id] ?? 0) + share / shown.length
      return { kind: 'code', seen: `code:screen:${concept}`, causes, confidence, from: 'text' }
    })
}

const byCode = new Map<string, Code>(codes.map((code) => [code.code, code]))
let ready: Lexicon | undefined

function screens(): Lexicon {
  const meant = new Map<string, Set<string>>()
  for (const { code, screen, meaning, causes, status } of codes) {
    if (Object.keys(causes).length === 0 || status === 'undefined' || status === 'private?') continue
    for (const shown of [screen.modern, screen.classic, meaning.zh, meaning.en]) {
      for (const text of readings(shown)) meant.set(text, (meant.get(text) ?? new Set()).add(code))
    }
  }
  const table: Record<string, { zh: string[] }> = {}
  for (const [text, sharing] of meant) {
    if (sharing.size > sharedMost) continue
    const concept = [...sharing].toSorted().join('+')
    ;(table[concept] ??= { zh: [] }).zh.push(text)
  }
  return lexicon([table])
}

/** Table cells hold remarks in brackets and old wordings beside new ones; each wording alone, long enough to be no chance. */
function readings(cell: string | null): string[] {
  if (cell === null) return []
  return cell
    .replaceAll(/[（(][^）)]*[）)]/gu, ' ')
    .split(/[；;]/u)
    .map((text) => text.replaceAll(/[*|~{}]/gu, ' ').trim())
    .filter((text) => (/\p{sc=Han}/u.test(text) ? text.length >= 4 : text.split(/\s+/u).length >= 2) && !general.test(text))
}

/** Said of too many things to name a code. */
const general = /^(交易失败|请重试|金额太大|保留|私有保留|error|reserved|approved.*|交易成功)$/iu
