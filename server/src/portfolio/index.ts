// The demo's institution: shops that may trade, and one for every cause that the registers can show. Fresh at every start, repeatable
// from its seed but for the keys, which are random.

import { randomBytes } from 'node:crypto'
import { CardNumber, fen, type Instant, type PanToken, type TerminalId } from '@shouli/vocabulary'
import { transaction, type Database } from '../ground/database/index.ts'
import { installPolicy, policy202607, type PolicyVersion } from '../registers/policy/index.ts'
import { putOnList } from '../registers/risk/index.ts'
import { chanceFrom } from './chance.ts'
import { provoking, type Provoking } from './provoking.ts'
import { shopMaker, type Shop, type ShopMaker } from './shop.ts'
import { listingEntry, writeShops } from './write.ts'

export interface SeedOptions {
  /** Terminals of ordinary shops. The demo has about 40; a bench up to 10,000. */
  readonly terminals: number
  readonly seed: number
  readonly at: Instant
  /** `false`: no shops with something wrong, e.g. for a load. Default `true`. */
  readonly withFaults?: boolean
  /** In force from the start where no policy is on file yet. Default: the first version. */
  readonly policy?: PolicyVersion
  /** Identity number → keyed token. */
  readonly personToken: (identityNumber: string) => string
  /** The gateway's token of a card, for the card that the institution has listed. */
  readonly cardToken: (card: CardNumber) => PanToken
  /** Takes over fresh terminal master keys, a batch at a time. */
  readonly loadKeys: (keys: readonly TerminalKey[]) => Promise<void>
}

export interface TerminalKey {
  readonly terminalId: TerminalId
  /** 16 bytes: double-length DES, or SM4. */
  readonly tmk: Buffer
}

/** What a fleet is handed: in the form of `fleet/src/portfolio-file.ts`, which is written without knowing this house. */
export interface Portfolio {
  readonly version: 1
  readonly terminals: readonly {
    readonly terminalId: string
    readonly merchantId: string
    readonly serial: string
    readonly model: string
    readonly applicationVersion: string
    readonly tmkHex: string
    readonly place?: { readonly latitude: number; readonly longitude: number }
  }[]
  readonly merchants: readonly {
    readonly merchantId: string
    readonly name: string
    readonly mcc: string
    readonly hours?: { readonly opens: number; readonly closes: number }
  }[]
  readonly faults: readonly {
    readonly cause: string
    readonly merchantId: string
    readonly terminalId: string
    readonly amountFen?: number
    readonly card?: string
  }[]
}

const KEYS_AT_ONCE = 1_000

/**
 * Puts a believable institution on file: merchants with papers, accounts and agreements, their terminals with fresh keys, a policy, a
 * risk list. The same seed and moment again add nothing but new keys.
 *
 * @returns the terminals with their keys, for a fleet; write it where only its owner can read it
 */
export async function seedDemo(database: Database, options: SeedOptions): Promise<Portfolio> {
  const { at, policy = policy202607 } = options
  const maker = shopMaker({ chance: chanceFrom(options.seed), at, personToken: options.personToken })
  const spoiled = options.withFaults === false ? [] : provoking.map((one) => spoiledBy(one, maker, at))
  const ordinary = [...shopsWith(options.terminals, () => maker.next())]
  const shops = [...spoiled.map(({ shop }) => shop), ...ordinary]

  await transaction(database, async (tx) => {
    await installPolicy(tx, policy, at)
    const cards = spoiled.flatMap(({ card }) => (card === undefined ? [] : [options.cardToken(new CardNumber(card))]))
    await putOnList(
      tx,
      cards.map((key) => listingEntry({ subject: 'card', key }, at)),
    )
  })
  await writeShops(database, shops, at)

  const keys = shops.flatMap(({ tills }) => tills.map(({ record }) => ({ terminalId: record.id, tmk: randomBytes(16) })))
  for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) await options.loadKeys(keys.slice(from, from + KEYS_AT_ONCE))
  const keyOf = new Map(keys.map(({ terminalId, tmk }) => [terminalId, tmk.toString('hex')]))

  return {
    version: 1,
    terminals: shops.flatMap((shop) => terminalsOf(shop, keyOf)),
    merchants: shops.map(merchantOf),
    faults: spoiled.map(faultOf),
  }
}

interface Spoiled extends Provoking {
  readonly shop: Shop
}

function spoiledBy(provoking: Provoking, maker: ShopMaker, at: Instant): Spoiled {
  const shop = maker.next(provoking.wish)
  return { ...provoking, shop: labelled(provoking.spoil?.(shop, at) ?? shop, provoking.cause) }
}

/** Causes that lie with the terminal, not with the shop it stands in. */
const terminalCauses = /^(qualification|standing)\/terminal-|^standing\/model-|^risk\/location-|^operation\/batch-/

/** Shop name and serial number say what is wrong there, so that people find the place by its cause (docs/sandbox.md). */
function labelled(shop: Shop, cause: string): Shop {
  const keyword = cause.slice(cause.indexOf('/') + 1)
  const merchant = { ...shop.merchant, name: `${shop.merchant.name}〔${keyword}〕` }
  if (!terminalCauses.test(cause)) return { ...shop, merchant }
  return {
    ...shop,
    merchant,
    tills: shop.tills.map((till) => ({ ...till, record: { ...till.record, serial: `SBX-${keyword}-${till.record.id}` } })),
  }
}

function merchantOf({ merchant: { id, name, mcc, hours } }: Shop): Portfolio['merchants'][number] {
  return { merchantId: id, name, mcc, ...(hours === null ? {} : { hours }) }
}

function faultOf({ cause, shop, amountFen, card }: Spoiled): Portfolio['faults'][number] {
  return {
    cause,
    merchantId: shop.merchant.id,
    terminalId: shop.tills[0]!.record.id,
    ...(amountFen === undefined ? {} : { amountFen: fen(amountFen) }),
    ...(card === undefined ? {} : { card }),
  }
}

function terminalsOf({ tills, merchant }: Shop, keyOf: ReadonlyMap<TerminalId, string>): Portfolio['terminals'][number][] {
  return tills.map(({ record, applicationVersion }) => ({
    terminalId: record.id,
    merchantId: merchant.id,
    serial: record.serial,
    model: record.model,
    applicationVersion,
    tmkHex: keyOf.get(record.id)!,
    // A terminal whose place nobody recorded has no positioning either.
    ...(record.place === null ? {} : { place: record.place }),
  }))
}

/** Shops one after the other until they have so many tills; the last one keeps only what is still wanted. */
function* shopsWith(terminals: number, next: () => Shop): Generator<Shop> {
  for (let left = terminals; left > 0;) {
    const shop = next()
    const tills = shop.tills.slice(0, left)
    left -= tills.length
    yield { ...shop, tills }
  }
}
