import { randomUUID } from 'node:crypto'
import { defaultScanSettings, Scan, type Incident, type PeerFinding } from '@shouli/acceptance'
import type { Instant, MerchantId, TerminalId } from '@shouli/vocabulary'
import type { Clock } from '../../ground/clock.ts'
import type { Database } from '../../ground/database/index.ts'
import { leave, type Event } from '../../ground/outbox/index.ts'
import { failedTechnically, lifeOf, reportOf, type SeenPayment } from './seen.ts'
import { inherit } from './inherit.ts'
import * as store from './store.ts'

export interface WatchOptions {
  readonly database: Database
  readonly clock: Clock
  /** Name of the network host. */
  readonly host: string
  /** The lowest payment id of a moment, and the id that others see; both are the gateway's to know. */
  readonly lowestIdOf: (at: Instant) => string
  readonly publicId: (payment: { readonly merchantId: MerchantId; readonly id: string }) => string
}

/** Arrivals of the last moments may not be committed yet. */
const SETTLE_MS = 2_000
const LEASE_MS = 30_000
/** After a start the last half hour is looked at again: the scan holds no more. */
const LOOK_BACK_MS = 30 * 60_000
/** Few at a time, so that a payment that is being answered in the same process does not wait for all of them. */
const AT_ONCE = 1_000
const LIFE_AT_ONCE = 50_000
/** Outcomes that are waited for, at most; more are forgotten, oldest first. */
const PENDING_MAX = 100_000
const REMEMBER_EVERY_MINUTES = 10

/** Looks at everything that happens, in one process at a time, and keeps what stands out. */
export class IncidentWatch {
  readonly #options: WatchOptions
  readonly #holder = randomUUID()
  #scan: Scan | null = null
  #position = ''
  #lifeUpTo = 0 as Instant
  #pending = new Set<string>()
  /** Id in the scan → id on file, of incidents that an earlier watch has put there. */
  #ids: ReadonlyMap<string, string> = new Map()
  /** The last minute that was judged. */
  #minute = 0
  #rememberedAt = 0

  constructor(options: WatchOptions) {
    this.#options = options
  }

  /**
   * One look, to be called every few seconds. Does nothing while another process has the watch.
   *
   * @returns incidents that opened, moved to another group, or closed
   */
  async look(): Promise<readonly Incident[]> {
    const { database, clock } = this.#options
    const at = clock()
    const held = await store.holdWatch(database, this.#holder, at, LEASE_MS)
    if (held === null) {
      this.#scan = null
      return []
    }
    try {
      return await this.#lookOn(held, at)
    } catch (error) {
      // What was seen and could not be kept is looked at again from the beginning.
      this.#scan = null
      throw error
    }
  }

  async stop(): Promise<void> {
    if (this.#scan !== null) await store.leaveWatch(this.#options.database, this.#holder)
    this.#scan = null
  }

  async #lookOn(held: store.Watch, at: Instant): Promise<readonly Incident[]> {
    const begins = this.#scan === null
    if (begins) this.#begin(held, at)

    const until = (at - SETTLE_MS) as Instant
    const told: Incident[] = []
    // Minute by minute, also when there is a backlog: a minute must be judged before a later one is heard of.
    while (minuteOf(until) > this.#minute + 1) {
      const minute = this.#minute + 1
      await this.#takeIn(startOf(minute + 1), at)
      told.push(...this.#tick(minute))
    }
    await this.#takeIn(until, at)
    // What fails now need not wait for the end of its minute.
    told.push(...this.#scan!.look(minuteOf(until)))
    if (begins) await this.#inherit(told, at)
    await this.#keep(told)
    return told
  }

  #begin({ memory }: store.Watch, at: Instant): void {
    this.#scan = new Scan(defaultScanSettings, memory ?? { groups: [] })
    this.#position = this.#options.lowestIdOf((at - LOOK_BACK_MS) as Instant)
    this.#lifeUpTo = (at - LOOK_BACK_MS) as Instant
    this.#minute = minuteOf((at - LOOK_BACK_MS) as Instant)
    this.#rememberedAt = this.#minute
    this.#pending = new Set()
  }

  /** Everything that arrived before `until`, and what earlier arrivals have come to meanwhile. */
  async #takeIn(until: Instant, at: Instant): Promise<void> {
    const { database, host, lowestIdOf } = this.#options
    const failed: SeenPayment[] = []
    const take = (payments: readonly SeenPayment[]): void => {
      const decided = payments.filter((payment) => payment.state !== 'pending')
      for (const { id } of decided) this.#pending.delete(id)
      this.#scan!.observe(decided.map((payment) => reportOf(payment, host)))
      failed.push(...decided.filter(failedTechnically))
    }
    take(await store.paymentsAgain(database, [...this.#pending]))
    for (;;) {
      const payments = await store.paymentsBetween(database, this.#position, lowestIdOf(until), AT_ONCE)
      take(payments)
      for (const { id, state } of payments) if (state === 'pending' && this.#pending.size < PENDING_MAX) this.#pending.add(id)
      if (payments.length > 0) this.#position = payments.at(-1)!.id
      if (payments.length < AT_ONCE) break
    }
    const life = await store.lifeBetween(database, this.#lifeUpTo, until, LIFE_AT_ONCE)
    this.#scan!.observe(life.map((one) => lifeOf(one, host)))
    this.#lifeUpTo = until
    await this.#tellPeers(failed, at)
  }

  /** Whoever diagnoses these payments should know how their peers fare: it is kept, and a note is left. */
  async #tellPeers(failed: readonly SeenPayment[], at: Instant): Promise<void> {
    const { database, publicId } = this.#options
    const peers = new Map<string, readonly PeerFinding[]>()
    for (const { terminalId } of failed)
      peers.set(
        terminalId,
        this.#scan!.peersOf(terminalId).filter(({ terminals }) => terminals > 0),
      )
    const telling = failed.filter(({ terminalId }) => peers.get(terminalId)!.some(({ failing }) => failing > 0))
    if (peers.size === 0) return
    await database.transaction(async (tx) => {
      await store.keepPeers(tx, peers, at)
      leave(
        tx,
        telling.map((payment): Event => noteOf(payment, publicId, at)),
      )
    })
  }

  /** The same incident must not be on file twice, nor one for ever that ended between two watches. */
  async #inherit(told: readonly Incident[], at: Instant): Promise<void> {
    const { database } = this.#options
    const onFile = await store.heldIncidents(database, (at - LOOK_BACK_MS) as Instant)
    const { ids, gone } = inherit(told, onFile)
    this.#ids = ids
    await store.endIncidents(database, gone, at)
  }

  /** Every scan numbers from one: the holder tells its incidents from those of others. */
  #idOnFile({ id }: Incident): string {
    return this.#ids.get(id) ?? `${id}-${this.#holder.slice(0, 8)}`
  }

  #tick(minute: number): Incident[] {
    this.#minute = minute
    const { opened, changed, closed } = this.#scan!.tick(minute)
    return [...opened, ...changed, ...closed]
  }

  async #keep(told: readonly Incident[]): Promise<void> {
    const { database } = this.#options
    await store.keepIncidents(
      database,
      told.map((incident) => ({ ...incident, id: this.#idOnFile(incident) })),
    )
    const remember = this.#minute >= this.#rememberedAt + REMEMBER_EVERY_MINUTES
    if (remember) this.#rememberedAt = this.#minute
    await store.keepWatch(database, this.#holder, { position: this.#position, memory: remember ? this.#scan!.memory() : null })
  }
}

const minuteOf = (at: Instant): number => Math.floor(at / 60_000)
const startOf = (minute: number): Instant => (minute * 60_000) as Instant

function noteOf(payment: SeenPayment, publicId: WatchOptions['publicId'], at: Instant): Event {
  const merchantId = payment.merchantId as MerchantId
  return {
    type: 'peers counted',
    merchantId,
    terminalId: payment.terminalId as TerminalId,
    paymentId: publicId({ merchantId, id: payment.id }),
    at,
  }
}
