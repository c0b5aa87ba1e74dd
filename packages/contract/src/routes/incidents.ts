import { Type, type Static } from 'typebox'
import { route } from '../route.ts'
import { Moment, Strict, Text, Word, nullable } from '../schemas/common.ts'

export const Incident = Type.Object(
  {
    id: Type.String(),
    state: Word(['open', 'closed'], 'Goes on, or over.'),
    group: Type.Object({ kind: Type.String({ examples: ['issuer', 'model', 'region', 'host', 'all'] }), key: Type.String() }),
    title: Text,
    sign: Word(['failures', 'silence'], 'Payments fail, or nothing is heard any more.'),
    started_at: Moment('First minute that stood out.'),
    opened_at: Moment('When it was noticed.'),
    closed_at: nullable(Moment('When it was over.')),
    terminals: Type.Integer({ description: 'Terminals of the group that were hit.' }),
    failing: Type.Integer({ description: 'Of those, failing when last counted.' }),
    expected: Type.Number({ description: 'Share that fails when nothing is wrong.' }),
    score: Type.Number({ description: 'Log likelihood ratio at its highest; the alarm’s threshold is in the documentation.' }),
    merchants: Type.Integer({ description: 'Merchants affected.' }),
  },
  { title: 'Incident', description: 'A fault that many terminals share: nothing to do at the single one.' },
)
export type Incident = Static<typeof Incident>

export const listIncidents = route({
  method: 'GET',
  url: '/v1/incidents',
  summary: { zh: '共同故障', en: 'Faults that many terminals share' },
  permission: 'payments.read',
  limit: 'staff',
  database: true,
  query: Strict({ state: Type.Optional(Word(['open', 'closed'], 'State.')) }),
  ok: Type.Object({ items: Type.Array(Incident) }, { title: 'IncidentList' }),
})
