import { causeOf, diagnose, signOf, titleOf, type Remedy } from '@shouli/acceptance'
import { momentOf, Refusal, showRemedy, type api, type Diagnosis, type Handler } from '@shouli/contract'
import type { Instant, Text } from '@shouli/vocabulary'
import type { Connection } from '../../../ground/database/index.ts'
import { modelOf } from '../brain.ts'
import { readDiagnosis as read, type KeptDiagnosis, type PaymentKey } from '../diagnose-payment.ts'

/**
 * @param keyOf reads the id that others see; `null` when it is none
 * @param remedyOf a remedy by its id
 */
export const readDiagnosis =
  (
    database: Connection,
    keyOf: (id: string) => PaymentKey | null,
    remedyOf: (id: string) => Remedy | undefined,
  ): Handler<typeof api.readDiagnosis> =>
  async ({ params, query }) => {
    const key = keyOf(params.id)
    if (key === null) throw new Refusal('payment_not_found')
    const kept = await read(database, key)
    if (kept === null) throw new Refusal('diagnosis_not_made')
    return { ...shown(kept, remedyOf), reproduced: query.again === true ? await reproduced(database, kept) : null }
  }

/** Does the version that gave it, with the same findings, give it again? */
async function reproduced(database: Connection, { findings, diagnosis }: KeptDiagnosis): Promise<boolean | null> {
  const model = await modelOf(database, diagnosis.version)
  return model === null ? null : JSON.stringify(diagnose(model, findings)) === JSON.stringify(diagnosis)
}

function shown(
  { diagnosis, next, madeAt }: KeptDiagnosis & { readonly madeAt: Instant },
  remedyOf: (id: string) => Remedy | undefined,
): Omit<Diagnosis, 'reproduced'> {
  return {
    made_at: momentOf(madeAt),
    version: diagnosis.version,
    cases: diagnosis.cases,
    causes: diagnosis.causes.map(({ id, actor, probability, word, evidence }) => ({
      cause: id,
      row: id.split('/')[0] as Diagnosis['causes'][number]['row'],
      title: causeOf(id)?.title ?? { zh: id, en: id },
      actor: actor.replaceAll(' ', '_') as Diagnosis['causes'][number]['actor'],
      probability,
      word,
      evidence: evidence
        .filter(({ bits }) => Math.abs(bits) >= LEAST_BITS)
        .map(({ seen, from, bits }) => ({ seen, title: titleOf(seen), from, bits })),
    })),
    rows: diagnosis.categories.map(({ category, probability }) => ({ category, probability })),
    parties: diagnosis.parties.map(({ party, probability }) => ({ party, probability })),
    unknown: diagnosis.unknown,
    for_person: diagnosis.forPerson,
    next: nextShown(next, remedyOf),
  }
}

/** Lighter than this nobody could tell the difference; what assess cleared is dozens of such. */
const LEAST_BITS = 0.05

function nextShown(step: KeptDiagnosis['next'], remedyOf: (id: string) => Remedy | undefined): Diagnosis['next'] {
  if (step.kind === 'over') return null
  const minutes = step.expected.minutes
  switch (step.kind) {
    case 'ask':
      return { kind: 'ask', title: signOf(step.sign)?.ask?.text ?? titleOf(step.sign), remedy: null, minutes }
    case 'do': {
      const remedy = remedyOf(step.remedy)
      return remedy === undefined ? null : { kind: 'do', title: remedy.title, remedy: showRemedy(remedy), minutes }
    }
    case 'end':
      return { kind: 'end', title: step.end === 'visit' ? visit : service, remedy: null, minutes }
  }
}

const service: Text = { zh: '请联系收单机构客服', en: 'Call the acquirer' }
const visit: Text = { zh: '需要工程师上门', en: 'An engineer has to come' }
