import { causeOf, type Cause, type Code } from '@shouli/acceptance'
import { audiences } from '../schemas/assessment.ts'
import type { Cause as ShownCause, Code as ShownCode, CauseHead } from '../schemas/knowledge.ts'
import { wire } from '../wire.ts'
import { showRemedy } from './remedy.ts'

export function showCauseHead(cause: Cause): CauseHead {
  const { id, title, actor, answer, signs } = cause
  return {
    id,
    row: id.slice(0, id.indexOf('/')) as CauseHead['row'],
    title,
    actor: wire(actor),
    answer,
    known: 'find' in cause,
    inferred: signs.length > 0,
  }
}

export function showCause(cause: Cause): ShownCause {
  const { needs, wants = [], tell, remedies, provedBy, prior, signs, source } = cause
  return {
    ...showCauseHead(cause),
    needs: [...needs, ...wants],
    tell: audiences.flatMap((audience) => {
      const text = tell[audience]
      return text === undefined ? [] : [{ audience, text }]
    }),
    remedies: remedies.map(showRemedy),
    proved_by: provedBy,
    prior_per_ten_thousand: prior.perTenThousand,
    signs: [...signs],
    source,
  }
}

export function showCode({
  code,
  meaning,
  screen,
  cashier,
  merchant,
  cardholder,
  retry,
  keepCard,
  reverseFirst,
  causes,
  status,
  disagreement,
}: Code): ShownCode {
  return {
    code,
    meaning,
    screen,
    cashier,
    merchant,
    cardholder,
    retry,
    keep_card: keepCard,
    reverse_first: reverseFirst,
    causes: Object.entries(causes)
      .sort(([, a], [, b]) => b - a)
      .map(([cause, share]) => ({ cause, title: causeOf(cause)?.title ?? null, share })),
    status,
    disagreement,
  }
}
