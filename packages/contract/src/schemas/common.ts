import { Type, type Static, type TSchema, type TUnsafe } from 'typebox'

/** What a person reads. Clients show one of the two; nothing has to be translated. */
export const Text = Type.Object(
  { zh: Type.String({ description: 'Chinese' }), en: Type.String({ description: 'English' }) },
  { title: 'Text', description: 'The same sentence in Chinese and English.' },
)
export type Text = Static<typeof Text>

/**
 * A schema that also takes `null`. Written as a list of types rather than `anyOf`, because lists are serialised without a search.
 *
 * @param schema an object, string, number, boolean or array schema
 */
export function nullable<schema extends TSchema>(schema: schema, description?: string): TUnsafe<Static<schema> | null> {
  const { type } = schema as { type?: string }
  if (typeof type !== 'string') throw new TypeError('nullable() needs a schema of one type')
  const { enum: words } = schema as { enum?: unknown[] }
  return Type.Unsafe<Static<schema> | null>({
    ...schema,
    type: [type, 'null'],
    ...(words === undefined ? {} : { enum: [...words, null] }),
    ...(description === undefined ? {} : { description }),
  })
}

const moment = { format: 'date-time', examples: ['2026-11-24T06:32:05.120Z'] }
export const Moment = (description: string) => Type.String({ ...moment, description })

export const Day = (description: string) =>
  Type.String({ format: 'date', description: `${description} A calendar day in China.`, examples: ['2026-11-24'] })

/** Whole fen, 1/100 yuan. */
export const AmountFen = (description: string) =>
  Type.Integer({ minimum: 0, maximum: 999_999_999_999, description: `${description} In fen, 1/100 yuan.`, examples: [800_000] })

/** A closed list of words. */
export const Word = <const words extends readonly string[]>(words: words, description: string) =>
  Type.Unsafe<words[number]>(Type.Enum([...words], { type: 'string', description }))

export const MerchantId = Type.String({
  minLength: 15,
  maxLength: 15,
  pattern: '^[\\x20-\\x7e]{15}$',
  description: 'Merchant number 商户号, field 42.',
  examples: ['898310058120001'],
})
export const TerminalId = Type.String({
  minLength: 8,
  maxLength: 8,
  pattern: '^[\\x21-\\x7e]{8}$',
  description: 'Terminal number 终端号, field 41.',
  examples: ['10000001'],
})
export const AnswerCode = Type.String({ pattern: '^[0-9A-Za-z]{2}$', description: 'Answer code 应答码, field 39.', examples: ['03'] })
export const CauseId = Type.String({
  pattern: '^[a-z]+/[a-z0-9-]+$',
  maxLength: 80,
  description: 'Cause, `<row>/<failing-state>`.',
  examples: ['qualification/business-licence-expired'],
})

/** Objects that are sent to us take no other properties: a misspelt name is refused, not ignored. */
export const Strict = <const properties extends Record<string, TSchema>>(properties: properties) =>
  Type.Object(properties, { additionalProperties: false })

/** What was seen or what it was measured against, with its kind, so that a program need not guess. */
export const Value = Type.Object(
  {
    kind: Word(['none', 'text', 'words', 'number', 'truth', 'amount', 'moment'], 'Which of the other properties is there.'),
    text: Type.Optional(Type.String()),
    words: Type.Optional(Text),
    number: Type.Optional(Type.Number()),
    truth: Type.Optional(Type.Boolean()),
    amount_fen: Type.Optional(Type.Integer()),
    at: Type.Optional(Moment('For `moment`.')),
  },
  { title: 'Value' },
)
export type Value = Static<typeof Value>
