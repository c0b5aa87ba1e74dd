import type { Text } from '@shouli/vocabulary'
import type { Assessment, Obstacle, Unknown } from '../assess.ts'
import type { Audience, Cause, Evidence, EvidenceValue } from '../cause.ts'
import { codeOf } from '../codes/index.ts'
import type { Remedy } from '../remedy.ts'
import { isInside, mayKnow, maySee, shareOf } from './disclosure.ts'
import { actorNames, factLabels, factNames, moreLabels, type Relation } from './labels.ts'
import { showSource } from './sources.ts'
import { showInstant, showValue, showWindow } from './values.ts'

/** A cause or obstacle in the words of one audience. Nothing in it is beyond what that audience may know. */
export interface Explanation {
  /** `null`: this audience may not learn which cause it is. */
  readonly cause: string | null
  /** One line that says what is the matter. */
  readonly headline: Text
  /** What this audience is told: what it means, and what to do first. */
  readonly told: Text
  /** Who can remove it. */
  readonly actor: Text
  /** What was seen, against what; `null`: not for this audience, or nothing was measured. */
  readonly evidence: readonly EvidenceLine[] | null
  /** The nearest change with which it passes. */
  readonly wouldPass: Text | null
  readonly remedies: readonly RemedyOffer[]
  readonly provedBy: Text
  /** Law, standard or row behind it; `null`: withheld. */
  readonly source: Text | null
}

export interface EvidenceLine {
  readonly label: Text
  readonly value: Text
}

export interface RemedyOffer {
  readonly remedy: Remedy
  /** Does this audience do it, or ask for it? */
  readonly share: 'do' | 'ask for'
}

/** Explains an obstacle that `assess` found. */
export function explainObstacle({ cause, evidence }: Obstacle, audience: Audience): Explanation {
  // What would pass is for everybody at the till who may know the cause: it is what they can act on.
  const acting = audience !== 'cardholder' && mayKnow(cause, audience)
  return {
    ...explainCause(cause, audience),
    evidence: maySee(cause, audience) ? evidenceLines(evidence, audience) : null,
    wouldPass: acting ? passSentence(evidence) : null,
  }
}

/** Explains a cause by itself, as a diagnosis or the catalogue names it. */
export function explainCause(cause: Cause, audience: Audience): Explanation {
  const known = mayKnow(cause, audience)
  const told = toldTo(cause, audience)
  return {
    cause: known ? cause.id : null,
    headline: known ? cause.title : told,
    told,
    actor: known ? actorNames[cause.actor] : askInstead(audience),
    evidence: null,
    wouldPass: null,
    remedies: cause.remedies.flatMap((remedy) => {
      const share = shareOf(remedy, audience)
      return share === null ? [] : [{ remedy, share }]
    }),
    provedBy: known ? cause.provedBy : laterPayment,
    source: known ? showSource(cause.source) : null,
  }
}

export interface AssessmentExplanation {
  readonly accepted: boolean
  readonly obstacles: readonly Explanation[]
  readonly unknowns: readonly Text[]
}

/** Explains a whole assessment: every obstacle, first the one that gives the answer, and what could not be judged. */
export function explain({ obstacles, unknowns }: Assessment, audience: Audience): AssessmentExplanation {
  return {
    accepted: obstacles.length === 0 && unknowns.every(({ decision }) => decision === 'go on'),
    obstacles: obstacles.map((obstacle) => explainObstacle(obstacle, audience)),
    unknowns: unknownSentences(unknowns, audience),
  }
}

/** An explanation as lines of one language, for a terminal, a text message or a page without layout. */
export function sentences(explanation: Explanation, lang: 'zh' | 'en'): string[] {
  const { headline, told, actor, evidence, wouldPass, remedies, provedBy } = explanation
  const [who, how, proof] = lang === 'zh' ? ['谁来处理：', '办法：', '恢复的证明：'] : ['Who acts: ', 'What to do: ', 'Proof: ']
  const colon = lang === 'zh' ? '：' : ': '
  return [
    headline[lang],
    ...(told[lang] === headline[lang] ? [] : [told[lang]]),
    ...(evidence ?? []).map(({ label, value }) => `${label[lang]}${colon}${value[lang]}`),
    ...(wouldPass === null ? [] : [wouldPass[lang]]),
    who + actor[lang],
    ...remedies.map(({ remedy, share }) => how + offer(remedy, share)[lang]),
    proof + provedBy[lang],
  ]
}

function offer({ title, actor, minutes, waitMinutes }: Remedy, share: RemedyOffer['share']): Text {
  const takes = duration(minutes + waitMinutes)
  if (share === 'do') return { zh: `${title.zh}（约${takes.zh}）`, en: `${title.en} (about ${takes.en})` }
  const who = actorNames[actor]
  return { zh: `请${who.zh}办理：${title.zh}（约${takes.zh}）`, en: `ask ${who.en}: ${title.en} (about ${takes.en})` }
}

/** @returns minutes in the unit that people use for so long a time */
export function duration(minutes: number): Text {
  if (minutes < 90) return { zh: `${Math.max(1, minutes)}分钟`, en: `${Math.max(1, minutes)} min` }
  if (minutes < 20 * 60) return { zh: `${Math.round(minutes / 60)}小时`, en: `${Math.round(minutes / 60)} h` }
  const days = Math.round(minutes / 1440)
  return { zh: `${days}天`, en: days === 1 ? '1 day' : `${days} days` }
}

/** Whom to ask where the true actor would tell too much. */
function askInstead(audience: Audience): Text {
  return audience === 'merchant' ? actorNames['acquirer support'] : actorNames.merchant
}

const laterPayment: Text = { zh: '之后的一笔消费获得批准。', en: 'A later sale is approved.' }

/** Where a cause has no sentence for an audience, the phrase of its answer code is all that may be said. */
function toldTo(cause: Cause, audience: Audience): Text {
  const own = cause.tell[audience] ?? (isInside(audience) ? (cause.tell.staff ?? cause.tell.merchant) : undefined)
  if (own !== undefined) return own
  const code = codeOf(cause.answer ?? '96')!
  if (audience === 'cardholder' || audience === 'cashier') return code[audience]
  return code.merchant
}

function evidenceLines(evidence: Evidence, audience: Audience): EvidenceLine[] {
  const { fact, observed, threshold, window, rule, source, record, more, internal } = evidence
  const { text: label } = factLabels[fact] ?? unnamed(fact)
  const lines: EvidenceLine[] = [{ label, value: showValue(observed) }]
  if (threshold !== null) lines.push({ label: { zh: '要求', en: 'needed' }, value: needed(relationOf(evidence), threshold) })
  if (window !== null) lines.push({ label: { zh: '统计范围', en: 'counted over' }, value: showWindow(window) })
  lines.push(...further(more))
  lines.push(
    { label: { zh: '规则', en: 'rule' }, value: { zh: rule, en: rule } },
    { label: { zh: '依据', en: 'source' }, value: showSource(source) },
  )
  if (isInside(audience)) lines.push(...further(internal), { label: { zh: '记录', en: 'record' }, value: { zh: record, en: record } })
  return lines
}

function further(values: Readonly<Record<string, EvidenceValue>> = {}): EvidenceLine[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [{ label: moreLabels[name] ?? unnamed(name).text, value: showValue(value) }],
  )
}

const unnamed = (fact: string): { text: Text; relation: Relation } => ({ text: { zh: fact, en: fact }, relation: 'is' })

/** An amount with a limit is judged by the limit; where it must be exact (a void) there is none. */
function relationOf({ fact, wouldPass }: Evidence): Relation {
  if (fact === 'transaction.amount' && wouldPass?.amountAtMost != null) return 'at most'
  return (factLabels[fact] ?? unnamed(fact)).relation
}

function needed(relation: Relation, value: EvidenceValue): Text {
  const { zh, en } = showValue(value)
  const timely = typeof value === 'string' || (typeof value === 'object' && value !== null && 'at' in value)
  if (relation === 'at most') return { zh: timely ? `不晚于 ${zh}` : `不超过 ${zh}`, en: timely ? `not after ${en}` : `at most ${en}` }
  if (relation === 'at least') return { zh: timely ? `不早于 ${zh}` : `不低于 ${zh}`, en: timely ? `not before ${en}` : `at least ${en}` }
  return { zh, en }
}

/** E.g. `金额不超过 ¥4,980.00，或 2026-07-02 14:32 以后，可以通过。` */
function passSentence(evidence: Evidence): Text | null {
  const { wouldPass, fact } = evidence
  if (wouldPass === null) return null
  const { value, amountAtMost, notBefore } = wouldPass
  const ways: Text[] = []
  if (amountAtMost !== null) {
    const { zh } = showValue({ fen: amountAtMost })
    ways.push({ zh: `金额不超过 ${zh}`, en: `an amount of at most ${zh}` })
  }
  if (notBefore !== null) ways.push({ zh: `${showInstant(notBefore)} 以后`, en: `a time from ${showInstant(notBefore)} on` })
  if (ways.length === 0 && value !== null) {
    const { text } = factLabels[fact] ?? unnamed(fact)
    const { zh, en } = needed(relationOf(evidence), value)
    return { zh: `“${text.zh}：${zh}”时可以通过。`, en: `It passes when “${text.en}: ${en}”.` }
  }
  if (ways.length === 0) return null
  return { zh: `${ways.map(({ zh }) => zh).join('，或 ')}，可以通过。`, en: `It passes with ${ways.map(({ en }) => en).join(', or ')}.` }
}

function unknownSentences(unknowns: readonly Unknown[], audience: Audience): Text[] {
  const facts = new Map(unknowns.map(({ missing, why }) => [missing, why]))
  if (!isInside(audience)) {
    return facts.size === 0
      ? []
      : [
          {
            zh: '系统暂时读不到一项资料，不是您的问题；请换一种方式收款，收单机构正在处理。',
            en: 'Our system cannot read something at the moment; it is not your fault. Take another way of payment, the acquirer is at work.',
          },
        ]
  }
  return [...facts].map(([fact, why]) => ({
    zh: `读不到“${factNames[fact].zh}”：${why}`,
    en: `could not read ${factNames[fact].en}: ${why}`,
  }))
}
