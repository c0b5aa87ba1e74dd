import {
  actorLabel,
  atTheTill,
  begin,
  catalogue,
  diagnose,
  next,
  observe,
  type Diagnosis,
  type Model,
  type Noted,
  type Observation,
} from '@shouli/acceptance'

/** One answer of `shouli diagnose`, as it stands on the line. */
export interface Answer {
  readonly id: string
  /** At most five, likeliest first. */
  readonly causes: readonly {
    readonly id: string
    readonly category: string
    readonly probability: number
    readonly evidence: readonly { readonly sign: string; readonly bits: number }[]
  }[]
  /** All of them, likeliest first. */
  readonly categories: readonly { readonly category: string; readonly probability: number }[]
  /** Who removes the cause, over all causes. */
  readonly actor: string
  readonly next: { readonly remedy: string; readonly expectedMinutes: number }
  /** P(none of the catalogue's causes). */
  readonly unknown: number
}

export interface Diagnosed {
  readonly noted: Noted
  readonly diagnosis: Diagnosis
  readonly next: Answer['next']
}

/** Weighs one observation. The same knowledge gives the same answer for the same observation. */
export function diagnosed(model: Model, observation: Observation): Diagnosed {
  const noted = observe(observation)
  const diagnosis = diagnose(model, noted.findings)
  return { noted, diagnosis, next: nextOf(model, noted, diagnosis) }
}

export function answerOf(id: string, { diagnosis, next }: Diagnosed): Answer {
  const { causes, categories, actors, unknown } = diagnosis
  return {
    id,
    causes: causes.map(({ id, category, probability, evidence }) => ({
      id,
      category,
      probability: rounded(probability),
      evidence: evidence
        .filter(({ bits }) => Math.abs(bits) >= 0.05)
        .slice(0, evidenceMax)
        .map(({ seen, bits }) => ({ sign: seen, bits: Math.round(bits * 10) / 10 })),
    })),
    categories: categories.map(({ category, probability }) => ({ category, probability: rounded(probability) })),
    actor: actorLabel(actors[0]!.actor),
    next,
    unknown: rounded(unknown),
  }
}

const evidenceMax = 6
const rounded = (p: number): number => Math.round(p * 1e4) / 1e4

const causeOf = new Map(catalogue.map((cause) => [cause.id as string, cause]))

/** Work units for one step: a fifth of the usual, so that thousands of observations a minute can be answered. */
const budget = 800_000

/** The planner's step where it is something to do; where it would ask or call somebody first, the likeliest cause's cheapest way out. */
function nextOf(model: Model, { findings }: Noted, { causes }: Diagnosis): Answer['next'] {
  const step = next(model, begin(findings), { ...atTheTill, budget })
  if (step.kind === 'do') return { remedy: step.remedy, expectedMinutes: step.minutes + step.waitMinutes }
  const [remedy] = causeOf.get(causes[0]!.id)!.remedies
  return { remedy: remedy.id, expectedMinutes: remedy.minutes + remedy.waitMinutes }
}
