import { Type } from 'typebox'
import { route } from '../route.ts'
import { Moment, Strict, TerminalId, Text, nullable } from '../schemas/common.ts'

const Value = Type.Unsafe<string | number | boolean | null>({ type: ['string', 'number', 'boolean', 'null'], maxLength: 2000 })

export const reportTelemetry = route({
  method: 'POST',
  url: '/v1/telemetry',
  summary: { zh: '终端上报自身状态', en: 'A terminal reports its own state' },
  description: {
    zh: '用该终端自己的令牌（Authorization: Bearer）。可一次上报多条；迟到、重复、乱序都可以：同一 id 只记一次，每个键以最新时间为准。',
    en: 'With the terminal’s own token (Authorization: Bearer). Many reports a call; late, repeated and out of order is fine: one id counts once, and each key keeps its newest value.',
  },
  permission: 'terminal',
  limit: null,
  database: true,
  body: Strict({
    terminal_id: TerminalId,
    reports: Type.Array(
      Strict({
        id: Type.String({ minLength: 1, maxLength: 64, description: 'Chosen by the terminal; unique for it.' }),
        at: Moment('When the terminal looked, by its own clock.'),
        seen: Type.Record(Type.String({ maxLength: 60 }), Value, {
          description: 'Keys as in the observation format, e.g. `battery_pct`, `printer`, `signal`; others are kept as they are.',
          maxProperties: 80,
        }),
      }),
      { minItems: 1, maxItems: 200 },
    ),
  }),
  ok: Type.Object({ taken: Type.Integer({ description: 'Reports that were new.' }) }, { title: 'TelemetryTaken' }),
})

const Seen = Type.Record(Type.String(), Value)

export const readTelemetry = route({
  method: 'GET',
  url: '/v1/terminals/:id/telemetry',
  summary: { zh: '终端上报的状态', en: 'What a terminal reports of itself' },
  permission: 'terminals.read',
  limit: 'staff',
  database: true,
  params: Type.Object({ id: TerminalId }),
  ok: Type.Object(
    {
      heard_at: nullable(Moment('Newest report; null: it never reported.')),
      state: Type.Array(
        Type.Object({
          key: Type.String(),
          value: Value,
          at: Moment('When the terminal saw it.'),
          means: Type.Array(Text, { description: 'What it says of the terminal, in words; empty: nothing that we know to read.' }),
        }),
        { description: 'Newest value of every key.' },
      ),
      reports: Type.Array(Type.Object({ at: Moment('When it looked.'), received_at: Moment('When it came.'), seen: Seen }), {
        description: 'The last twenty reports, newest first.',
      }),
    },
    { title: 'Telemetry' },
  ),
})
