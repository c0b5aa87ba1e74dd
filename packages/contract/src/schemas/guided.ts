import { Type, type Static } from 'typebox'
import { Remedy, actors } from './assessment.ts'
import { Moment, Strict, TerminalId, Text, Word, nullable } from './common.ts'

const Choice = Type.Object({ outcome: Type.String(), title: Text }, { title: 'Choice' })

export const GuidedStep = Type.Object(
  {
    kind: Word(['ask', 'do', 'end', 'over'], 'A question · something to do · call somebody · nothing left to do.'),
    title: Text,
    sign: nullable(Type.String(), 'For `ask`: what is asked about.'),
    choices: Type.Array(Choice, { description: 'For `ask`. `none` (none of these) and `unsure` may always be answered too.' }),
    remedy: nullable(Remedy),
    actor: nullable(Word(actors, 'Who does it.')),
    look_first: Type.Array(Type.Object({ guard: Type.String(), title: Text }), {
      description: 'Rule these out before doing it: in any of them it does harm.',
    }),
    picture: nullable(Type.String(), 'Name of a drawing that shows it.'),
    minutes: Type.Number({ description: 'Expected minutes from here until it is solved.' }),
    why: nullable(Text, 'Why this step now.'),
  },
  { title: 'GuidedStep' },
)
export type GuidedStep = Static<typeof GuidedStep>

export const Guided = Type.Object(
  {
    id: Type.String({ description: 'Unguessable; whoever holds it may go on with this session.' }),
    opened_at: Moment('Begun.'),
    reference: nullable(Type.String(), 'The slip it began with.'),
    /** Number of events so far: send it back with the next one, so that nothing is done twice. */
    turn: Type.Integer({ description: 'Events so far. Send it with the next event: an event for another turn is refused.' }),
    understood: Type.Array(Type.Object({ concept: Type.String(), said: Type.String() }), {
      description: 'What was understood of the words; take back what is wrong.',
    }),
    thought: nullable(Text, 'What it probably is, in one sentence; null: not clear yet.'),
    step: GuidedStep,
    stop: Type.Object({ title: Text, minutes: Type.Number() }, { description: 'Calling somebody now instead: always possible.' }),
    done: Type.Array(Type.Object({ title: Text, result: Text }), { description: 'What was answered and tried, oldest first.' }),
    proof: nullable(
      Type.Object({ at: Moment('When it was approved.'), rrn: Type.String(), amount_fen: Type.Integer() }),
      'The approved payment that proves it accepts again; null: not yet.',
    ),
  },
  { title: 'Guided', description: 'Guided troubleshooting, one step at a time.' },
)
export type Guided = Static<typeof Guided>

export const GuidedStart = Strict({
  reference: Type.Optional(Type.String({ maxLength: 64, description: 'From the slip.' })),
  terminal_id: Type.Optional(TerminalId),
  text: Type.Optional(Type.String({ maxLength: 2000, description: 'In your own words, any language.' })),
})
export type GuidedStart = Static<typeof GuidedStart>

export const GuidedEvent = Strict({
  turn: Type.Integer({ minimum: 0, description: 'As last told.' }),
  event: Word(
    ['answered', 'solved', 'failed', 'refused', 'looked', 'said', 'taken_back', 'undone', 'stopped'],
    'answered a question · tried a remedy: solved or failed · refused a step · looked at a state · said more · took a misunderstood word back · undid the last step · stopped and called somebody',
  ),
  what: Type.Optional(Type.String({ maxLength: 80, description: 'Sign, remedy, guard or concept.' })),
  answer: Type.Optional(Type.String({ maxLength: 80, description: 'Outcome; for `looked`: `yes` or `no`.' })),
  text: Type.Optional(Type.String({ maxLength: 2000, description: 'For `said`.' })),
})
export type GuidedEvent = Static<typeof GuidedEvent>
