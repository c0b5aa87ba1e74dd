import type { MerchantId } from './ids.ts'

/** What a merchant number (特约商户编码, 15) seems to say. There is no check digit and big merchants do not follow it: hints, never a refusal. */
export interface MerchantNumberHints {
  /** First three digits: whose merchant; `null`: an acquirer that is not in our short list. */
  readonly acquirer: { readonly code: string; readonly name: string | null }
  /** Four digits, either administrative (2101 Shenyang) or of the banks' own areas (5810 Guangzhou). */
  readonly region: string
  readonly mcc: string
  readonly sequence: string
}

const ACQUIRERS: ReadonlyMap<string, string> = new Map([
  ['102', '工商银行'],
  ['103', '农业银行'],
  ['104', '中国银行'],
  ['105', '建设银行'],
  ['301', '交通银行'],
  ['308', '招商银行'],
  ['310', '浦发银行'],
  ['802', '银联商务'],
  ['806', '银联商务'],
  ['898', '银联商务'],
  ['812', '快钱'],
  ['821', '通联支付'],
  ['822', '拉卡拉'],
  ['823', '汇付天下'],
  ['825', '易宝支付'],
  ['826', '银盛支付'],
  ['827', '杉德'],
  ['836', '随行付'],
  ['837', '天翼支付'],
])

/** @returns `null` when it does not have the form 3 acquirer + 4 region + 4 category + 4 sequence */
export function merchantNumberHints(id: MerchantId): MerchantNumberHints | null {
  const [, code, region, mcc, sequence] = /^(\d{3})(\d{4})(\d{4})(\d{4})$/.exec(id) ?? []
  if (code === undefined || region === undefined || mcc === undefined || sequence === undefined) return null
  return { acquirer: { code, name: ACQUIRERS.get(code) ?? null }, region, mcc, sequence }
}
