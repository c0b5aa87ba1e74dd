import { Type, type Static } from 'typebox'
import { Assessment } from './assessment.ts'
import { AmountFen, Moment, Text, Word, nullable } from './common.ts'

export const kinds = [
  'balance',
  'sale',
  'sale_void',
  'refund',
  'pre-authorisation',
  'pre-authorisation_void',
  'completion',
  'completion_advice',
  'completion_void',
  'off-line_sale',
] as const
export const Kind = Word(kinds, 'What the terminal asked for.')

export const cardTypes = ['debit', 'credit', 'prepaid', 'unknown'] as const
export const entryModes = ['manual', 'magnetic_stripe', 'chip', 'contactless', 'QR_code', 'fallback', 'unknown'] as const

export const results = ['approved', 'rejected', 'pending', 'in_doubt', 'reversed'] as const
export const Result = Word(
  results,
  'approved · rejected, by us or by the network · pending: with the network · in_doubt: outcome unknown, being reversed · reversed: taken back.',
)

const summary = {
  id: Type.String({ description: 'Opaque.' }),
  reference: nullable(Type.String(), 'Short reference on the slip; null: none was given.'),
  at: Moment('When the message arrived.'),
  kind: Kind,
  amount_fen: AmountFen('Amount.'),
  card: nullable(Type.String(), 'Masked: first six and last four digits.'),
  card_type: Word(cardTypes, 'From the card’s BIN.'),
  entry_mode: Word(entryModes, 'How the card was read.'),
  merchant_id: Type.String({ description: 'Field 42 as sent.' }),
  merchant_name: nullable(Type.String(), 'Null: not on file.'),
  terminal_id: Type.String({ description: 'Field 41 as sent.' }),
  trace: Type.String({ description: 'Trace number 流水号, field 11.' }),
  batch: Type.String({ description: 'Batch 批次号.' }),
  rrn: nullable(Type.String(), 'Retrieval reference 检索参考号, field 37.'),
  result: Result,
  answer: nullable(Type.String(), 'Answer code given to the terminal; null: none yet.'),
  answer_meaning: nullable(Text),
  decided_by: Word(['us', 'network', 'nobody'], 'Who gave the answer. nobody: there is none yet.'),
  cause: nullable(Type.String(), 'First obstacle; null: we found none.'),
  cause_title: nullable(Text),
  duration_ms: nullable(Type.Number(), 'From the last byte of the request to the first byte of the answer.'),
}

export const PaymentSummary = Type.Object(summary, { title: 'PaymentSummary' })
export type PaymentSummary = Static<typeof PaymentSummary>

export const Field = Type.Object({
  field: Type.String({ examples: ['F4', 'F60.2'] }),
  name: Text,
  value: Type.String({ description: 'As on the wire; secrets masked.' }),
  words: nullable(Text, 'What the value means, where it means something.'),
})

export const Message = Type.Object(
  {
    direction: Word(['request', 'answer', 'to_network', 'from_network'], 'Which way it went.'),
    mti: Type.String({ examples: ['0200'] }),
    name: Text,
    at: nullable(Moment('When it was read or written.')),
    fields: Type.Array(Field),
  },
  { title: 'Message', description: 'One ISO 8583 message in words, secrets masked.' },
)
export type Message = Static<typeof Message>

export const TimelineEntry = Type.Object(
  {
    at: Moment('When.'),
    after_ms: Type.Number({ description: 'Since the message arrived.' }),
    event: Type.String({ description: 'Stable word, e.g. `received`, `assessed`, `forwarded`.' }),
    title: Text,
  },
  { title: 'TimelineEntry' },
)

export const Payment = Type.Object(
  {
    ...summary,
    authorisation: nullable(Type.String(), 'Authorisation code 授权码, field 38.'),
    advice: nullable(
      Type.Object({ cashier: Text, merchant: Text, cardholder: Text, retry: Type.String() }, { title: 'Advice' }),
      'What the answer code means for each person, and when a retry makes sense; null: approved.',
    ),
    assessment: nullable(Assessment, 'What we judged before answering; null: the message was refused before it could be judged.'),
    timeline: Type.Array(TimelineEntry, { description: 'From arrival to answer and after, oldest first.' }),
    evidence: nullable(
      Type.Object({ sequence: Type.Integer(), hash: Type.String() }, { title: 'EvidenceLink' }),
      'Link in the merchant’s evidence chain.',
    ),
  },
  { title: 'Payment', description: 'One payment with everything that is known about why it was answered as it was.' },
)
export type Payment = Static<typeof Payment>
