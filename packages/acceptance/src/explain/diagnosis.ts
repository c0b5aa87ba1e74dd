import type { Text } from '@shouli/vocabulary'
import type { Audience } from '../cause.ts'
import type { Diagnosis, Ranked } from '../diagnose.ts'
import { causeOf } from '../record.ts'
import { explainCause, type Explanation } from './explain.ts'

/** A ranking in the words of one audience. */
export interface DiagnosisExplanation {
  readonly headline: Text
  readonly causes: readonly RankedExplanation[]
  /** Why a person should look; `null`: no reason. */
  readonly forPerson: Text | null
}

export interface RankedExplanation extends Explanation {
  readonly probability: number
  /** `很可能`, with a percentage once enough verified cases stand behind the number. */
  readonly chance: Text
}

/** Verified cases below which a percentage would pretend to more than is known. */
const casesForPercent = 200

const words: Readonly<Record<Ranked['word'], Text>> = {
  likely: { zh: '很可能', en: 'likely' },
  possible: { zh: '可能', en: 'possible' },
  unlikely: { zh: '不太可能', en: 'unlikely' },
}

export function explainDiagnosis(diagnosis: Diagnosis, audience: Audience): DiagnosisExplanation {
  const causes = diagnosis.causes.flatMap((ranked) => {
    const cause = causeOf(ranked.id)
    if (cause === undefined) return []
    return [{ ...explainCause(cause, audience), probability: ranked.probability, chance: chanceOf(ranked, diagnosis.cases) }]
  })
  const first = causes[0]
  return {
    headline:
      first === undefined || diagnosis.unknown >= first.probability
        ? { zh: '还看不出原因。', en: 'The cause cannot be told yet.' }
        : { zh: `${first.chance.zh}：${first.headline.zh}`, en: `${first.chance.en}: ${first.headline.en}` },
    causes,
    forPerson: diagnosis.forPerson,
  }
}

function chanceOf({ word, probability }: Ranked, cases: number): Text {
  if (cases < casesForPercent) return words[word]
  const percent = `${Math.round(probability * 100)}%`
  return { zh: `${words[word].zh}（${percent}）`, en: `${words[word].en} (${percent})` }
}
