import { aloneWords, sameWords } from './synonyms.ts'

/**
 * The part of an English word that stays the same in its forms: `declined`, `declines`, `declining` → `declin`. Light on purpose: it is
 * applied to phrases and texts alike, and on words of other languages it does no harm.
 *
 * @param word lower case, without accents
 */
export function stem(word: string): string {
  const known = memory.get(word) ?? lately.get(word)
  if (known !== undefined) return known
  const bare = strip(word)
  const kept = canonical.get(bare) ?? bare
  if (lately.size >= latelyMax) lately.clear()
  lately.set(word, kept)
  return kept
}

/** Words stemmed lately; bounded, because anybody may write anything. */
const lately = new Map<string, string>()
const latelyMax = 20_000

function strip(word: string): string {
  if (word.length <= 2 || /\d/u.test(word)) return word
  let bare = word.replace(/(?<=\w{2})our(?=(ed|s|ing)?$)/u, 'or').replace(/is(?=(e|ed|es|ing|ation)$)/u, 'iz')
  if (/[^aeiou]ies$/u.test(bare) && bare.length > 4) bare = bare.replace(/ies$/u, 'y')
  else if (/(ss|sh|ch|x|zz)es$/u.test(bare)) bare = bare.slice(0, -2)
  else if (/[^sui]s$/u.test(bare) && bare.length > 3) bare = bare.slice(0, -1)
  const tail = /(ing|ed)$/u.exec(bare)
  if (tail !== null && !bare.endsWith('eed')) {
    const head = bare.slice(0, -tail[0].length)
    if (/^[^aeiou][aeiouy][^aeiouwxy]$/u.test(head)) bare = `${head}e`
    else if (head.length >= 3 && /[aeiouy]/u.test(head)) bare = head.replace(/([bdfgmnprt])\1$/u, '$1')
  }
  if (bare.length > 4) bare = bare.replace(/e$/u, '')
  return bare.replace(/(?<=[^aeiou])y$/u, 'i')
}

const canonical = new Map<string, string>()
const memory = new Map<string, string>(aloneWords)
for (const [kept, ...others] of sameWords) {
  const to = strip(kept!)
  canonical.set(to, to)
  for (const other of others) {
    canonical.set(strip(other), to)
    memory.set(other, to)
  }
}
for (const [from, to] of aloneWords) memory.set(from, canonical.get(strip(to)) ?? strip(to))
