import { causeOf, explainObstacle, type AssessmentRecord, type Audience, type Evidence, type Explanation } from '@shouli/acceptance'
import type { Text } from '@shouli/vocabulary'
import type { Assessment, Obstacle } from '../schemas/assessment.ts'
import { wire } from '../wire.ts'
import { showRemedy } from './remedy.ts'
import { momentOf, valueOf } from './value.ts'

/** What an assessment is shown with. */
export interface Setting {
  readonly audience: Audience
  /** Field 39 that it leads to; `null`: none, the payment goes on. */
  readonly answer: string | null
  readonly policyVersion: string | null
  /** Where the record keeps only the number of cleared causes. */
  readonly clearedCount?: number
}

/**
 * An assessment as one audience may see it. What may be said of an obstacle is decided by `explain`; here it is given the form in which it
 * travels. Only staff and regulators learn what was looked for and not found.
 */
export function showAssessment(
  { at, obstacles, unknowns, cleared }: AssessmentRecord,
  { audience, answer, policyVersion, clearedCount = cleared.length }: Setting,
): Assessment {
  const inside = isInside(audience)
  return {
    at: momentOf(at),
    audience,
    accepted: answer === null,
    answer,
    policy_version: policyVersion,
    obstacles: obstacles.map(({ cause, evidence }) => showObstacle(cause, evidence, audience)),
    unknowns: unknowns.map(({ cause, missing, why, decision }) => ({
      cause: inside ? cause : null,
      title: inside ? (causeOf(cause)?.title ?? nameless) : notReadable,
      fact: missing,
      why: inside ? why : '',
      effect: wire(decision),
    })),
    cleared: inside ? [...cleared] : [],
    cleared_count: inside ? clearedCount : 0,
  }
}

const isInside = (audience: Audience): boolean => audience === 'staff' || audience === 'regulator'

const nameless: Text = { zh: '目录中没有的原因', en: 'A cause that this version does not know' }
const notReadable: Text = { zh: '有一项资料暂时读不到', en: 'Something on file cannot be read at the moment' }

/** @param id of the cause; of a record that a later version made, the catalogue may not hold it */
export function showObstacle(id: string, evidence: Evidence, audience: Audience): Obstacle {
  const cause = causeOf(id)
  if (cause === undefined) return unknownCause(id, evidence, audience)

  const explained = explainObstacle({ cause, evidence }, audience)
  const known = explained.cause !== null
  return {
    cause: explained.cause,
    row: known ? rowOf(id) : null,
    title: explained.headline,
    told: explained.told,
    actor: known ? wire(cause.actor) : null,
    who: explained.actor,
    answer: cause.answer,
    evidence: explained.evidence === null ? null : showEvidence(evidence, explained.evidence, audience),
    would_pass: wouldPassOf(evidence, explained),
    remedies: explained.remedies.map(({ remedy, share }) => ({ share: wire(share), remedy: showRemedy(remedy) })),
    proved_by: explained.provedBy,
    source: explained.source,
  }
}

function wouldPassOf({ wouldPass }: Evidence, { wouldPass: words, evidence }: Explanation): Obstacle['would_pass'] {
  if (wouldPass === null || (words === null && evidence === null)) return null
  return { amount_fen_max: wouldPass.amountAtMost, not_before: momentOf(wouldPass.notBefore), words, value: valueOf(wouldPass.value) }
}

function showEvidence(
  { fact, observed, threshold, window, rule, source, record, more, internal }: Evidence,
  lines: NonNullable<Explanation['evidence']>,
  audience: Audience,
): NonNullable<Obstacle['evidence']> {
  const further = { ...more, ...(isInside(audience) ? internal : {}) }
  return {
    fact,
    observed: valueOf(observed),
    threshold: valueOf(threshold),
    window,
    rule,
    source,
    record: isInside(audience) ? record : '',
    more: Object.entries(further).map(([label, value]) => ({ label, value: valueOf(value) })),
    lines: [...lines],
  }
}

function unknownCause(id: string, evidence: Evidence, audience: Audience): Obstacle {
  const inside = isInside(audience)
  return {
    cause: inside ? id : null,
    row: inside ? rowOf(id) : null,
    title: inside ? nameless : notAccepted,
    told: inside ? nameless : notAccepted,
    actor: null,
    who: { zh: '收单机构客服', en: 'the support of your acquirer' },
    answer: null,
    evidence: inside ? showEvidence(evidence, [], audience) : null,
    would_pass: null,
    remedies: [],
    proved_by: { zh: '同一终端的一笔同类交易获得批准。', en: 'A payment of the same kind on the same terminal is approved.' },
    source: null,
  }
}

const notAccepted: Text = {
  zh: '这笔交易没有被受理，请联系收单机构客服。',
  en: 'This payment was not accepted; ask the support of your acquirer.',
}

const rowOf = (id: string): Obstacle['row'] => id.slice(0, id.indexOf('/')) as NonNullable<Obstacle['row']>
