import type { Text } from '@shouli/vocabulary'

/** What the simulated network does with one financial request. */
export interface Conduct {
  /** Field 39 of its answer, and whether its book has the money. */
  readonly answer: string
  readonly delivery: Delivery
}

export type Delivery =
  | 'at once'
  | 'slow'
  | 'late'
  | 'twice'
  | 'then drop the line'
  | 'never'
  | 'drop the line instead'
  | 'garbage'
  | 'under a foreign trace'
  | 'lost on the way in'

/** An amount ending that asks for a certain conduct. */
export interface AmountTrigger {
  /** Last two digits of field 4 in fen, e.g. `51` for an amount such as 8.51 yuan. */
  readonly ending: string
  readonly delivery: Delivery
  /** Does the network's book have the money afterwards? */
  readonly booked: boolean
  readonly title: Text
}

/**
 * Codes 80 to 88 mean nothing in the network's table (response-codes.csv: "meaning set by each host"), so their endings are free
 * for what no code can express.
 */
export const amountTriggers: readonly AmountTrigger[] = [
  {
    ending: '80',
    delivery: 'never',
    booked: true,
    title: { zh: '主机已记账，但不应答', en: 'books the payment and never answers' },
  },
  {
    ending: '81',
    delivery: 'late',
    booked: true,
    title: { zh: '主机已记账，超时后才应答', en: 'books the payment and answers after the time limit' },
  },
  {
    ending: '82',
    delivery: 'twice',
    booked: true,
    title: { zh: '同一应答发送两次', en: 'answers twice' },
  },
  {
    ending: '83',
    delivery: 'then drop the line',
    booked: true,
    title: { zh: '应答后立即断线', en: 'answers, then drops the line' },
  },
  {
    ending: '84',
    delivery: 'drop the line instead',
    booked: true,
    title: { zh: '主机已记账，未应答即断线', en: 'books the payment and drops the line instead of answering' },
  },
  {
    ending: '85',
    delivery: 'garbage',
    booked: true,
    title: { zh: '主机已记账，应答为乱码', en: 'books the payment and answers with bytes that are no message' },
  },
  {
    ending: '86',
    delivery: 'slow',
    booked: true,
    title: { zh: '应答缓慢，但未超时', en: 'answers slowly, within the time limit' },
  },
  {
    ending: '87',
    delivery: 'lost on the way in',
    booked: false,
    title: { zh: '请求在途中丢失，主机未记账', en: 'never receives the request: no entry, no answer' },
  },
  {
    ending: '88',
    delivery: 'under a foreign trace',
    booked: true,
    title: { zh: '主机已记账，应答的流水号不符', en: 'books the payment and answers under a trace number that nobody asked with' },
  },
]

const byEnding = new Map(amountTriggers.map((trigger) => [trigger.ending, trigger]))

/** What an amount asks for: `.00` approval, `.80`–`.88` a {@link AmountTrigger}, any other `.NN` the answer NN. */
export function conductFor(amountFen: number): Conduct {
  const ending = String(amountFen % 100).padStart(2, '0')
  const trigger = byEnding.get(ending)
  return trigger === undefined ? { answer: ending, delivery: 'at once' } : { answer: '00', delivery: trigger.delivery }
}

/** Endings 10 and 11 are approvals as well (response-codes.csv, class A): part of the amount, and "approved, VIP". */
export const isApproval = (answer: string): boolean => answer === '00' || answer === '10' || answer === '11'
