import type { Text } from '@shouli/vocabulary'

/** What kind of look it is. Signs of one group lean on each other, so the engine tempers them together. */
export type SignGroup =
  | 'line'
  | 'power'
  | 'printer'
  | 'screen and keys'
  | 'card readers'
  | 'body and place'
  | 'session and keys'
  | 'software'
  | 'merchant standing'
  | 'merchant papers'
  | 'conduct'
  | 'scope'
  | 'payment'
  | 'peers'
  | 'history'
  | 'words'

/** Something that can be observed, and what may be seen there. A cause speaks of it as `<id>:<outcome>`. */
export interface Sign {
  readonly id: string
  readonly group: SignGroup
  readonly title: Text
  /** `one`: exactly one outcome holds. `any`: each outcome is there or not, and only what is there is reported. */
  readonly holds: 'one' | 'any'
  readonly outcomes: Readonly<Record<string, Outcome>>
  /** Where the base rates come from; `judgement` says so. */
  readonly source: string
  /** How a person can be asked; `null`: only a machine or a register knows. */
  readonly ask: Question | null
}

export interface Outcome {
  /** P(this is reported | the cause is one that does not change it, and the sign is reported at all). */
  readonly base: number
  readonly title: Text
  /** May be offered as an answer to the sign's question. */
  readonly offered: boolean
}

interface Question {
  readonly text: Text
  /** Minutes it takes a person at the till to find out. */
  readonly minutes: number
}

/** One outcome in the tables: base rate, what it is called in Chinese and English, and `'-'` when it is not offered as an answer. */
export type OutcomeRow = readonly [base: number, zh: string, en: string, offered?: '-']

interface More {
  /** The question in Chinese and English, and its minutes. */
  readonly ask?: readonly [zh: string, en: string, minutes: number]
  readonly holds?: 'any'
  readonly source?: string
}

/** A sign from a row of the tables: `sign('tamper', 'body and place', ['防拆', 'tamper lock'], { true: [0.01, '已触发', 'fired'], … })`. */
export function sign(
  id: string,
  group: SignGroup,
  [zh, en]: readonly [string, string],
  outcomes: Readonly<Record<string, OutcomeRow>>,
  more: More = {},
): Sign {
  return {
    id,
    group,
    title: { zh, en },
    holds: more.holds ?? 'one',
    outcomes: Object.fromEntries(
      Object.entries(outcomes).map(([name, [base, zh, en, hidden]]) => [name, { base, title: { zh, en }, offered: hidden === undefined }]),
    ),
    source: more.source ?? 'judgement',
    ask: more.ask === undefined ? null : { text: { zh: more.ask[0], en: more.ask[1] }, minutes: more.ask[2] },
  }
}

/** A sign that holds or not. `base` is that of `true`. */
export function yesOrNo(
  id: string,
  group: SignGroup,
  title: readonly [string, string],
  base: number,
  words: { readonly yes: readonly [string, string]; readonly no: readonly [string, string] },
  more: More = {},
): Sign {
  return sign(id, group, title, { true: [base, ...words.yes], false: [Math.round((1 - base) * 1e6) / 1e6, ...words.no] }, more)
}
