import { faults } from './faults/all.ts'
import { categoryOf, type Fault, type Party, type Shown, type Symptoms } from './faults/fault.ts'
import { healthy } from './faults/healthy.ts'
import { Person } from './person.ts'
import { seeded, type Random } from './random.ts'

/** One call for help out of the simulated town, and what was really the matter. */
export interface Incident {
  /** In the observation format that `shouli diagnose` reads; a key that is missing is unknown. */
  readonly observation: Observation
  readonly truth: { readonly cause: string; readonly category: string; readonly actor: Party }
}

export interface Observation {
  readonly id: string
  readonly lang: 'zh' | 'en'
  readonly observed: Observed
}

export interface Observed {
  text?: string
  response_code?: string
  network?: string
  telemetry?: Readings
  merchant?: Readings
  transaction?: Readings
  peers?: Readings
}

export type Readings = Record<string, Reading>
export type Reading = string | number | boolean

/** How good the reports are. All are probabilities. */
export interface Weather {
  /** A reading says something else than what is so. */
  readonly noise: number
  /** A reading does not arrive. */
  readonly missing: number
  /** The whole group (telemetry, merchant, …) does not arrive. */
  readonly groupMissing: number
  /** What arrives was read before the trouble began. */
  readonly stale: number
  /** Something else is out of order as well, and has nothing to do with it. */
  readonly coincidence: number
  /** Nobody says anything in words. */
  readonly silent: number
}

/** Somebody who asks for help nearly always says something; a field that is not in a report is the rule, not a fault. */
export const ordinaryWeather: Weather = { noise: 0.05, missing: 0.08, groupMissing: 0.06, stale: 0.02, coincidence: 0.05, silent: 0.07 }

export interface IncidentOptions {
  readonly count: number
  readonly seed?: number | string
  readonly weather?: Partial<Weather>
  /** Only these; left out: all faults, each as often as it happens. */
  readonly only?: readonly string[]
}

type Group = 'telemetry' | 'merchant' | 'transaction' | 'peers'
const groups: readonly Group[] = ['telemetry', 'merchant', 'transaction', 'peers']

/** Calls for help as a town would make them, with the truth beside each. Equal options give equal incidents. */
export function* incidents({ count, seed = 1, weather, only }: IncidentOptions): Generator<Incident> {
  const random = seeded(seed).fork('incidents')
  const pool = only === undefined ? faults : faults.filter(({ id }) => only.includes(id))
  if (pool.length === 0) throw new RangeError(`no fault of this name: ${only?.join(', ')}`)
  for (let index = 0; index < count; index += 1) {
    const fault = drawFault(pool, random)
    const observation = observe(fault, { ...ordinaryWeather, ...weather }, random, `sim-${seed}-${index + 1}`)
    yield { observation, truth: { cause: fault.id, category: categoryOf(fault.id), actor: fault.actor } }
  }
}

function drawFault(pool: readonly Fault[], random: Random): Fault {
  let at = random.next() * pool.reduce((sum, { weight }) => sum + weight, 0)
  return pool.find(({ weight }) => (at -= weight) < 0) ?? pool[0]!
}

function observe(fault: Fault, weather: Weather, random: Random, id: string): Observation {
  const lang = random.chance(0.6) ? 'zh' : 'en'
  const observed: Observed = {}
  const code = fault.shows.code === undefined ? null : drawText(fault.shows.code, random)
  if (code !== null) observed.response_code = code
  if (code !== null && random.chance(0.4)) observed.network = 'UnionPay'
  if (!random.chance(weather.silent)) observed.text = new Person({ random, lang }).report(fault)

  const aside = random.chance(weather.coincidence) ? coincidence(random) : {}
  for (const group of groups) {
    if (random.chance(weather.groupMissing)) continue
    const readings = read(group, fault.shows, aside, weather, random)
    if (Object.keys(readings).length > 0) observed[group] = readings
  }
  // A call without anything in it is no call.
  if (Object.keys(observed).length === 0) observed.text = new Person({ random, lang }).report(fault)
  return { id, lang, observed }
}

function read(group: Group, shows: Symptoms, aside: Symptoms, weather: Weather, random: Random): Readings {
  const stale = group === 'telemetry' && random.chance(weather.stale)
  const table = { ...healthy[group], ...aside[group], ...(stale ? {} : shows[group]) }
  const readings: Readings = {}
  for (const [key, shown] of Object.entries(table)) {
    const value = draw(shown, random)
    if (value === null || random.chance(weather.missing)) continue
    readings[key] = random.chance(weather.noise) ? otherwise(group, key, value, random) : value
  }
  return readings
}

/** What a terminal that is in this state reports of itself, with the noise and the gaps of ordinary days. */
export const readingsOf = (shows: Symptoms, random: Random): Readings => read('telemetry', shows, {}, ordinaryWeather, random)

/** @returns a value as often as the table says, else `null` */
export function draw(shown: Shown, random: Random): Reading | null {
  const value = drawText(shown, random)
  return value === null ? null : reading(value, random)
}

function drawText(shown: Shown, random: Random): string | null {
  let at = random.next()
  return Object.keys(shown).find((name) => (at -= shown[name]!) < 0) ?? null
}

function reading(text: string, random: Random): Reading {
  if (text === 'true' || text === 'false') return text === 'true'
  if (/^\d+$/.test(text)) return Number(text)
  const [, least, most] = /^(\d+)\.\.(\d+)$/.exec(text) ?? []
  if (least !== undefined) return random.whole(Number(least), Number(most))
  return text
}

/** Some other value that this key can take. */
function otherwise(group: Group, key: string, value: Reading, random: Random): Reading {
  const others = (valuesOf.get(`${group}.${key}`) ?? []).map((text) => reading(text, random)).filter((other) => other !== value)
  return others.length === 0 ? value : random.pick(others)
}

/** Every value that any fault, or a good day, has for a key. */
const valuesOf = (() => {
  const values = new Map<string, string[]>()
  const tables: readonly Omit<Symptoms, 'code'>[] = [healthy, ...faults.map(({ shows }) => shows)]
  for (const table of tables)
    for (const group of groups)
      for (const [key, shown] of Object.entries(table[group] ?? {})) {
        const known = values.get(`${group}.${key}`) ?? []
        values.set(`${group}.${key}`, [...new Set([...known, ...Object.keys(shown)])])
      }
  return values
})()

/** Small troubles that most shops live with. */
function coincidence(random: Random): Symptoms {
  return random.pick<Symptoms>([
    { telemetry: { battery_pct: { '14..24': 1 }, charging: { false: 0.8 } } },
    { telemetry: { signal: { weak: 1 } } },
    { telemetry: { app_version: { outdated: 1 } } },
    { telemetry: { printer: { paper_low: 1 } } },
    { telemetry: { uptime_days: { '40..120': 1 } } },
    { telemetry: { temperature: { high: 1 } } },
    { merchant: { age_months: { '0..2': 1 } } },
    { transaction: { entry_mode: { swiped: 1 } } },
  ])
}
