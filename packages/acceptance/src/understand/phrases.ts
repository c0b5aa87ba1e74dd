/**
 * What people, screens and processors write, by concept. A concept is something SAID (`no-paper`), not a cause; it may speak for several causes.
 *
 * How a phrase is written (letter case, accents, width and traditional characters do not matter):
 * - `打印机*不出`: `*` is a gap of at most six Chinese characters or three words;
 * - `(没|无)信号`, `(card|chip) reader not work`: one of these; `(…|)` or `(…)?` may be left out. Alternatives nest;
 * - `~paper printer`: a leading `~` allows the words in any order, close together;
 * - English words are compared by stem (`declined` = `declines` = `declining`), articles and forms of be, have, do, can, will are passed over,
 *   so write `not print`, and `will not print`, `isn't printing`, `cannot print`, `unable to print` all match;
 * - see `words.ts` for words taken as one: machine = device = pos = terminal, refuse = reject = deny = decline, sign in = log on = sign on, ….
 * - `{机}`, `{坏}`, `{不能}`, … are shorthands of `shorthand.ts`.
 */
interface Phrases {
  readonly zh?: readonly string[]
  readonly en?: readonly string[]
  /** Any other language: pt, es, ja, de, fr, …. */
  readonly other?: readonly string[]
  /** P(mentioned | the cause is one that does not list it). Judgement; {@link defaultBase} when left out. Larger for what is often said in passing. */
  readonly base?: number
  /** Structured signs that the mention stands for, e.g. `scope:one_card`; taken with {@link mentionConfidence}. */
  readonly means?: readonly string[]
}

export type PhraseTable = Readonly<Record<string, Phrases>>

/** Base rate of a concept that is seldom said without a reason. Judgement. */
export const defaultBase = 0.004

/** How far a mention counts as the structured sign itself. Judgement: people are right about what they saw nine times in ten. */
export const mentionConfidence = 0.9
