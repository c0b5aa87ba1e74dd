import { types, type CustomTypesConfig } from 'pg'

// How PostgreSQL's types arrive here, on purpose instead of by default:
//   int8         number, refused beyond 2^53 (money is whole fen in a number, decision 002)
//   timestamptz  number, milliseconds since 1970 (an Instant); microseconds are cut off
//   date         string, `YYYY-MM-DD` (a LocalDate)
//   numeric      string, as the driver gives it: cast sums to bigint in the statement
const { INT8, TIMESTAMPTZ, DATE } = types.builtins
const byDefault = types.getTypeParser as (oid: number, format?: 'text' | 'binary') => (text: string) => unknown

export class NumberTooLarge extends Error {
  readonly code = 'NUMBER_TOO_LARGE'
  constructor() {
    super('a whole number from the database is beyond 2^53 and would lose digits')
    this.name = 'NumberTooLarge'
  }
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new NumberTooLarge()
  return number
}

/** Connections are kept in UTC, so the text reads `2026-07-01 04:00:00.123+00`. */
function milliseconds(text: string): number {
  if (text === 'infinity') return Infinity
  if (text === '-infinity') return -Infinity
  return Date.parse(`${text.slice(0, 10)}T${text.slice(11).replace(/[+-]\d\d.*$/, '')}Z`)
}

const asIs = (text: string): string => text

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: wholeNumber,
  [TIMESTAMPTZ]: milliseconds,
  [DATE]: asIs,
  1016: arrayOf(wholeNumber),
  1185: arrayOf(milliseconds),
  1182: arrayOf(asIs),
}

function arrayOf(parse: (text: string) => unknown): (text: string) => unknown {
  const strings = byDefault(1009, 'text') as (text: string) => (string | null)[]
  return (text) => strings(text).map((item) => (item === null ? null : parse(item)))
}

/** Handed to every connection; the driver's own global table stays untouched. */
export const typeParsers: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers[oid]) ?? byDefault(oid, format)) as CustomTypesConfig['getTypeParser'],
}
