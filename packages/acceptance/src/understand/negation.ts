import { stem } from './stem.ts'
import type { Word } from './words.ts'

const stems = (list: string): Set<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/u)
      .map((word) => stem(word)),
  )

/** Words that turn the following into its opposite. */
const negators = stems(
  'no not never without neither nor nothing none kein keine keinen nicht ohne sans aucun aucune sin sem senza nao non nenhum ningun',
)
/** What may stand between a negator and what it negates: `no sign of …`, `did not show any …`, `not due to …`. */
const between = stems(
  'any sign trace show say display report see such more longer because due from by as message error that in on problem issue trouble with',
)
/** What says that the thing just named is in order. */
const fine = stems('fine ok okay normal good works work well perfect perfectly')

const zhNegators = ['没有', '没', '无', '未', '非', '不是', '并非', '不存在', '排除', '不']
const zhBetween = ['出现', '提示', '显示', '发生', '报', '发现', '看到', '看见', '任何', '什么', '过', '说', '因为', '是']
const zhFine = ['正常', '没问题', '没事', '没毛病', '良好', '好好', '是好', '无异常']

/**
 * @param used indexes of the words of the phrase, ascending
 * @returns whether the text says that it is not so
 */
export function isNegated(text: readonly Word[], used: readonly number[]): boolean {
  const first = used[0]!
  const last = used.at(-1)!
  return deniedBefore(text, first) || (!used.some((index) => fine.has(text[index]!.form)) && praisedAfter(text, last))
}

function deniedBefore(text: readonly Word[], first: number): boolean {
  if (text[first]!.kind === 'character' || text[first - 1]?.kind === 'character') return zhDeniedBefore(text, first)
  for (let at = first - 1, crossed = 0; at >= 0 && crossed <= 3; at -= 1, crossed += 1) {
    if (text[at + 1]!.after !== 'nothing') return false
    if (negators.has(text[at]!.form)) return true
    if (!between.has(text[at]!.form)) return false
  }
  return false
}

function zhDeniedBefore(text: readonly Word[], first: number): boolean {
  if (text[first]!.after !== 'nothing') return false
  let run = ''
  for (let at = first - 1; at >= 0 && run.length < 8; at -= 1) {
    run = text[at]!.form + run
    if (text[at]!.after !== 'nothing') break
  }
  for (let strip = true; strip;) {
    const filler = zhBetween.find((word) => run.endsWith(word))
    strip = filler !== undefined
    if (filler !== undefined) {
      if (zhNegators.some((word) => run.endsWith(word))) break
      run = run.slice(0, -filler.length)
    }
  }
  return zhNegators.some((word) => run.endsWith(word))
}

function praisedAfter(text: readonly Word[], last: number): boolean {
  const next = text[last + 1]
  if (next === undefined || next.after !== 'nothing') return false
  if (next.kind === 'word') return fine.has(next.form)
  const run = text
    .slice(last + 1, last + 5)
    .map(({ form }) => form)
    .join('')
  return zhFine.some((word) => run.startsWith(word))
}
