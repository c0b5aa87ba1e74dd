import type { Meanings, Says, Words } from './spec.ts'

/** What a value says, where it is a code, an amount, a time or a day; `null`: it speaks for itself, or nobody knows. */
export function meaningOf(value: string, { values, says }: { readonly values?: Meanings; readonly says?: Says }): Words | null {
  if (values?.[value] !== undefined) return values[value]
  if (says === undefined || !/^\d+$/.test(value)) return null
  const pair = (index: number): string => value.slice(index * 2, index * 2 + 2)
  switch (says) {
    case 'fen': {
      const yuan = `${BigInt(value.slice(0, -2) || '0').toLocaleString('en-US')}.${value.slice(-2).padStart(2, '0')}`
      return { zh: `${yuan}元`, en: `${yuan} yuan` }
    }
    case 'time': {
      const time = `${pair(0)}:${pair(1)}:${pair(2)}`
      return { zh: time, en: time }
    }
    case 'day': {
      const month = monthNames[Number(pair(0)) - 1]
      return month === undefined ? null : { zh: `${Number(pair(0))}月${Number(pair(1))}日`, en: `${Number(pair(1))} ${month}` }
    }
  }
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
