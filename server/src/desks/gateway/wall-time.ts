import type { Instant } from '@shouli/vocabulary'

const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000

/** What clocks on a wall in China show, in the digits of fields 7, 12 and 13. */
export interface WallTime {
  /** MMDD */
  readonly date: string
  /** hhmmss */
  readonly time: string
}

const two = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'))
let lastSecond = 0
let last: WallTime = { date: '', time: '' }

/** The same second is asked for by many messages, so the last answer is kept. */
export function wallTime(at: Instant): WallTime {
  const second = Math.floor(at / 1000)
  if (second === lastSecond) return last
  const moment = new Date(at + CHINA_OFFSET_MS)
  lastSecond = second
  last = {
    date: two[moment.getUTCMonth() + 1]! + two[moment.getUTCDate()]!,
    time: two[moment.getUTCHours()]! + two[moment.getUTCMinutes()]! + two[moment.getUTCSeconds()]!,
  }
  return last
}
