import type { PaymentSummary } from '@shouli/contract'
import type { Clock } from '../../../ground/clock.ts'
import type { Connection } from '../../../ground/database/index.ts'
import { keyOfPublicId, type PaymentKey } from '../payment-id.ts'
import { isBeyond, newestPlace, notesAfter, readPlace, writePlace, type Note, type Place } from './notes.ts'
import { summaryOf, type WriteReference } from './payment-view.ts'
import { readSummaries } from './store.ts'

/** Listeners see a payment at most so much later, in ms. While nobody listens, nobody looks. */
const LOOK_EVERY_MS = 250
/** Notes read at a time. */
const AT_A_TIME = 500
/** Somebody who comes back after longer reads the list again. */
const RESUME_MS_MAX = 10 * 60_000
/** Further behind than this, the past is let go: a person cannot read a thousand payments a second. */
const BEHIND_MAX = 5_000

interface FeedEvent {
  readonly id: string
  readonly payment: PaymentSummary
}

interface Told extends FeedEvent {
  readonly place: Place
}

interface Subscription {
  readonly after: string | null
  hear(events: readonly FeedEvent[], reset: string | null): void
  over(): void
  failed(error: unknown): void
}

/** One subscription, on its way to where the others are or among them. */
interface Listener {
  readonly to: Subscription
  /** What it was told last; nothing at or before it is told again. */
  place: Place
  /** Told to the others while this one is still catching up; `null`: it has caught up. */
  waiting: Told[] | null
}

/**
 * Follows the notes that the gateway leaves in the outbox, whichever process left them, and tells listeners of the payments behind
 * them. It keeps nothing that another process would need: a listener may come back to any of them with the id of its last event.
 */
export class PaymentFeed {
  readonly #database: Connection
  readonly #clock: Clock
  readonly #write: WriteReference
  readonly #listeners = new Set<Listener>()
  #place: Place | null = null
  #looking = false
  #over = false

  constructor(database: Connection, clock: Clock, write: WriteReference) {
    this.#database = database
    this.#clock = clock
    this.#write = write
  }

  /** @throws whatever the database throws when it cannot be reached */
  async reachable(): Promise<void> {
    await newestPlace(this.#database, this.#clock())
  }

  /** @returns ends it */
  subscribe(to: Subscription): () => void {
    if (this.#over) {
      to.over()
      return () => undefined
    }
    let listener: Listener | null = null
    let gone = false
    const join = async (): Promise<void> => {
      const newest = await newestPlace(this.#database, this.#clock())
      if (gone || this.#over) return
      const asked = to.after === null ? null : readPlace(to.after)
      const resumes = asked !== null && this.#clock() - asked.at <= RESUME_MS_MAX
      listener = { to, place: resumes ? asked : newest, waiting: [] }
      this.#place ??= newest
      this.#listeners.add(listener)
      if (!resumes) to.hear([], to.after === null ? null : writePlace(newest))
      if (resumes) await this.#catchUp(listener)
      this.#tellWaiting(listener)
      this.#look()
    }
    join().catch((error: unknown) => {
      if (listener !== null) this.#listeners.delete(listener)
      to.failed(error)
    })
    return () => {
      gone = true
      if (listener !== null) this.#listeners.delete(listener)
    }
  }

  /** Tells every listener that it is over. */
  end(): void {
    this.#over = true
    for (const { to } of this.#listeners) to.over()
    this.#listeners.clear()
  }

  async #catchUp(listener: Listener): Promise<void> {
    for (;;) {
      const notes = await notesAfter(this.#database, listener.place, AT_A_TIME)
      this.#give(listener, await this.#behind(notes))
      if (notes.length < AT_A_TIME) return
    }
  }

  #tellWaiting(listener: Listener): void {
    const waiting = listener.waiting ?? []
    listener.waiting = null
    this.#give(listener, waiting)
  }

  #give(listener: Listener, told: readonly Told[]): void {
    const fresh = told.filter(({ place }) => isBeyond(place, listener.place))
    if (fresh.length === 0) return
    listener.place = fresh.at(-1)!.place
    listener.to.hear(fresh, null)
  }

  #look(): void {
    if (this.#looking) return
    this.#looking = true
    const again = (): void => {
      if (this.#listeners.size === 0 || this.#over) {
        this.#looking = false
        this.#place = null
        return
      }
      this.#tell()
        .catch((error: unknown) => this.#fail(error))
        .finally(() => setTimeout(again, LOOK_EVERY_MS).unref())
    }
    again()
  }

  async #tell(): Promise<void> {
    for (let read = 0; read < BEHIND_MAX; read += AT_A_TIME) {
      const notes = await notesAfter(this.#database, this.#place!, AT_A_TIME)
      const last = notes.at(-1)
      if (last === undefined) return
      const told = await this.#behind(notes)
      this.#place = last
      for (const listener of this.#listeners) {
        if (listener.waiting === null) this.#give(listener, told)
        else listener.waiting.push(...told)
      }
      if (notes.length < AT_A_TIME) return
    }
    await this.#letGo()
  }

  /** Goes on from now; whoever listens reads the list again. */
  async #letGo(): Promise<void> {
    const newest = await newestPlace(this.#database, this.#clock())
    this.#place = newest
    for (const listener of this.#listeners) {
      listener.place = newest
      listener.waiting &&= []
      listener.to.hear([], writePlace(newest))
    }
  }

  #fail(error: unknown): void {
    for (const { to } of this.#listeners) to.failed(error)
    this.#listeners.clear()
  }

  /** The payments behind notes, as they stand now. */
  async #behind(notes: readonly Note[]): Promise<Told[]> {
    const keys = new Map<string, PaymentKey>()
    for (const { paymentId } of notes) {
      const key = keyOfPublicId(paymentId)
      if (key !== null) keys.set(paymentId, key)
    }
    const kept = await readSummaries(this.#database, [...keys.values()])
    const byId = new Map(kept.map((payment) => [payment.id, payment]))
    return notes.flatMap((note) => {
      const payment = byId.get(keys.get(note.paymentId)?.id ?? '')
      return payment === undefined ? [] : [{ id: writePlace(note), place: note, payment: summaryOf(payment, this.#write) }]
    })
  }
}
