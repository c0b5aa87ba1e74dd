import { Type, type Static } from 'typebox'
import { Moment, Text, Value, nullable } from './common.ts'

export const Policy = Type.Object(
  {
    version: Type.String(),
    effective_from: Moment('In force from.'),
    in_force: Type.Boolean({ description: 'In force now.' }),
    rules: Type.Array(
      Type.Object({
        rule: Type.String({ examples: ['amountMax', 'dayTotalMax.enterprise'] }),
        title: Text,
        value: Value,
        unit: nullable(Text),
        clause: nullable(Type.String(), 'Clause behind it.'),
      }),
    ),
  },
  { title: 'Policy', description: 'What the institution itself decides, as dated data.' },
)
export type Policy = Static<typeof Policy>
