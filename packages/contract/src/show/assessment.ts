import { causeOf, codeOf, type AssessmentRecord, type Audience, type Cause, type Evidence } from '@shouli/acceptance'
import type { Text } from '@shouli/vocabulary'
import { audiences, type Assessment, type Obstacle } from '../schemas/assessment.ts'
import { wire } from '../wire.ts'
import { showRemedy } from './remedy.ts'
import { momentOf, valueOf } from './value.ts'

/** What an assessment is shown with. */
export interface Setting {
  readonly audience: Audience
  /** Field 39 that it leads to; `null`: none, the payment goes on. */
  readonly answer: string | null
  readonly policyVersion: string | null
}

/**
 * An assessment as one audience may see it. Whoever may not know of a cause is told the phrase of its answer code and nothing else:
 * not its name, not who acts, not that it was looked for.
 */
export function showAssessment(
  { at, obstacles, unknowns, cleared }: AssessmentRecord,
  { audience, answer, policyVersion }: Setting,
): Assessment {
  const everything = seesEverything(audience)
  return {
    at: momentOf(at),
    audience,
    accepted: answer === null,
    answer,
    policy_version: policyVersion,
    obstacles: obstacles.map(({ cause, evidence }) => showObstacle(cause, evidence, audience)),
    unknowns: unknowns.map(({ cause, missing, why, decision }) => ({
      cause: everything ? cause : null,
      title: everything ? (causeOf(cause)?.title ?? nameless) : notReadable,
      fact: missing,
      why: everything ? why : '',
      effect: wire(decision),
    })),
    cleared: everything ? [...cleared] : [],
  }
}

const seesEverything = (audience: Audience): boolean => audience === 'staff' || audience === 'regulator'

const nameless: Text = { zh: '目录中没有的原因', en: 'A cause that this version does not know' }
const notReadable: Text = { zh: '有一项资料暂时读不到', en: 'Something on file cannot be read at the moment' }

export function showObstacle(id: string, evidence: Evidence, audience: Audience): Obstacle {
  const cause = causeOf(id)
  if (cause === undefined) return seesEverything(audience) ? unknownCause(id, evidence) : withheld(null, audience)
  if (!seesEverything(audience) && cause.tell[audience] === undefined) return withheld(cause, audience)

  const { wouldPass } = evidence
  return {
    cause: cause.id,
    row: rowOf(cause.id),
    title: cause.title,
    told: cause.tell[audience] ?? null,
    actor: wire(cause.actor),
    answer: cause.answer,
    evidence: seesEvidence(cause, audience) ? showEvidence(evidence, audience) : null,
    would_pass:
      wouldPass === null || !seesEvidence(cause, audience)
        ? null
        : { amount_fen_max: wouldPass.amountAtMost, not_before: momentOf(wouldPass.notBefore), value: valueOf(wouldPass.value) },
    remedies: remediesFor(cause, audience).map(showRemedy),
    proved_by: cause.provedBy,
    source: cause.source,
  }
}

/** Is `audience` at or beyond the first one that may see the values? */
export function seesEvidence({ evidenceFor = 'merchant' }: Cause, audience: Audience): boolean {
  return audiences.indexOf(audience) >= audiences.indexOf(evidenceFor)
}

export function remediesFor({ remedies }: Cause, audience: Audience) {
  return seesEverything(audience) ? remedies : remedies.filter(({ guards }) => !guards.includes('not by the merchant'))
}

function showEvidence({ fact, observed, threshold, window, rule, source, record, more, internal }: Evidence, audience: Audience) {
  const further = { ...more, ...(seesEverything(audience) ? internal : {}) }
  return {
    fact,
    observed: valueOf(observed),
    threshold: valueOf(threshold),
    window,
    rule,
    source,
    record,
    more: Object.entries(further).map(([label, value]) => ({ label, value: valueOf(value) })),
  }
}

/** All that may be said: what the answer code says to everybody. */
function withheld(cause: Cause | null, audience: Audience): Obstacle {
  const code = codeOf(cause?.answer ?? '96')!
  return {
    cause: null,
    row: null,
    title: code.meaning,
    told: audience === 'cardholder' || audience === 'cashier' ? code[audience] : code.merchant,
    actor: wire(code.actsFirst ?? 'acquirer support'),
    answer: code.code,
    evidence: null,
    would_pass: null,
    remedies: [],
    proved_by: { zh: '同一终端的一笔同类交易获得批准。', en: 'A payment of the same kind on the same terminal is approved.' },
    source: '',
  }
}

/** Of a record that a later version made. */
function unknownCause(id: string, evidence: Evidence): Obstacle {
  return {
    cause: id,
    row: rowOf(id),
    title: nameless,
    told: null,
    actor: 'acquirer_support',
    answer: null,
    evidence: showEvidence(evidence, 'staff'),
    would_pass: null,
    remedies: [],
    proved_by: nameless,
    source: evidence.source,
  }
}

const rowOf = (id: string): Obstacle['row'] => id.slice(0, id.indexOf('/')) as NonNullable<Obstacle['row']>
