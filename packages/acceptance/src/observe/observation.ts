import { CardNumber } from '@shouli/vocabulary'
import type { Scalar } from './reader.ts'

/** One observation: what somebody saw, typed or measured. Every part may be missing; missing means unknown, never normal. */
export interface Observation {
  /** What a person saw or typed, in any language. */
  readonly text?: string
  /** Answer or error code as shown. */
  readonly response_code?: string
  /** Network, acquirer, provider or terminal that the code and the words come from. */
  readonly network?: string
  readonly telemetry?: Section
  readonly merchant?: Section
  readonly transaction?: Section
  readonly peers?: Section
}

export type Section = Readonly<Record<string, Value>>
export type Value = Scalar | readonly Value[] | { readonly [key: string]: Value } | null

const sections = ['telemetry', 'merchant', 'transaction', 'peers'] as const

/**
 * Takes an observation out of parsed JSON. Numbers and booleans where a text is expected are read as text; a section that is not an object,
 * and parts that nobody knows, become free text, so that nothing said is lost. Card numbers are masked before anything else is done.
 *
 * Words alone are the text, and nothing at all (`null`) is an observation of nothing.
 *
 * @returns what was expected instead, when it is none of these
 */
export function readObservation(given: unknown): Observation | { readonly expected: string } {
  const json = masked(given === null || given === undefined ? {} : typeof given === 'string' ? { text: given } : given)
  if (!isObject(json)) return { expected: 'an object with text, response_code, network, telemetry, merchant, transaction or peers' }
  const loose: string[] = []
  const texts: { text?: string; response_code?: string; network?: string } = {}
  for (const key of ['text', 'response_code', 'network'] as const) {
    const said = flat(json[key])
    if (said !== '') texts[key] = said
  }
  const parts: { [name in (typeof sections)[number]]?: Section } = {}
  for (const name of sections) {
    const section = joined(json[name])
    if (isObject(section)) parts[name] = section
    else if (section !== null && section !== undefined) loose.push(`${name} ${flat(section)}`)
  }
  for (const [key, value] of Object.entries(json)) {
    const known = key in texts || key in parts || ['text', 'response_code', 'network', ...sections].includes(key)
    if (!known && flat(value) !== '') loose.push(`${key} ${flat(value)}`)
  }
  if (loose.length > 0) texts.text = [texts.text, ...loose].filter((said) => said !== undefined).join('. ')
  return { ...texts, ...parts }
}

/** A list of objects that speak of different things is one section: `[{"printer": …}, {"battery": …}]`. */
function joined(section: Value | undefined): Value | undefined {
  if (!Array.isArray(section) || section.length === 0 || !section.every(isObject)) return section
  const entries = section.flatMap((part) => Object.entries(part))
  return new Set(entries.map(([key]) => key)).size === entries.length ? Object.fromEntries(entries) : section
}

/** Thirteen to nineteen digits, in groups or not. */
const longNumber = /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/gu

/** People type card numbers into descriptions of what went wrong: first six and last four digits are kept, as on a slip. */
function masked(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replaceAll(longNumber, (number) => {
      const digits = number.replaceAll(/\D/gu, '')
      return isCardNumber(digits) ? String(new CardNumber(digits)) : number
    })
  }
  if (typeof value === 'number' && value >= 1e12) return Number.isFinite(value) ? masked(value.toFixed(0)) : null
  if (Array.isArray(value)) return value.map((inner: unknown) => masked(inner))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner)]))
}

/** ISO/IEC 7812: the last digit checks the others. */
function isCardNumber(digits: string): boolean {
  let sum = 0
  for (let at = digits.length - 1, double = false; at >= 0; at -= 1, double = !double) {
    const digit = Number(digits[at]) * (double ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

export function isObject(value: unknown): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Any value as words. */
export function flat(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(flat).filter(Boolean).join(', ')
  if (isObject(value)) {
    return Object.entries(value)
      .map(([key, inner]) => `${key} ${flat(inner)}`)
      .join(', ')
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).trim() : ''
}
