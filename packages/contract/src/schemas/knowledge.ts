import { Type, type Static } from 'typebox'
import { Remedy, Row, actors, audiences } from './assessment.ts'
import { CauseId, Text, Word, nullable } from './common.ts'

const head = {
  id: CauseId,
  row: Row,
  title: Text,
  actor: Word(actors, 'Who can remove it.'),
  answer: nullable(Type.String(), 'Answer code that it gives; null: it gives none.'),
  known: Type.Boolean({ description: 'It can be read from facts before the answer.' }),
  inferred: Type.Boolean({ description: 'Signs speak for it.' }),
}
export const CauseHead = Type.Object(head, { title: 'CauseHead' })
export type CauseHead = Static<typeof CauseHead>

export const Cause = Type.Object(
  {
    ...head,
    needs: Type.Array(Type.String(), { description: 'Facts that it looks at.' }),
    tell: Type.Array(Type.Object({ audience: Word(audiences, 'Who may be told.'), text: Text })),
    remedies: Type.Array(Remedy),
    proved_by: Text,
    prior_per_ten_thousand: Type.Number(),
    signs: Type.Array(Type.Object({ seen: Type.String(), p: Type.Number(), source: Type.String() })),
    source: Type.String(),
  },
  { title: 'Cause', description: 'One reason why a payment may not be accepted.' },
)
export type Cause = Static<typeof Cause>

export const Code = Type.Object(
  {
    code: Type.String(),
    meaning: Text,
    screen: Type.Object({ modern: nullable(Type.String()), classic: nullable(Type.String()) }, { description: 'What terminals show.' }),
    cashier: Text,
    merchant: Text,
    cardholder: Text,
    retry: Type.String({ description: 'When the same payment may be tried again.' }),
    keep_card: Type.Boolean(),
    reverse_first: Type.Boolean(),
    causes: Type.Array(
      Type.Object({ cause: Type.String(), title: nullable(Text, 'Null: not in the catalogue yet.'), share: Type.Number() }),
      { description: 'What usually stands behind it, commonest first.' },
    ),
    status: Type.String({ description: 'Where the code stands: in both tables, in one, in ISO 8583 only, private …' }),
    disagreement: nullable(Type.String(), 'Where sources contradict each other.'),
  },
  { title: 'Code', description: 'One value of field 39.' },
)
export type Code = Static<typeof Code>
