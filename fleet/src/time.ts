import { setTimeout as wait } from 'node:timers/promises'
import { instant, type Instant } from '@shouli/vocabulary'

export type Clock = () => Instant

export const systemClock: Clock = () => Date.now() as Instant

const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000

/** What clocks on a wall in China show, in the digits of fields 7, 12 and 13. */
export interface WallTime {
  /** MMDD */
  readonly date: string
  /** hhmmss */
  readonly time: string
  readonly minuteOfDay: number
}

export function wallTime(at: Instant): WallTime {
  const iso = new Date(at + CHINA_OFFSET_MS).toISOString()
  return {
    date: iso.slice(5, 7) + iso.slice(8, 10),
    time: iso.slice(11, 13) + iso.slice(14, 16) + iso.slice(17, 19),
    minuteOfDay: Number(iso.slice(11, 13)) * 60 + Number(iso.slice(14, 16)),
  }
}

/** Waits, unless the fleet is told to stop first. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await wait(Math.max(0, ms), undefined, signal === undefined ? {} : { signal }).catch((reason: unknown) => {
    if (signal?.aborted !== true) throw reason
  })
}

export const stopped = (signal?: AbortSignal): boolean => signal?.aborted === true

/** The moment of today in China at `minuteOfDay`, for tests that stage an hour. */
export function at(day: string, clock: string): Instant {
  return instant(`${day}T${clock}+08:00`)
}
