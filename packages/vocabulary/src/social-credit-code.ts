/** 统一社会信用代码, GB 32100-2015: no I, O, S, V, Z. The place of a character is its value. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** 3^i mod 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Appends the check character to the first 17. */
export function withSocialCreditCheck(first17: string): string {
  let sum = 0
  for (const [index, weight] of WEIGHTS.entries()) sum += CHARACTERS.indexOf(first17[index]!) * weight
  return first17 + CHARACTERS[(31 - (sum % 31)) % 31]!
}

/** Is it 18 characters of the right kind, and does the check character hold? Whether anybody has it, only the register knows. */
export function isSocialCreditCode(text: string): boolean {
  return /^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/.test(text) && withSocialCreditCheck(text.slice(0, 17)) === text
}

/**
 * What its first two characters say of its holder (GB 32100-2015).
 *
 * @returns `null`: registered elsewhere than with market supervision, or of another kind
 */
export function holderOf(code: string): 'enterprise' | 'individual business' | 'co-operative' | 'institution' | null {
  switch (code.slice(0, 2)) {
    case '91':
      return 'enterprise'
    case '92':
      return 'individual business'
    case '93':
      return 'co-operative'
    case '11':
    case '12':
    case '13':
    case '51':
    case '52':
    case '53':
      return 'institution'
    default:
      return null
  }
}

/** 营业执照注册号 of before 2015, GS 15-2006: 14 digits and a check digit by ISO 7064 MOD 11,10. Today: ask for the new licence. */
export function isOldLicenceNumber(text: string): boolean {
  if (!/^\d{15}$/.test(text)) return false
  let product = 10
  for (const digit of text.slice(0, 14)) product = (((product + Number(digit)) % 10 || 10) * 2) % 11
  return (11 - product) % 10 === Number(text[14])
}
