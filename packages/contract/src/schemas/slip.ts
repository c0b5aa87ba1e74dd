import { Type, type Static } from 'typebox'
import { AmountFen, Moment, Text, Word, nullable } from './common.ts'
import { Kind } from './payment.ts'

export const slipStates = ['rejected', 'approved', 'pending', 'in_doubt', 'reversed', 'expired'] as const

/**
 * What whoever holds the slip may know. It names neither shop nor person, card nor papers: a reference can be found, read over a
 * shoulder or guessed.
 */
export const SlipExplanation = Type.Object(
  {
    reference: Type.String(),
    state: Word(slipStates, 'What became of the payment. expired: it is too long ago, details are with the acquirer.'),
    at: nullable(Moment('When the card was presented.')),
    kind: nullable(Kind),
    amount_fen: nullable(AmountFen('Amount.')),
    terminal_ending: nullable(Type.String(), 'Last three characters of the terminal number.'),
    answer: nullable(Type.String(), 'Answer code on the slip.'),
    what: Type.Unsafe<Text>({ ...Text, description: 'What happened, in one sentence.' }),
    why: nullable(Text, 'Why; null where there is nothing to explain.'),
    would_pass: nullable(Text, 'What would have passed, e.g. a smaller amount.'),
    also: Type.Array(Text, { description: 'What else stands in the way and must be settled too.' }),
    who: nullable(Text, 'Who can remove the obstacle; null: nobody has to.'),
    ways: Type.Array(
      Type.Object({
        title: Text,
        who: Text,
        takes: Type.Unsafe<Text>({ ...Text, description: 'How long until it works again.' }),
        steps: Type.Array(Text, { description: 'What to do, in order.' }),
        bring: Type.Array(Text, { description: 'What to have at hand.' }),
      }),
      { description: 'What to do now: begin with the first; where it does not help, go on.' },
    ),
    proved_by: nullable(Text, 'How to see that it works again.'),
    again: nullable(Text, 'Whether and when to try the card again.'),
    cardholder: nullable(Text, 'What to say to the customer.'),
  },
  { title: 'SlipExplanation', description: 'A rejected payment explained to whoever holds its slip.' },
)
export type SlipExplanation = Static<typeof SlipExplanation>
