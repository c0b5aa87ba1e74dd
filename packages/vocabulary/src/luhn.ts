/**
 * ISO/IEC 7812-1 Annex B. Some old domestic cards do not pass: for them it is a warning, and the account check by transfer decides.
 *
 * @param digits a card or account number
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let index = digits.length - 1, double = false; index >= 0; index -= 1, double = !double) {
    const digit = Number(digits[index])
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit
  }
  return /^\d+$/.test(digits) && sum % 10 === 0
}
