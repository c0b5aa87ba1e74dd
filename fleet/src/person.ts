import type { Fault } from './faults/fault.ts'
import type { Random } from './random.ts'
import type { Outcome } from './terminal/outcome.ts'

export interface PersonOptions {
  readonly random: Random
  readonly lang?: 'zh' | 'en'
  /** How much of what is asked or advised comes out right, 0 to 1. */
  readonly care?: number
}

/** What somebody at a till does after a payment did not go through. */
export type Reaction = 'try again' | 'other card' | 'insert the chip' | 'sign on' | 'settle' | 'restart' | 'call support' | 'give up'

const CARE_USUAL = 0.85

/** Somebody at a till: reports, answers questions and follows advice, well or badly. */
export class Person {
  readonly #random: Random
  readonly #lang: 'zh' | 'en'
  readonly #care: number

  constructor({ random, lang = 'zh', care = CARE_USUAL }: PersonOptions) {
    this.#random = random
    this.#lang = lang
    this.#care = care
  }

  /** What they write to support: mostly what they saw, sometimes only that they are angry. */
  report(fault: Fault): string {
    const said = fault.says[this.#lang]
    if (said.length === 0 || this.#random.chance(0.04)) return this.#random.pick(vague[this.#lang])
    const words = [this.#random.pick(said)]
    // Some say it twice in other words, and the second helps.
    if (said.length > 1 && this.#random.chance(0.3)) words.push(this.#random.pick(said.filter((phrase) => phrase !== words[0])))
    const opening = this.#random.chance(0.3) ? this.#random.pick(openings[this.#lang]) : ''
    const closing = this.#random.chance(0.25) ? this.#random.pick(closings[this.#lang]) : ''
    return `${opening}${words.join(this.#lang === 'zh' ? '，' : ', ')}${closing}`
  }

  /** Answers a question whose true answer is `truth`: rightly with {@link PersonOptions.care}, else something else, or nothing. */
  answer<outcome>(truth: outcome, outcomes: readonly outcome[]): outcome | null {
    if (this.#random.chance(this.#care)) return truth
    const wrong = outcomes.filter((outcome) => outcome !== truth)
    return wrong.length === 0 || this.#random.chance(0.4) ? null : this.#random.pick(wrong)
  }

  /** Follows one piece of advice. `false`: did something else, or only half of it. */
  follows(): boolean {
    return this.#random.chance(this.#care)
  }

  /**
   * What they do next about a refused payment. The careful do what code and screen say; the others try again, and again.
   *
   * @param tries how often this payment has been tried
   */
  reactsTo(outcome: Outcome, tries: number): Reaction {
    if (tries >= 3) return this.#random.chance(0.5) ? 'call support' : 'give up'
    if (!this.follows()) return this.#random.pick(['try again', 'try again', 'restart', 'other card'])
    return advised(outcome, tries)
  }
}

/** What the usual table of field 39 tells a cashier (response-codes.csv), as far as a cashier can do it. */
function advised({ ending, answer }: Outcome, tries: number): Reaction {
  if (ending === 'not sent') return tries === 1 ? 'restart' : 'call support'
  if (ending === 'reversal open') return 'call support'
  if (answer === null) return 'call support'
  if (signOnHelps.has(answer)) return tries === 1 ? 'sign on' : 'call support'
  if (anotherCardHelps.has(answer)) return 'other card'
  if (answer === '45') return 'insert the chip'
  if (answer === '55') return 'try again'
  if (answer === '95') return 'settle'
  return laterHelps.has(answer) && tries < 2 ? 'try again' : 'call support'
}

const signOnHelps = new Set(['77', '99', 'A0', 'A7', '63', 'C1'])
const anotherCardHelps = new Set(['01', '05', '14', '15', '21', '36', '38', '40', '51', '54', '57', '59', '62', '65', '75'])
const laterHelps = new Set(['06', '19', '22', '68', '90', '91', '92', '94', '96', '98'])

const vague = {
  zh: ['机器用不了了', '刷不了卡，急！', '又坏了，客人等着呢', 'POS有问题', '收不了款怎么回事', '一直失败'],
  en: [
    'it does not work',
    'the machine is broken again',
    'cannot take payments, customers are waiting',
    'keeps failing',
    'please help, card machine trouble',
  ],
}

const openings = {
  zh: ['今天早上开始，', '你好，', '从昨天起', '刚才', '老板，', '急，'],
  en: ['Since this morning: ', 'Hi, ', 'Since yesterday, ', 'Just now ', 'URGENT ', 'Hello, '],
}

const closings = {
  zh: ['，怎么办？', '，客人在等', '！', '，重启过了还是这样', '，麻烦看一下'],
  en: [', what should I do?', ', customers are waiting', '!!', ', restarted it already', ', please advise'],
}
