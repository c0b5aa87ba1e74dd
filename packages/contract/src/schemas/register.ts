import { Type, type Static } from 'typebox'
import { AmountFen, Day, Moment, Text, Word, nullable } from './common.ts'

export const merchantTypes = ['enterprise', 'individual_business', 'institution', 'micro_merchant'] as const
export const merchantStates = ['trading', 'frozen', 'closed'] as const
export const terminalStates = ['in_stock', 'trading', 'suspended', 'withdrawn'] as const
export const registryStates = ['in_business', 'abnormal_list', 'revoked', 'cancelled', 'unknown'] as const

const Licence = Type.Object({
  number: Type.String(),
  valid_until: nullable(Day('Last valid day; null: no end.')),
  registry_status: Word(registryStates, 'As the public register shows it.'),
  registry_checked_on: nullable(Day('When the register was asked.')),
})

const Place = Type.Object({ latitude: Type.Number(), longitude: Type.Number() }, { description: 'WGS-84 degrees.' })

export const Terminal = Type.Object(
  {
    id: Type.String(),
    merchant_id: nullable(Type.String(), 'The merchant to whom it is bound.'),
    serial: Type.String(),
    model: Type.String(),
    status: Word(terminalStates, 'State in the register.'),
    status_reason: nullable(Text),
    status_since: Moment('Since when.'),
    application_version: nullable(Type.String()),
    mobile: Type.Boolean({ description: 'May it leave its place?' }),
    place: nullable(Place),
    position: nullable(Place),
    position_at: nullable(Moment('When the position was sent.')),
    installed_on: nullable(Day('Installed.')),
    last_payment_at: nullable(Moment('Last payment.')),
  },
  { title: 'Terminal' },
)
export type Terminal = Static<typeof Terminal>

export const Merchant = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    type: Word(merchantTypes, 'Kind of merchant.'),
    mcc: Type.String(),
    status: Word(merchantStates, 'State in the register.'),
    freeze: nullable(
      Type.Object({ reason: Text, rule: Type.String(), since: Moment('Since.'), review_by: nullable(Day('Looked at again by.')) }),
      'Null: not frozen.',
    ),
    since: Day('First day as a merchant here.'),
    identity_verified_on: nullable(Day('When identity was last verified.')),
    business_licence: nullable(Licence),
    legal_person_id: nullable(Type.Object({ masked: Type.String(), valid_until: nullable(Day('Last valid day; null: no end.')) })),
    settlement_account: nullable(Type.Object({ masked: Type.String(), verified_on: nullable(Day('Ownership proved on.')) })),
    agreement: nullable(
      Type.Object({ number: Type.String(), starts_on: Day('First day.'), ends_on: nullable(Day('Last day; null: until ended.')) }),
    ),
    hours: nullable(
      Type.Object({ opens_minute: Type.Integer(), closes_minute: Type.Integer() }),
      'Opening hours in minutes after midnight, China time; null: not stated.',
    ),
    amount_fen_max: nullable(AmountFen('Own limit of one payment; null: the policy’s.')),
    last_payment_at: nullable(Moment('Last payment.')),
  },
  { title: 'Merchant' },
)
export type Merchant = Static<typeof Merchant>
