import { Type, type Static } from 'typebox'
import { Remedy, Row, actors } from './assessment.ts'
import { Moment, Text, Word, nullable } from './common.ts'

const Probability = (description: string) => Type.Number({ minimum: 0, maximum: 1, description })

/** Where the fault lies; the same list as in `acceptance`, which the web must not carry whole. */
const parties = ['merchant', 'terminal', 'line', 'acquirer', 'scheme', 'issuer', 'cardholder'] as const

export const FindingWeight = Type.Object(
  {
    seen: Type.String({
      description: 'What was seen, e.g. `printer:out_of_paper`, `code:unionpay:55`, `assess:risk/amount-over-limit:decided`.',
    }),
    title: Text,
    from: Type.String({ description: 'Where it was read.' }),
    bits: Type.Number({ description: 'Weight for (+) or against (−) the cause, in bits: +1 doubles its odds.' }),
  },
  { title: 'FindingWeight' },
)

export const RankedCause = Type.Object(
  {
    cause: Type.String(),
    row: Row,
    title: Text,
    actor: Word(actors, 'Who can remove it.'),
    probability: Probability('P(this cause | everything seen).'),
    word: Word(['likely', 'possible', 'unlikely'], 'The same in a word: more honest than a percentage while few cases stand behind it.'),
    evidence: Type.Array(FindingWeight, { description: 'Weightiest first; they add up from the prior odds to the odds shown.' }),
  },
  { title: 'RankedCause' },
)
export type RankedCause = Static<typeof RankedCause>

export const Diagnosis = Type.Object(
  {
    made_at: Moment('When it was made.'),
    version: Type.String({ description: 'Version of the knowledge that gave it; the same version gives it again.' }),
    reproduced: nullable(
      Type.Boolean(),
      'Asked for with `again`: does the version that gave it, with the same findings, give it again? Null: not asked, or the version is not kept here.',
    ),
    cases: Type.Number({ description: 'Verified cases behind the numbers; below 200 read the words, not the percentages.' }),
    causes: Type.Array(RankedCause, { description: 'Likeliest first.' }),
    rows: Type.Array(Type.Object({ category: Type.String(), probability: Probability('Sum over its causes.') })),
    parties: Type.Array(Type.Object({ party: Word(parties, 'Where the fault lies.'), probability: Probability('How likely.') })),
    unknown: Probability('P(none of the causes we know).'),
    for_person: nullable(Text, 'Why a person should look first; null: no reason.'),
    next: nullable(
      Type.Object({
        kind: Word(['ask', 'do', 'end', 'over'], 'A question, a remedy, or calling somebody.'),
        title: Text,
        remedy: nullable(Remedy),
        minutes: Type.Number({ description: 'Expected minutes from here until it is solved.' }),
      }),
      'The best first step.',
    ),
  },
  { title: 'Diagnosis', description: 'What probably stands behind a rejection, and why we think so.' },
)
export type Diagnosis = Static<typeof Diagnosis>
