import type { Licence, MerchantType, Place } from '@shouli/acceptance'
import {
  dayOf,
  merchantId,
  terminalId,
  withResidentIdCheck,
  withSocialCreditCheck,
  type Instant,
  type LocalDate,
  type MerchantId,
  type TerminalId,
} from '@shouli/vocabulary'
import {
  maskedAccount,
  maskedIdentity,
  type AccountRecord,
  type AgreementRecord,
  type MerchantChange,
  type MerchantRecord,
} from '../registers/merchants/index.ts'
import type { ListingEntry } from '../registers/risk/index.ts'
import type { TerminalRecord } from '../registers/terminals/index.ts'
import type { Chance } from './chance.ts'
import { cities, type City } from './cities.ts'
import { brands, trades, type Trade } from './trades.ts'

/** One shop with all that is on file about it; made to be in order, see `provoking.ts` for those that are not. */
export interface Shop {
  readonly merchant: MerchantRecord
  readonly licence: {
    readonly number: string
    readonly validUntil: LocalDate | null
    readonly registryStatus: Licence['registryStatus']
  } | null
  readonly identity: { readonly masked: string; readonly validUntil: LocalDate | null } | null
  readonly account: AccountRecord | null
  readonly agreement: AgreementRecord | null
  readonly lastPaymentAt: Instant | null
  readonly tills: readonly Till[]
  readonly listings: readonly Pick<ListingEntry, 'subject' | 'key'>[]
  /** What was done with it after it came on file. */
  readonly change: MerchantChange | null
}

export interface Till {
  readonly record: TerminalRecord
  readonly applicationVersion: string
  readonly lastPaymentAt: Instant | null
  /** Payments in its open batch. */
  readonly batchCount: number
}

/** Hands out shops with numbers of their own. */
export interface ShopMaker {
  next(wish?: ShopWish): Shop
}

export interface ShopWish {
  readonly type?: MerchantType
  readonly mcc?: string
  readonly name?: string
  readonly model?: string
}

const DAY_MS = 86_400_000
const INSTITUTION = '898'
/** Model → application version of its newest release. */
const models: readonly (readonly [string, string])[] = [
  ['A90', '2.4.1'],
  ['P2', '3.1.0'],
  ['N5', '2.2.7'],
]

/** @param personToken identity number → keyed token; the number itself is kept nowhere */
export function shopMaker({
  chance,
  at,
  personToken,
}: {
  chance: Chance
  at: Instant
  personToken: (identityNumber: string) => string
}): ShopMaker {
  const sequences = new Map<string, number>()
  let terminals = 0

  const numberOf = (city: City, mcc: string): MerchantId => {
    const front = `${INSTITUTION}${city.region.slice(0, 4)}${mcc}`
    const sequence = (sequences.get(front) ?? 0) + 1
    sequences.set(front, sequence)
    return merchantId(front + String(sequence).padStart(4, '0'))
  }
  const nextTerminalId = (): TerminalId => terminalId(String(10_000_000 + ++terminals))

  return {
    next(wish = {}) {
      const city = weighted(cities, chance)
      const trade = trades.find(({ mcc }) => mcc === wish.mcc) ?? weighted(trades, chance)
      const mcc = wish.mcc ?? trade.mcc
      const type = wish.type ?? chance.pick(trade.types)
      const id = numberOf(city, mcc)
      const since = dayOf((at - chance.whole(200, 2_000) * DAY_MS) as Instant)
      const place = near(city, chance)
      const identityNumber = identityIn(city, chance)
      const address = `${city.name}市${chance.pick(city.streets)}${chance.whole(1, 399)}号`
      return {
        merchant: {
          id,
          name: wish.name ?? nameOf(city, trade, chance),
          type,
          mcc,
          since,
          person: personToken(identityNumber),
          identityVerifiedOn: since,
          hours: trade.hours,
          amountMax: null,
          city: city.name,
          address,
          place,
        },
        licence:
          type === 'micro merchant'
            ? null
            : { number: licenceIn(city, type, chance), validUntil: licenceEnd(at, chance), registryStatus: 'in business' },
        identity: { masked: maskedIdentity(identityNumber), validUntil: dayOf((at + chance.whole(300, 5_000) * DAY_MS) as Instant) },
        account: { merchantId: id, masked: maskedAccount(`622424${chance.digits(10)}`), holder: null, verifiedOn: since },
        agreement: { merchantId: id, number: `SL-${since.slice(0, 4)}-${chance.digits(6)}`, startsOn: since, endsOn: null },
        lastPaymentAt: recently(at, chance),
        tills: Array.from({ length: chance.whole(...trade.tills) }, () =>
          tillOf(nextTerminalId(), id, place, since, { at, chance, model: wish.model }),
        ),
        listings: [],
        change: null,
      }
    },
  }
}

function tillOf(
  id: TerminalId,
  merchantId: MerchantId,
  place: Place,
  since: LocalDate,
  { at, chance, model }: { at: Instant; chance: Chance; model: string | undefined },
): Till {
  const [usualModel, version] = chance.pick(models)
  const name = model ?? usualModel
  const installedOn = dayOf((Date.parse(since) + chance.whole(1, 20) * DAY_MS) as Instant)
  return {
    record: {
      id,
      merchantId,
      serial: `${name}${since.slice(2, 4)}${id}`,
      model: name,
      status: 'trading',
      statusReason: null,
      statusSince: Date.parse(`${installedOn}T10:00:00+08:00`) as Instant,
      mobile: false,
      place,
      installedOn,
    },
    applicationVersion: models.find(([known]) => known === name)?.[1] ?? version,
    lastPaymentAt: recently(at, chance),
    batchCount: 0,
  }
}

const recently = (at: Instant, chance: Chance): Instant => (at - chance.whole(1_800, 40_000) * 1_000) as Instant

function nameOf(city: City, trade: Trade, chance: Chance): string {
  const name = chance.pick(brands) + chance.pick(trade.names)
  return chance.next() < 0.3 ? `${name}（${chance.pick(city.streets)}店）` : chance.next() < 0.2 ? `${city.name}${name}` : name
}

/** Within some three kilometres of the middle. */
function near({ latitude, longitude }: City, chance: Chance): Place {
  const shifted = (degrees: number): number => Number((degrees + (chance.next() - 0.5) * 0.05).toFixed(6))
  return { latitude: shifted(latitude), longitude: shifted(longitude) }
}

/** Sequence numbers 999x are given to nobody; the check digit is right. */
function identityIn({ region }: City, chance: Chance): string {
  const day = new Date(Date.UTC(chance.whole(1958, 2001), chance.whole(0, 11), chance.whole(1, 28)))
  return withResidentIdCheck(region + day.toISOString().slice(0, 10).replaceAll('-', '') + `99${chance.whole(0, 9)}`)
}

function licenceIn({ region }: City, type: MerchantType, chance: Chance): string {
  const holder = type === 'individual business' ? '92' : type === 'institution' ? '12' : '91'
  return withSocialCreditCheck(`${holder}${region}MA${chance.digits(7)}`)
}

/** Two in three have no end. */
const licenceEnd = (at: Instant, chance: Chance): LocalDate | null =>
  chance.next() < 0.66 ? null : dayOf((at + chance.whole(120, 6_000) * DAY_MS) as Instant)

function weighted<item extends { readonly weight: number }>(items: readonly item[], chance: Chance): item {
  let left = chance.next() * items.reduce((sum, { weight }) => sum + weight, 0)
  return items.find(({ weight }) => (left -= weight) < 0) ?? items[0]!
}
