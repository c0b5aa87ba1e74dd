import type { Instant } from '@shouli/vocabulary'
import type { Clock } from '../clock.ts'
import type { Database, Transaction } from '../database/index.ts'
import { transaction } from '../database/index.ts'
import { backOffMs } from './back-off.ts'
import type { Event } from './events.ts'
import * as store from './store.ts'
import { CHANNEL } from './wake.ts'

/** Somebody who acts on what happened elsewhere. */
export interface Reader {
  /** For ever the same: how far it has come is kept under this name. */
  readonly name: string
  readonly types: readonly Event['type'][]
  /** From which note on, when it reads for the first time. Default: from the first that is kept. */
  readonly begins?: 'with the first' | 'now'
  /**
   * Picks the notes worth taking, in one look at a whole stretch; the others count as read. What it picks is taken in a transaction of its
   * own, which is short: for readers that lock what payments wait for, and that are interested in one note of a thousand. What waited
   * behind a note that failed is taken without asking.
   *
   * @returns one answer a note, in the same order
   */
  pick?(events: readonly Event[], tx: Transaction): Promise<readonly boolean[]>
  /**
   * Acts on one note, in the transaction that marks it as read: what it writes there happens exactly once. What it does outside (a
   * message sent) can happen again when the transaction fails, so it must bear repetition.
   */
  take(event: Event, tx: Transaction): Promise<void>
}

export interface DeliverOptions {
  readonly database: Database
  readonly readers: readonly Reader[]
  readonly clock: Clock
  /** Spread over so many lanes, each reader can work in as many processes at once. The same in all processes. Default 1. */
  readonly lanes?: number
  /** Told of a note that was not taken in; it will be tried again. */
  readonly onProblem: (problem: {
    readonly reader: string
    readonly event: Event
    readonly error: Error
    readonly attempts: number
  }) => void
  /** Told when the database cannot be reached; delivery goes on by itself. */
  readonly onOutage: (error: Error) => void
}

/** Notes in one transaction: few enough that it is short. */
const NOTES_AT_ONCE = 50
/** Looks by itself so often, should a wake-up call be lost. */
const LOOK_EVERY_MS = 1_000

/**
 * Delivers notes to readers: each at least once, those of one subject in the order in which they were left, whatever the number of processes
 * that run this. A note that its reader cannot take in waits, longer each time, and later ones of its subject wait behind it;
 * other subjects go on.
 *
 * A transaction that stays open after writing holds back the notes of all that began later; keep transactions short.
 *
 * @returns ends the delivery after the notes in hand
 */
export async function deliver(options: DeliverOptions): Promise<() => Promise<void>> {
  const { database, readers, lanes = 1 } = options
  for (const { name, begins } of readers) await store.register(database, name, lanes, begins === 'now')

  const ending = new AbortController()
  const { signal } = ending
  const sleepers = new Set<() => void>()
  const wakeAll = (): void => {
    for (const wake of sleepers) wake()
  }
  const deaf = await database.listen(CHANNEL, wakeAll)

  const work = readers.flatMap((reader) =>
    Array.from({ length: lanes }, async (_, lane) => {
      while (!signal.aborted) {
        const more = await piece(options, reader, lane).catch((error: unknown) => {
          options.onOutage(error instanceof Error ? error : new Error(String(error)))
          return false
        })
        if (!more && !signal.aborted) await sleep(LOOK_EVERY_MS, sleepers)
      }
    }),
  )
  return async () => {
    ending.abort()
    wakeAll()
    await Promise.all(work)
    await deaf()
  }
}

function sleep(ms: number, sleepers: Set<() => void>): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer)
      sleepers.delete(wake)
      resolve()
    }
    const timer = setTimeout(wake, ms)
    sleepers.add(wake)
  })
}

/** One stretch of one lane. @returns whether there may be more at once */
async function piece(options: DeliverOptions, reader: Reader, lane: number): Promise<boolean> {
  const { database, clock, lanes = 1 } = options
  return transaction(database, async (tx) => {
    const place = await store.lockPlace(tx, reader.name, lane)
    if (place === null) return false // another process reads this lane
    const now = clock()

    const parked = await store.parkedAndDue(tx, reader.name, lane, now)
    const due = reader.pick === undefined ? parked : parked.slice(0, 1)
    for (const note of due) await retry(options, reader, note, tx, now)

    const { notes, whole } = await store.readNotes(tx, { reader: reader.name, types: reader.types, lane, lanes, most: NOTES_AT_ONCE })
    const waiting = new Set(
      await store.parkedSubjects(
        tx,
        reader.name,
        notes.map(({ subject }) => subject),
      ),
    )
    const picked =
      (await reader.pick?.(
        notes.map(({ body }) => body),
        tx,
      )) ?? notes.map(() => true)
    let taken = due.length
    let upTo = -1
    for (const [index, note] of notes.entries()) {
      if (reader.pick !== undefined && taken === 1 && picked[index]) break
      upTo = index
      if (!picked[index] && !waiting.has(note.subject)) continue
      taken += 1
      const error = waiting.has(note.subject) ? null : await attempt(reader, note.body, tx)
      if (error === undefined) continue
      if (error !== null) options.onProblem({ reader: reader.name, event: note.body, error, attempts: 1 })
      waiting.add(note.subject)
      const retryAt = error === null ? now : later(now, 1)
      store.park(tx, { ...note, reader: reader.name, lane, attempts: error === null ? 0 : 1, retryAt, problem: error?.message ?? null })
    }
    const done = whole && upTo === notes.length - 1
    if (done || upTo >= 0) store.moveOn(tx, reader.name, lane, done ? null : notes[upTo]!.note_id)
    return due.length > 0 || !done
  })
}

const later = (now: Instant, failed: number): Instant => (now + backOffMs(failed)) as Instant

async function retry(options: DeliverOptions, reader: Reader, note: store.ParkedNote, tx: Transaction, now: Instant): Promise<void> {
  const error = await attempt(reader, note.body, tx)
  if (error === undefined) {
    store.unpark(tx, note)
    return
  }
  const attempts = note.attempts + 1
  options.onProblem({ reader: reader.name, event: note.body, error, attempts })
  store.postpone(tx, note, { attempts, retryAt: later(now, attempts), problem: error.message })
}

/** @returns what went wrong; `undefined`: nothing. What the reader has written until then is undone */
async function attempt(reader: Reader, event: Event, tx: Transaction): Promise<Error | undefined> {
  const inner: Promise<unknown>[] = []
  const guarded: Transaction = {
    ...tx,
    write(statement) {
      const sent = tx.query(statement)
      sent.catch(() => undefined)
      inner.push(sent)
    },
  }
  await store.savepoint(tx, 'set')
  try {
    await reader.take(event, guarded)
    await Promise.all(inner)
    await store.savepoint(tx, 'release')
    return undefined
  } catch (error) {
    await Promise.allSettled(inner)
    await store.savepoint(tx, 'undo')
    return error instanceof Error ? error : new Error(String(error))
  }
}
