/** Weights and check characters of GB 11643-1999. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** 公民身份号码: appends the check character to the first 17 digits. */
export function withResidentIdCheck(first17: string): string {
  let sum = 0
  for (const [index, weight] of WEIGHTS.entries()) sum += Number(first17[index]) * weight
  return first17 + CHECKS[sum % 11]!
}

/**
 * Could this be the number of a resident identity card (GB 11643-1999; also permanent-residence cards and residence permits of 18
 * digits)? The region is not looked up: it is that of the first registration and may be gone.
 *
 * @returns what is wrong with it, or `null`
 */
export function flawOfResidentId(text: string): 'shape' | 'date of birth' | 'check digit' | null {
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) return 'shape'
  const [year, month, day] = [text.slice(6, 10), text.slice(10, 12), text.slice(12, 14)]
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  const exists = Number.isFinite(date.getTime()) && date.getUTCDate() === Number(day)
  if (!exists || Number(year) < 1900) return 'date of birth'
  return withResidentIdCheck(text.slice(0, 17)) === text ? null : 'check digit'
}
