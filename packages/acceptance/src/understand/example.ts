import type { Text } from '@shouli/vocabulary'
import { shorthand } from './shorthand.ts'

/**
 * A phrase of each language that a person could have said, to show what a concept means.
 * @param before the example found in an earlier table; kept where it already is in the language of its reader
 */
export function exampleOf(id: string, zh: readonly string[], en: readonly string[], before: Text | undefined): Text {
  const named = id.replace(/-said$/u, '').replaceAll('-', ' ')
  const words = before?.en === undefined || before.en === named ? pick(en, isPlain) : before.en
  const chinese = before !== undefined && isChinese(before.zh) ? before.zh : pick(zh, isChinese)
  return { zh: chinese ?? words ?? named, en: words ?? named }
}

const isChinese = (phrase: string): boolean => /\p{Script=Han}/u.test(phrase)
const isPlain = (phrase: string): boolean => /^[\x20-\x7E]+$/u.test(phrase)

/** A phrase that stands as it is; else one written out with its first alternatives. */
function pick(phrases: readonly string[], fits: (phrase: string) => boolean): string | undefined {
  const able = phrases.filter((phrase) => !phrase.startsWith('~'))
  const plain = able.filter((phrase) => !/[*(){}|]/u.test(phrase))
  return plain.find(fits) ?? able.map(writtenOut).find(fits)
}

/** `(没|无)*信号` as `没信号`. */
function writtenOut(phrase: string): string {
  let open = phrase.replaceAll(/\{([^}]+)\}/gu, (whole, name: string) => shorthand[name] ?? whole)
  for (let closed = ''; closed !== open;) {
    closed = open
    open = open.replaceAll(/\(([^()]*)\)\??/gu, (_, options: string) => options.split('|')[0]!)
  }
  const [first = ''] = open.split('|')
  return first
    .replaceAll('*', isChinese(first) ? '' : ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
