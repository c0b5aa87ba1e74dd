import { kindTable } from './transaction.ts'
import type { BatchRecord } from './state.ts'

/** Field 48 of 0500: domestic debit sum 12, count 3, credit sum 12, count 3, flag 1; then the same for foreign cards (§7). */
export function totalsDigits(log: readonly BatchRecord[]): string {
  const side = (settles: 'debit' | 'credit'): string => {
    const records = log.filter(({ kind }) => kindTable[kind].settles === settles)
    const sum = records.reduce((total, { amountFen }) => total + amountFen, 0)
    return String(sum).padStart(12, '0') + String(records.length).padStart(3, '0')
  }
  return `${side('debit')}${side('credit')}0${'0'.repeat(31)}`
}

/** The host's verdict on the domestic half: `1` agrees, `2` differs, `3` error. */
export const totalsFlag = (digits: string): string => digits[30] ?? '3'

/** Records that fit one 0320: 2 digits of count and 40 a record, in at most 322 digits. */
export const RECORDS_A_MESSAGE = 8

/** Field 48 of 0320: count 2, then card class 2, trace 6, card number 20 right-aligned, amount 12 a record (§7). */
export function uploadDigits(records: readonly BatchRecord[]): string {
  const lines = records.map(
    ({ trace, pan, amountFen }) => `00${String(trace).padStart(6, '0')}${pan.padStart(20, '0')}${String(amountFen).padStart(12, '0')}`,
  )
  return String(records.length).padStart(2, '0') + lines.join('')
}
