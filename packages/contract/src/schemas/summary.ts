import { Type, type Static } from 'typebox'
import { Moment, Text, nullable } from './common.ts'

const counts = {
  approved: Type.Integer(),
  rejected_by_us: Type.Integer(),
  rejected_by_network: Type.Integer(),
  pending: Type.Integer(),
  in_doubt: Type.Integer(),
  reversed: Type.Integer(),
}

export const steps = ['minute', 'hour', 'day'] as const

export const Summary = Type.Object(
  {
    from: Moment('First moment counted.'),
    to: Moment('First moment not counted.'),
    step: Type.Enum([...steps]),
    totals: Type.Object({ ...counts, amount_fen_approved: Type.Integer(), amount_fen_rejected: Type.Integer() }),
    series: Type.Array(Type.Object({ at: Moment('Start of the step.'), ...counts }), {
      description: 'Steps without payments are left out.',
    }),
    causes: Type.Array(
      Type.Object({ cause: Type.String(), title: Text, count: Type.Integer(), merchants: Type.Integer(), terminals: Type.Integer() }),
      { description: 'First obstacles, commonest first.' },
    ),
    answers: Type.Array(Type.Object({ code: Type.String(), meaning: nullable(Text), count: Type.Integer() }), {
      description: 'Answer codes of rejections, commonest first.',
    }),
    latency_ms: nullable(Type.Object({ p50: Type.Number(), p95: Type.Number(), p99: Type.Number() }), 'Null: no answer in this time.'),
  },
  { title: 'Summary', description: 'Counts by result and cause.' },
)
export type Summary = Static<typeof Summary>
