// How single cells are read: in the forms in which people write them, refused in words that tell how to do better.

import type { Licence, MerchantType, Terminal } from '@shouli/acceptance'
import {
  fen,
  flawOfResidentId,
  isOldLicenceNumber,
  isSocialCreditCode,
  merchantId,
  passesLuhn,
  terminalId,
  type Fen,
  type LocalDate,
  type MerchantId,
  type TerminalId,
} from '@shouli/vocabulary'
import { CellRefused } from './columns.ts'

const refuse = (zh: string, en: string): never => {
  throw new CellRefused({ zh, en })
}

export const textUpTo =
  (most: number) =>
  (cell: string): string =>
    cell.length <= most ? cell : refuse(`最多 ${most} 个字`, `at most ${most} characters`)

export const merchantNumber = (cell: string): MerchantId =>
  /^[\x21-\x7e]{15}$/.test(cell) ? merchantId(cell) : refuse('15 位商户号', 'a merchant number of 15 characters')

export const terminalNumber = (cell: string): TerminalId =>
  /^[\x21-\x7e]{8}$/.test(cell) ? terminalId(cell) : refuse('8 位终端号', 'a terminal number of 8 characters')

export const categoryCode = (cell: string): string =>
  /^\d{4}$/.test(cell) ? cell : refuse('4 位商户类别码（MCC）', 'a merchant category code of 4 digits')

const oneOf =
  <value>(names: ReadonlyMap<string, value>, zh: string, en: string) =>
  (cell: string): value =>
    names.get(cell.toLowerCase().replaceAll('_', ' ')) ?? refuse(zh, en)

export const merchantType = oneOf<MerchantType>(
  new Map([
    ['enterprise', 'enterprise'],
    ['企业', 'enterprise'],
    ['企业商户', 'enterprise'],
    ['individual business', 'individual business'],
    ['个体', 'individual business'],
    ['个体工商户', 'individual business'],
    ['institution', 'institution'],
    ['事业单位', 'institution'],
    ['社会团体', 'institution'],
    ['其他组织', 'institution'],
    ['micro merchant', 'micro merchant'],
    ['小微', 'micro merchant'],
    ['小微商户', 'micro merchant'],
  ]),
  '企业、个体工商户、事业单位或小微商户',
  'enterprise, individual business, institution or micro merchant',
)

export const registryStatus = oneOf<Licence['registryStatus']>(
  new Map([
    ['in business', 'in business'],
    ['存续', 'in business'],
    ['在业', 'in business'],
    ['开业', 'in business'],
    ['正常', 'in business'],
    ['abnormal list', 'abnormal list'],
    ['经营异常', 'abnormal list'],
    ['revoked', 'revoked'],
    ['吊销', 'revoked'],
    ['cancelled', 'cancelled'],
    ['注销', 'cancelled'],
    ['unknown', 'unknown'],
    ['未知', 'unknown'],
  ]),
  '存续、经营异常、吊销、注销或未知',
  'in business, abnormal list, revoked, cancelled or unknown',
)

export const terminalStatus = oneOf<Terminal['status']>(
  new Map([
    ['trading', 'trading'],
    ['正常', 'trading'],
    ['在用', 'trading'],
    ['in stock', 'in stock'],
    ['库存', 'in stock'],
    ['suspended', 'suspended'],
    ['暂停', 'suspended'],
    ['停用', 'suspended'],
    ['withdrawn', 'withdrawn'],
    ['撤机', 'withdrawn'],
    ['已撤机', 'withdrawn'],
  ]),
  '正常、库存、暂停或撤机',
  'trading, in stock, suspended or withdrawn',
)

export const yesNo = oneOf<boolean>(
  new Map([
    ['yes', true],
    ['是', true],
    ['true', true],
    ['1', true],
    ['no', false],
    ['否', false],
    ['false', false],
    ['0', false],
  ]),
  '是或否',
  'yes or no',
)

/** `2026-07-15`, `2026/7/15`, `2026.7.15`, `20260715`, `2026年7月15日`. */
export function day(cell: string): LocalDate {
  const [, year, month, date] = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(cell) ?? []
  const written = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`
  const exists = Number.isFinite(Date.parse(written)) && new Date(written).toISOString().startsWith(written)
  return year !== undefined && exists ? (written as LocalDate) : refuse('日期，例如 2026-07-15', 'a day such as 2026-07-15')
}

export const endless = 'endless'

/** A last valid day, or 长期. */
export const lastDay = (cell: string): LocalDate | typeof endless =>
  /^(长期|永久|无固定期限|long[ -]?term|permanent|none)$/i.test(cell) ? endless : day(cell)

/** Unified social credit code. A number of before the reform is refused with what to do. */
export function licenceNumber(cell: string): string {
  const code = cell.toUpperCase()
  if (isSocialCreditCode(code)) return code
  if (isOldLicenceNumber(code))
    return refuse(
      '18 位统一社会信用代码：这是三证合一前的 15 位注册号，请换领新照后填写',
      'a unified social credit code of 18 characters: this is a registration number of before 2015, ask for the new licence',
    )
  return refuse('校验码正确的 18 位统一社会信用代码', 'a unified social credit code of 18 characters whose check character holds')
}

export function identityNumber(cell: string): string {
  const number = cell.toUpperCase()
  switch (flawOfResidentId(number)) {
    case null:
      return number
    case 'shape':
      return refuse('18 位身份证号', 'an identity number of 18 characters')
    case 'date of birth':
      return refuse('出生日期存在的身份证号', 'an identity number whose date of birth exists')
    case 'check digit':
      return refuse('校验码正确的身份证号', 'an identity number whose check character holds')
  }
}

/** @returns the digits, and whether a card number among them may be mistyped: old cards fail Luhn's test too, so it is no refusal */
export function accountNumber(cell: string): { readonly digits: string; readonly doubtful: boolean } {
  const digits = cell.replaceAll(/[\s-]/g, '')
  if (!/^\d{8,32}$/.test(digits)) return refuse('8 至 32 位账号', 'an account number of 8 to 32 digits')
  const card = /^62\d{14,17}$/.test(digits)
  return { digits, doubtful: card && !passesLuhn(digits) }
}

/** `09:00-21:00`, also past midnight; `24小时`. */
export function hours(cell: string): { readonly opens: number; readonly closes: number } {
  if (/^(24小时|24h|全天|00:00-24:00)$/i.test(cell)) return { opens: 0, closes: 0 }
  const [, openHour, openMinute, closeHour, closeMinute] = /^(\d{1,2})[:：](\d{2})\s*[-–—~至]\s*(\d{1,2})[:：](\d{2})$/.exec(cell) ?? []
  const opens = Number(openHour) * 60 + Number(openMinute)
  const closes = (Number(closeHour) * 60 + Number(closeMinute)) % 1440
  const right = Number(openHour) < 24 && Number(openMinute) < 60 && Number(closeHour) <= 24 && Number(closeMinute) < 60
  return right ? { opens, closes } : refuse('营业时间，例如 09:00-21:00', 'opening hours such as 09:00-21:00')
}

/** Yuan with at most two decimals, `50,000` or `50000.00`. */
export function yuan(cell: string): Fen {
  const [, whole, cents = ''] = /^¥?(\d{1,10}|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?元?$/.exec(cell) ?? []
  if (whole === undefined) return refuse('金额（元），例如 50000 或 50,000.00', 'an amount in yuan such as 50000 or 50,000.00')
  return fen(Number(whole.replaceAll(',', '')) * 100 + Number(cents.padEnd(2, '0')))
}

const degreesUpTo =
  (most: number, zh: string, en: string) =>
  (cell: string): number => {
    const degrees = Number(cell)
    return /^-?\d{1,3}(\.\d+)?$/.test(cell) && Math.abs(degrees) <= most ? degrees : refuse(zh, en)
  }

export const latitude = degreesUpTo(90, '纬度（WGS-84 度数），例如 31.2397', 'a latitude in WGS-84 degrees such as 31.2397')
export const longitude = degreesUpTo(180, '经度（WGS-84 度数），例如 121.4912', 'a longitude in WGS-84 degrees such as 121.4912')
