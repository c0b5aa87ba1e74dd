import { dayOf, type Instant, type LocalDate } from '@shouli/vocabulary'

// Days and months as they are counted in China (UTC+8, no daylight saving). A fact is judged by the day in China, whatever the server's zone.

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const CHINA_OFFSET_MS = 8 * 60 * MINUTE_MS

let memoOf = Number.NaN
let memo = '' as LocalDate

/** The day in China. Remembers the last answer: one assessment asks dozens of times about the same moment. */
export function today(at: Instant): LocalDate {
  if (at !== memoOf) {
    memo = dayOf(at)
    memoOf = at
  }
  return memo
}

/** First instant of a day in China. */
export const startOf = (day: LocalDate): Instant => (utc(day) - CHINA_OFFSET_MS) as Instant

export const addDays = (day: LocalDate, days: number): LocalDate => shown(utc(day) + days * DAY_MS)

/** Whole months later (or earlier); the last day of a shorter month where the day does not exist: 31 January + 1 → 28 or 29 February. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(month / 12)
  const lastDay = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate()
  return shown(Date.UTC(year, month % 12, Math.min(Number(day.slice(8)), lastDay)))
}

export const startOfNextDay = (at: Instant): Instant => startOf(addDays(today(at), 1))

export const startOfNextMonth = (at: Instant): Instant => startOf(addMonths(`${today(at).slice(0, 7)}-01` as LocalDate, 1))

export const sameMonth = (one: Instant, other: Instant): boolean => today(one).slice(0, 7) === today(other).slice(0, 7)

export const sameDay = (one: Instant, other: Instant): boolean => dayNumber(one) === dayNumber(other)

/** The earliest day of which `months` have not passed yet on `on`. Not simply `on` minus the months: of 29 February a year has passed on 28 February. */
export function earliestWithin(months: number, on: LocalDate): LocalDate {
  let day = addMonths(on, -months)
  while (addMonths(day, months) <= on) day = addDays(day, 1)
  return day
}

/** Whole days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (utc(to) - utc(from)) / DAY_MS

/** Minutes after midnight in China, 0–1439. */
export const minuteOfDay = (at: Instant): number => Math.floor(((((at + CHINA_OFFSET_MS) % DAY_MS) + DAY_MS) % DAY_MS) / MINUTE_MS)

export const addMinutes = (at: Instant, minutes: number): Instant => (at + minutes * MINUTE_MS) as Instant

const dayNumber = (at: Instant): number => Math.floor((at + CHINA_OFFSET_MS) / DAY_MS)
const utc = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`)
const shown = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 10) as LocalDate
