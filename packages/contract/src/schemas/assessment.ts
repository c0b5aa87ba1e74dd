import { Type, type Static } from 'typebox'
import { AmountFen, CauseId, Moment, Text, Value, Word, nullable } from './common.ts'

export const actors = [
  'merchant',
  'operator',
  'cardholder',
  'issuer',
  'acquirer_support',
  'acquirer_operations',
  'acquirer_risk',
  'field_engineer',
  'vendor',
  'telecom',
  'network_scheme',
] as const
const Actor = (description: string) => Word(actors, description)

export const audiences = ['cardholder', 'cashier', 'merchant', 'staff', 'regulator'] as const
export const Audience = Word(audiences, 'Who is told. Every audience hears what it may know and no more.')

export const rows = [
  'qualification',
  'risk',
  'standing',
  'system',
  'network',
  'device',
  'software',
  'operation',
  'verification',
  'environment',
  'cardholder',
] as const
export const Row = Word(rows, 'Row of causes.')

export const Evidence = Type.Object(
  {
    fact: Type.String({ description: 'What was looked at.', examples: ['amount'] }),
    observed: Value,
    threshold: Value,
    window: nullable(Type.String(), 'The window counted over, e.g. `10 min`.'),
    rule: Type.String({ description: 'Rule and version.', examples: ['policy.amountMax@2026-07'] }),
    source: Type.String({ description: 'Clause behind the rule.' }),
    record: Type.String({ description: 'Where the observed value was read.' }),
    more: Type.Array(Type.Object({ label: Type.String(), value: Value })),
    lines: Type.Array(Type.Object({ label: Text, value: Text }), { description: 'The same for people, ready to be shown.' }),
  },
  { title: 'Evidence', description: 'What was seen, against what, by which rule.' },
)

export const Remedy = Type.Object(
  {
    id: Type.String(),
    title: Text,
    actor: Actor('Who does it.'),
    who: Text,
    materials: Type.Array(Text, { description: 'Papers, data and tools to have at hand.' }),
    steps: Type.Array(Text, { description: 'What to do, one action each, in order.' }),
    minutes: Type.Number({ description: 'Hands-on minutes of whoever does it.' }),
    wait_minutes: Type.Number({ description: 'Minutes until it takes effect after that.' }),
    cost_fen: Type.Integer({ description: 'Fees and parts, in fen.' }),
    chance: Type.Number({ description: 'P(the cause is gone afterwards | this cause).' }),
    risks: Type.Array(Text),
    guards: Type.Array(Type.String(), { description: 'States in which it must not be done.' }),
    verified_by: Text,
  },
  { title: 'Remedy', description: 'Something a person can do about a cause.' },
)
export type Remedy = Static<typeof Remedy>

export const WouldPass = Type.Object(
  {
    amount_fen_max: nullable(AmountFen('A payment of at most this would have passed.')),
    not_before: nullable(Moment('A payment at this time or later would have passed.')),
    words: nullable(Text, 'The same as a sentence.'),
    value: Type.Unsafe<Value>({ ...Value, description: 'The nearest value of the fact that passes.' }),
  },
  { title: 'WouldPass', description: 'The nearest change that removes the obstacle.' },
)

export const Obstacle = Type.Object(
  {
    cause: nullable(CauseId, 'Null: this audience may not know.'),
    row: nullable(Row),
    title: Text,
    told: Type.Unsafe<Text>({ ...Text, description: 'What this audience is told: what it means, and what to do first.' }),
    actor: nullable(Actor('Who can remove it.'), 'Who can remove it; null: withheld.'),
    who: Type.Unsafe<Text>({ ...Text, description: 'Whom this audience should turn to.' }),
    answer: nullable(Type.String(), 'Answer code when this is the first obstacle.'),
    evidence: nullable(Evidence, 'Null where this audience may not see it.'),
    would_pass: nullable(WouldPass),
    remedies: Type.Array(
      Type.Object({ share: Word(['do', 'ask_for'], 'Does this audience do it, or ask for it?'), remedy: Remedy }, { title: 'RemedyOffer' }),
      { description: 'Ways out, cheapest first.' },
    ),
    proved_by: Text,
    source: nullable(Text, 'Law, standard or row of the article; null: withheld.'),
  },
  { title: 'Obstacle', description: 'One reason why a payment may not be accepted.' },
)
export type Obstacle = Static<typeof Obstacle>

export const Unknown = Type.Object(
  {
    cause: nullable(CauseId, 'Null: this audience may not know.'),
    title: Text,
    fact: Type.String({ description: 'The fact that could not be read.' }),
    why: Type.String(),
    effect: Word(['go_on', 'stop'], 'What the policy decides for this fact.'),
  },
  { title: 'Unknown', description: 'What could not be judged. Unknown is not clear.' },
)

export const Assessment = Type.Object(
  {
    at: Moment('The moment asked about.'),
    audience: Audience,
    accepted: Type.Boolean({ description: 'Would a payment go through to the network?' }),
    answer: nullable(Type.String(), 'Answer code that a payment gets from us; null: none, it goes on to the network.'),
    policy_version: nullable(Type.String()),
    obstacles: Type.Array(Obstacle, { description: 'First the one that gives the answer.' }),
    unknowns: Type.Array(Unknown),
    cleared: Type.Array(CauseId, {
      description: 'Looked for and not found; of a payment of which nothing was found, only the number is kept.',
    }),
    cleared_count: Type.Integer({ description: 'How many causes were looked for and not found.' }),
  },
  { title: 'Assessment', description: 'May this be accepted, and if not, why and what now.' },
)
export type Assessment = Static<typeof Assessment>
