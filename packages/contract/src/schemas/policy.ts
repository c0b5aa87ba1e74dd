import { Type, type Static } from 'typebox'
import { Moment, Text, Value, Word, nullable } from './common.ts'

export const Policy = Type.Object(
  {
    version: Type.String(),
    effective_from: Moment('In force from.'),
    state: Word(['draft', 'approved', 'withdrawn'], 'A draft can be previewed, never in force.'),
    in_force: Type.Boolean({ description: 'In force now.' }),
    drafted_by: Type.String(),
    approved_by: nullable(Type.String()),
    approved_at: nullable(Moment('When.')),
    rules: Type.Array(
      Type.Object({
        rule: Type.String({ examples: ['amountMax', 'dayTotalMax.enterprise'] }),
        title: Text,
        value: Value,
        unit: nullable(Text),
        clause: nullable(Type.String(), 'Clause behind it.'),
        why: Type.String(),
      }),
    ),
  },
  { title: 'Policy', description: 'What the institution itself decides, as dated data.' },
)
export type Policy = Static<typeof Policy>
