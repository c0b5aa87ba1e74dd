import type { AnswerCode, Text } from '@shouli/vocabulary'
import { text, type Advice } from './advice.ts'
import { approved } from './advice/approved.ts'
import { cardholder } from './advice/cardholder.ts'
import { merchant } from './advice/merchant.ts'
import { system, undefinedCode } from './advice/system.ts'
import { terminal } from './advice/terminal.ts'
import { table } from './facts.ts'

/** When the same payment may be tried again. */
export type Retry =
  | 'not_needed'
  | 'no'
  | 'once'
  | 'later_once'
  | 'later'
  | 'after_fix'
  | 'after_check'
  | 'after_signon'
  | 'after_reversal'
  | 'other_card'
  | 'if_wanted'

/** One value of field 39: what the tables say, what sources say differently, and what people should do. */
export interface Code extends Advice {
  readonly code: AnswerCode
  readonly meaning: Text
  /** What terminals show: the newer UnionPay table (about 2012 on) and the older one; `null`: not in that table, shown as 交易失败. */
  readonly screen: { readonly modern: string | null; readonly classic: string | null }
  /** Operator class A to E of the two tables, as printed, e.g. `B(S2)/C(S1)`. */
  readonly classes: { readonly modern: string | null; readonly classic: string | null }
  readonly retry: Retry
  /** The table says pick up the card; the agreement with the acquirer decides. */
  readonly keepCard: boolean
  /** The terminal must reverse before anything else. */
  readonly reverseFirst: boolean
  /** Where the code stands: both UnionPay tables, one of them, ISO 8583 only, private to some hosts, made by the terminal, or nowhere. */
  readonly status: 'both' | 'modern' | 'classic' | 'iso' | 'private' | 'private?' | 'terminal' | 'undefined'
  readonly sources: readonly string[]
  /** Where sources contradict each other, shown as such; `null`: they agree. */
  readonly disagreement: string | null
}

const advice: Readonly<Record<string, Advice>> = { ...approved, ...cardholder, ...terminal, ...merchant, ...system }

/** Every code that a table knows, in the order of the tables. */
export const codes: readonly Code[] = table.trim().split('\n').map(read)

const byCode = new Map<string, Code>(codes.map((code) => [code.code, code]))

/** @returns `undefined` for a value that no table lists; a terminal shows 交易失败 */
export const codeOf = (code: string): Code | undefined => byCode.get(code.toUpperCase())

function read(line: string): Code {
  const [code, zh, en, modern, classModern, classic, classClassic, retry, flags, status, sources, disagreement] = line.split(' | ') as [
    ...Row,
  ]
  return {
    code: code as AnswerCode,
    meaning: text(zh, en),
    screen: { modern: given(modern), classic: given(classic) },
    classes: { modern: given(classModern), classic: given(classClassic) },
    retry: retry as Retry,
    keepCard: flags.includes('keep'),
    reverseFirst: flags.includes('reverse'),
    status: status as Code['status'],
    sources: given(sources)?.split(' ') ?? [],
    disagreement: given(disagreement),
    ...(advice[code] ?? undefinedCode(code)),
  }
}

type Row = [string, string, string, string, string, string, string, string, string, string, string, string]

function given(cell: string): string | null {
  return cell === '-' ? null : cell
}
