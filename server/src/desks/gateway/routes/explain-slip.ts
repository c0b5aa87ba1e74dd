import {
  actorNames,
  causeOf,
  codeOf,
  duration,
  explainCause,
  explainObstacle,
  type AssessmentRecord,
  type Code,
  type Counterfactual,
  type RemedyOffer,
} from '@shouli/acceptance'
import { momentOf, wire, type SlipExplanation } from '@shouli/contract'
import type { Instant, Text } from '@shouli/vocabulary'
import { kindsInSentences, retryWords } from './slip-words.ts'
import type { KeptPayment } from './store.ts'

/** Details are told for so long after the payment; the acquirer has them for longer. In days. */
const TOLD_DAYS = 180
/** Ways out that a slip lists; more are a manual, not help. */
const WAYS_MAX = 3
/** A code that mostly has one cause borrows that cause's ways out. */
const SHARE_MIN = 0.5

/** What of a payment goes into its explanation. */
export type Explained = Pick<KeptPayment, 'receivedAt' | 'kind' | 'amount' | 'terminalId' | 'state' | 'decidedBy' | 'answer'> & {
  readonly assessment: Pick<AssessmentRecord, 'obstacles'> | null
}

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
  const obstacles = decidedBy === 'us' ? (assessment?.obstacles ?? []) : []
  const explained = obstacles.flatMap(({ cause: id, evidence }) => {
    const cause = causeOf(id)
    return cause === undefined ? [] : [{ cause, evidence, said: explainObstacle({ cause, evidence }, 'merchant') }]
  })
  const [first, ...others] = explained
  if (first === undefined) return byCode(code)

  const { cause, evidence, said } = first
  return {
    why: said.told,
    would_pass: stillPasses(evidence.wouldPass, said.wouldPass, now),
    also: others.filter((other) => other.said.cause !== null).map((other) => other.said.headline),
    who: said.actor,
    ways: said.remedies.slice(0, WAYS_MAX).map(wayOf),
    proved_by: said.provedBy,
    again: code.retry === 'not_needed' ? retryWords.after_fix : retryWords[code.retry],
    cardholder: cause.tell.cardholder ?? code.cardholder,
  }
}

/** The network refused: what the code says to a merchant, and the ways out of what mostly stands behind it. */
function byCode(code: Code) {
  const [likeliest, share] = Object.entries(code.causes).sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
  const cause = share >= SHARE_MIN ? causeOf(likeliest) : undefined
  return {
    why: after(cause?.title ?? code.meaning, code.merchant),
    would_pass: null,
    also: [],
    who: actorNames[code.actsFirst ?? 'acquirer support'],
    ways: cause === undefined ? [] : explainCause(cause, 'merchant').remedies.slice(0, WAYS_MAX).map(wayOf),
    proved_by: null,
    again: retryWords[code.retry],
    cardholder: code.cardholder,
  }
}

/** Steps are for whoever takes them; of what somebody else does, only who and how long is said. */
/** What it is, then what that means for the shop. */
const after = (title: Text, sentence: Text): Text => t(`${title.zh}。${sentence.zh}`, `${title.en}. ${sentence.en}`)

function wayOf({ remedy, share }: RemedyOffer): SlipExplanation['ways'][number] {
  const { title, actor, minutes, waitMinutes, steps, materials } = remedy
  const mine = share === 'do'
  return {
    title,
    who: actorNames[actor],
    takes: takes(minutes + waitMinutes),
    steps: mine ? [...steps] : [askFor(actorNames[actor])],
    bring: [...materials],
  }
}

function takes(minutes: number): Text {
  if (minutes <= 2) return t('马上', 'at once')
  const { zh, en } = duration(minutes)
  return t(`约${zh}`, `about ${en}`)
}

const askFor = ({ zh, en }: Text): Text => t(`请联系${zh}办理。`, `Ask ${en} to do this.`)

/** What would have passed, as long as it is something to act on at the till: an amount, or a time that is still to come. */
function stillPasses(counterfactual: Counterfactual | null, words: Text | null, now: Instant): Text | null {
  if (counterfactual === null) return null
  const { amountAtMost, notBefore } = counterfactual
  if (notBefore !== null && notBefore <= now) return t('同样一笔现在可以通过了。', 'The same payment would pass now.')
  return notBefore === null && (amountAtMost === null || amountAtMost === 0) ? null : words
}
