import { causeOf, codeOf, type Cause, type Code, type Counterfactual, type Remedy } from '@shouli/acceptance'
import { momentOf, remediesFor, seesEvidence, wire, type SlipExplanation } from '@shouli/contract'
import { fen, formatFen, type Instant, type Text } from '@shouli/vocabulary'
import { durationInWords, kindsInSentences, momentInWords, people, retryWords } from './slip-words.ts'
import type { KeptPayment } from './store.ts'

/** Details are told for so long after the payment; the acquirer has them for longer. In days. */
const TOLD_DAYS = 180
/** Ways out that a slip lists; more are a manual, not help. */
const WAYS_MAX = 3
/** A code that mostly has one cause borrows that cause's ways out. */
const SHARE_MIN = 0.5

/** What of a payment goes into its explanation. */
export type Explained = Pick<KeptPayment, 'receivedAt' | 'kind' | 'amount' | 'terminalId' | 'state' | 'decidedBy' | 'answer' | 'assessment'>

/**
 * Explains a payment to whoever holds its slip: what a merchant may know, without names, papers or measured values.
 *
 * @param reference as written on the slip
 * @param now later than the payment; decides whether it is still told, and whether a time to wait for has come
 */
export function explainSlip(payment: Explained, reference: string, now: Instant): SlipExplanation {
  if (now - payment.receivedAt > TOLD_DAYS * 86_400_000) return { ...nothing(reference), state: 'expired', what: expired }
  const head = {
    ...nothing(reference),
    state: wire(payment.state),
    at: momentOf(payment.receivedAt),
    kind: wire(payment.kind),
    amount_fen: payment.amount,
    terminal_ending: payment.terminalId.slice(-3),
    answer: payment.answer,
  }
  const kind = kindsInSentences[payment.kind]
  switch (payment.state) {
    case 'approved':
      return { ...head, what: t(`这笔${kind.zh}已经成功`, `This ${kind.en} was accepted`), again: retryWords.not_needed }
    case 'pending':
      return { ...head, ...underWay(kind) }
    case 'in doubt':
      return { ...head, ...inDoubt(kind) }
    case 'reversed':
      return { ...head, ...reversed(kind) }
    case 'rejected':
      return {
        ...head,
        what: t(`这笔${kind.zh}没有成功，没有扣款`, `This ${kind.en} was not accepted, and no money was taken`),
        ...rejected(payment, now),
      }
  }
}

const t = (zh: string, en: string): Text => ({ zh, en })

const nothing = (reference: string): SlipExplanation => ({
  reference,
  state: 'rejected',
  at: null,
  kind: null,
  amount_fen: null,
  terminal_ending: null,
  answer: null,
  what: expired,
  why: null,
  would_pass: null,
  also: [],
  who: null,
  ways: [],
  proved_by: null,
  again: null,
  cardholder: null,
})

const expired = t('这张小票的时间太久，详情请向收单机构查询', 'This slip is too old; your acquirer can look up the details')

function underWay(kind: Text) {
  return {
    what: t(`这笔${kind.zh}正在处理，还没有结果`, `This ${kind.en} is under way, without a result yet`),
    why: t(
      '正在等待网络和发卡银行的回答，通常不超过一分钟。',
      'The network and the bank of the card are being waited for, usually less than a minute.',
    ),
    again: t('请先不要再刷，一分钟后刷新本页。', 'Do not charge the card again yet; reload this page in a minute.'),
  }
}

function inDoubt(kind: Text) {
  return {
    what: t(`这笔${kind.zh}结果未知，正在自动冲正`, `The outcome of this ${kind.en} is unknown; it is being taken back`),
    why: t(
      '网络没有及时回答。无论银行是否扣了款，系统都会自动冲正，直到对方确认为止。',
      'The network did not answer in time. Whether or not the bank took money, it is being taken back until they confirm.',
    ),
    again: t(
      '请不要当作已收款。急用请换一张卡或换一种方式收款。',
      'Do not take it as paid. If it is urgent, take another card or another way to pay.',
    ),
    cardholder: t(
      '如果您收到了扣款短信，款项会自动退回，一般当天到账。',
      'If your bank told you of a charge, the money comes back by itself, usually the same day.',
    ),
  }
}

function reversed(kind: Text) {
  return {
    what: t(`这笔${kind.zh}已经冲正，不算收款`, `This ${kind.en} was taken back; it does not count as paid`),
    why: t('终端或系统没有收到应答，已经把这笔交易撤回。', 'The answer did not arrive, so the payment was withdrawn.'),
    again: t('可以重新刷一次。', 'You may charge the card once more.'),
    cardholder: t('如果已经扣款，款项会自动退回，一般当天到账。', 'If money was taken, it comes back by itself, usually the same day.'),
  }
}

function rejected({ decidedBy, answer, assessment }: Explained, now: Instant) {
  const code = codeOf(answer ?? '96') ?? codeOf('96')!
  const [first, ...others] = decidedBy === 'us' ? (assessment?.obstacles ?? []) : []
  const cause = first === undefined ? undefined : causeOf(first.cause)
  const told = cause?.tell.merchant ?? cause?.tell.cashier
  if (first === undefined || cause === undefined || told === undefined) return byCode(code)

  const alsoTold = others.map((other) => causeOf(other.cause)).filter((other) => other?.tell.merchant !== undefined)
  return {
    why: told,
    would_pass: seesEvidence(cause, 'merchant') ? wouldPass(first.evidence.wouldPass, now) : null,
    also: [...new Set(alsoTold)].map((other) => other!.title),
    who: people[cause.actor],
    ways: waysOf(cause),
    proved_by: cause.provedBy,
    again: code.retry === 'not_needed' ? retryWords.after_fix : retryWords[code.retry],
    cardholder: cause.tell.cardholder ?? code.cardholder,
  }
}

/** The network refused, or the cause may not be told: what the code says to a merchant. */
function byCode(code: Code) {
  const [likeliest, share] = Object.entries(code.causes).sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
  const cause = share >= SHARE_MIN ? causeOf(likeliest) : undefined
  return {
    why: code.merchant,
    would_pass: null,
    also: [],
    who: people[code.actsFirst ?? 'acquirer support'],
    ways: cause === undefined ? [] : waysOf(cause),
    proved_by: null,
    again: retryWords[code.retry],
    cardholder: code.cardholder,
  }
}

function waysOf(cause: Cause): SlipExplanation['ways'] {
  return remediesFor(cause, 'merchant').slice(0, WAYS_MAX).map(wayOf)
}

function wayOf({ title, actor, minutes, waitMinutes, steps, materials }: Remedy): SlipExplanation['ways'][number] {
  return { title, who: people[actor], takes: durationInWords(minutes + waitMinutes), steps: [...steps], bring: [...materials] }
}

/** What would have passed, as long as it still helps. */
function wouldPass(counterfactual: Counterfactual | null, now: Instant): Text | null {
  if (counterfactual === null) return null
  const { amountAtMost, notBefore } = counterfactual
  const amount = amountAtMost !== null && amountAtMost > 0 ? formatFen(fen(amountAtMost)) : null
  const later = notBefore === null ? null : notBefore <= now ? t('现在', 'now') : momentInWords(notBefore)
  if (amount !== null && later !== null) {
    return notBefore! <= now
      ? t('同样一笔现在可以通过了。', 'The same payment would pass now.')
      : t(
          `现在收 ${amount} 以内可以通过；原来的金额 ${later.zh} 以后可以通过。`,
          `Up to ${amount} would pass now; the full amount after ${later.en}.`,
        )
  }
  if (amount !== null) return t(`${amount} 以内的一笔可以通过。`, `A payment of up to ${amount} would pass.`)
  if (later !== null) {
    return notBefore! <= now
      ? t('同样一笔现在可以通过了。', 'The same payment would pass now.')
      : t(`${later.zh} 以后，同样一笔可以通过。`, `After ${later.en} the same payment would pass.`)
  }
  return null
}
