import { Type, type Static } from 'typebox'
import { Obstacle, Remedy, Row, actors } from './assessment.ts'
import { AmountFen, CauseId, Moment, Strict, TerminalId, Text, Word, nullable } from './common.ts'
import { Kind } from './payment.ts'

export const caseStates = ['opened', 'remedy_proposed', 'remedied', 'closed', 'withdrawn', 'not_recoverable', 'merged'] as const

const summary = {
  id: Type.String({ description: 'Opaque.' }),
  state: Word(
    caseStates,
    'opened · remedy_proposed: it is known what to do · remedied: done, an approved payment is wanted · closed: proved by an approved payment · withdrawn by the merchant · not_recoverable, with a path of appeal · merged into another.',
  ),
  cause: CauseId,
  title: Text,
  row: Row,
  actor: Word(actors, 'Who can remove the obstacle.'),
  merchant_id: Type.String(),
  merchant_name: nullable(Type.String(), 'Null: not on file.'),
  terminal_id: Type.String(),
  of_merchant: Type.Boolean({ description: 'The obstacle is the merchant’s: any of its terminals can prove that it is gone.' }),
  opened_at: Moment('The first rejection.'),
  last_rejected_at: Moment('The latest rejection.'),
  rejections: Type.Integer({ description: 'Rejections by this obstacle on this terminal.' }),
  reopened: Type.Integer({ description: 'Times that it was opened again.' }),
  ended_at: nullable(Moment('When it ended; for `closed`: the approved payment.')),
}

export const CaseSummary = Type.Object(summary, { title: 'CaseSummary' })
export type CaseSummary = Static<typeof CaseSummary>

const Share = (description: string) => nullable(Type.Number({ minimum: 0, maximum: 1 }), `${description} Null: none yet.`)
const Minutes = (description: string) => nullable(Type.Number({ minimum: 0 }), `${description} Null: none yet.`)

const figures = {
  open: Type.Integer({ description: 'Not ended.' }),
  closed: Type.Integer({ description: 'Proved by an approved payment.' }),
  ended_otherwise: Type.Integer({ description: 'Withdrawn or not recoverable.' }),
  median_minutes: Minutes('From the first rejection to the approved payment that proves it, median of the closed.'),
  p90_minutes: Minutes('The same, nine of ten are faster.'),
  without_person_share: Share('Of the closed: nobody of the institution had to act.'),
  reopened_share: Share('Of those that were ever closed or withdrawn: opened again.'),
}

export const CaseFigures = Type.Object(
  {
    days: Type.Integer({ description: 'Cases opened within so many days are counted.' }),
    ...figures,
    causes: Type.Array(Type.Object({ cause: CauseId, title: Text, ...figures }), {
      description: 'The same for each cause, commonest first.',
    }),
  },
  { title: 'CaseFigures', description: 'How fast terminals accept again.' },
)
export type CaseFigures = Static<typeof CaseFigures>

const Paid = {
  payment: Type.String({ description: 'Id of the payment.' }),
  at: Moment('When it arrived.'),
  amount_fen: AmountFen('Amount.'),
}

export const CaseEvent = Type.Object(
  {
    number: Type.Integer(),
    at: Moment('When.'),
    event: Type.String({ description: 'Stable word, e.g. `case_opened`, `remedy_reported`, `case_closed`.' }),
    title: Text,
    detail: nullable(Text, 'Which remedy, or why.'),
    by: nullable(Type.String(), 'Who did it; null: the house saw it.'),
    payment: nullable(Type.String(), 'Id of the payment that it is about.'),
    link: nullable(Type.Integer(), 'Place in the merchant’s chain of evidence; null for a moment after a reversal.'),
  },
  { title: 'CaseEvent' },
)

export const Case = Type.Object(
  {
    ...summary,
    told: Text,
    who: Text,
    kind: Kind,
    amount_fen: AmountFen('The largest refused amount.'),
    first: Type.Object({ payment: Type.String(), at: Moment('When it arrived.') }, { title: 'CaseRejection' }),
    last: Type.Object({ payment: Type.String(), at: Moment('When it arrived.') }, { title: 'CaseRejection' }),
    obstacle: nullable(
      Obstacle,
      'As the latest rejection was judged, with its evidence; null: it was inferred, see the diagnosis of that payment.',
    ),
    remedies: Type.Array(Remedy, { description: 'Ways out, cheapest first.' }),
    proved_by: Text,
    source: Type.String({ description: 'Clause or standard that the obstacle comes from.' }),
    proof: nullable(Type.Object({ ...Paid, rrn: Type.String(), terminal_id: Type.String() }), 'The approved payment that closed it.'),
    reason: nullable(Type.String(), 'Why it ended without a proof.'),
    appeal: nullable(Text, 'The path of appeal, where it cannot be recovered.'),
    merged_into: nullable(Type.String(), 'Id of the case in which it goes on.'),
    timeline: Type.Array(CaseEvent, { description: 'Oldest first.' }),
    actions: Type.Array(
      Type.Object({
        action: Word(['remedy_done', 'withdraw', 'not_recoverable', 'merge'], 'What may be asked.'),
        refused: nullable(Text, 'Why not; null: it may be done.'),
      }),
      { description: 'What people may do now. Closing is not among them: only an approved payment closes a case.' },
    ),
  },
  { title: 'Case', description: 'One obstacle on one terminal, from its rejection to the payment that proves it gone.' },
)
export type Case = Static<typeof Case>

export const CaseAction = Strict({
  action: Word(
    ['remedy_done', 'withdraw', 'not_recoverable', 'merge'],
    'remedy_done: needs `remedy` · withdraw: the merchant does not want it any more · not_recoverable: needs `appeal_zh` and `appeal_en` · merge: needs `into`. All but the first need `reason`.',
  ),
  by: Type.String({ minLength: 1, maxLength: 60, description: 'Who asks: an account of staff, or `merchant`.' }),
  remedy: Type.Optional(Type.String({ maxLength: 80, description: 'Id of the remedy that was carried out.' })),
  replacement: Type.Optional(TerminalId),
  reason: Type.Optional(Type.String({ minLength: 1, maxLength: 500, description: 'For the record; card numbers are blotted out.' })),
  appeal_zh: Type.Optional(Type.String({ minLength: 1, maxLength: 500, description: 'Where and by when to appeal.' })),
  appeal_en: Type.Optional(Type.String({ minLength: 1, maxLength: 500, description: 'The same in English.' })),
  into: Type.Optional(Type.String({ maxLength: 64, description: 'Id of another live case of the same merchant.' })),
})
export type CaseAction = Static<typeof CaseAction>
