import type { Instant } from '@shouli/vocabulary'
import { track2 } from '../cards.ts'
import type { PortfolioTerminal } from '../portfolio-file.ts'
import type { Random } from '../random.ts'
import { wallTime } from '../time.ts'
import { chipData } from './chip.ts'
import { detailText } from './detail.ts'
import { pinBlock } from './pin-block.ts'
import type { Wanted } from './session.ts'
import { entryModeDigits, kindTable, type EntryMode, type Order } from './transaction.ts'

type Written = { [field: number]: string | Uint8Array }

interface Device {
  readonly identity: PortfolioTerminal
  readonly trace: number
  readonly batch: number
  /** PIN key; `null` before sign-on: then no PIN block can be made. */
  readonly pik: Uint8Array | null
  readonly transactionCounter: number
  readonly at: Instant
  readonly random: Random
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0')

/** A request of the table in iso8583-unionpay-pos.md §5, with the fields that this card, entry mode and original call for. */
export function financialRequest(order: Order, device: Device): Wanted {
  const row = kindTable[order.kind]
  const fields: Written = {
    3: row.processingCode,
    11: digits(device.trace, 6),
    22: `${entryModeDigits[entryMode(order)]}${order.pin === false ? '2' : '1'}`,
    25: row.conditionCode,
    41: device.identity.terminalId,
    42: device.identity.merchantId,
    49: '156',
    53: `${order.pin === false || device.pik === null ? '0' : '2'}600000000000000`,
    59: detailText(detailOf(device, order.card.pan), detailLengthWidth(device.identity)),
    60: `${row.type}${digits(device.batch, 6)}000${readingCapability(device.identity)}00`,
  }
  if (order.kind !== 'balance') fields[4] = digits(order.amountFen, 12)
  writeCard(fields, order, device)
  writeOriginal(fields, order)
  return { mti: row.mti, fields, authenticated: true }
}

const entryMode = ({ entryMode, card }: Order): EntryMode => entryMode ?? (card.hasChip ? 'contactless' : 'magnetic stripe')

function writeCard(fields: Written, order: Order, device: Device): void {
  const { card } = order
  const mode = entryMode(order)
  if (mode === 'manual' || mode === 'chip' || mode === 'contactless') {
    fields[2] = card.pan
    fields[14] = card.expiry
  }
  if (mode !== 'manual') fields[35] = track2(card)
  if (mode === 'chip' || mode === 'contactless') {
    const clock = wallTime(device.at)
    const year = new Date(device.at).getUTCFullYear().toString().slice(2)
    fields[23] = '000'
    fields[55] = chipData(
      { amountFen: order.amountFen, transactionCounter: device.transactionCounter, clock, year, serial: device.identity.serial },
      device.random,
    )
  }
  if (order.pin !== false && device.pik !== null) {
    fields[26] = '12'
    fields[52] = pinBlock(card.pin, card.pan, device.pik)
  }
}

function writeOriginal(fields: Written, { kind, original }: Order): void {
  if (original === undefined) return
  const { batch, trace, date, rrn, authCode } = original
  fields[61] = `${digits(batch, 6)}${digits(trace, 6)}${kind === 'refund' || kind.startsWith('completion') ? date : ''}`
  fields[37] = rrn
  if (authCode !== null && kind !== 'refund') fields[38] = authCode
  if (kind === 'refund') fields[63] = 'CUP'
}

function detailOf({ identity }: Device, pan: string): Parameters<typeof detailText>[0] {
  return {
    serial: identity.serial,
    applicationVersion: identity.applicationVersion,
    factor: pan.slice(-6),
    place: identity.place ?? null,
  }
}

const detailLengthWidth = ({ profile }: PortfolioTerminal): 2 | 3 => (profile?.dialect?.['f59LengthWidth'] === 3 ? 3 : 2)

/** F60.4: contact and contactless. */
const readingCapability = (_identity: PortfolioTerminal): string => '6'

/** Fields that a reversal repeats from its original (§6). */
const repeated = [2, 3, 4, 11, 14, 22, 23, 25, 41, 42, 49, 60, 61] as const

/** 冲正, built before the original leaves. @param reason 98 no answer, A0 its MAC failed, 96 cannot finish, 06 other */
export function reversalOf(original: Wanted, reason: '98' | 'A0' | '96' | '06'): { mti: '0400'; fields: { [field: number]: string } } {
  const fields: { [field: number]: string } = { 39: reason }
  for (const field of repeated) {
    const value = original.fields[field]
    if (typeof value === 'string') fields[field] = value
  }
  return { mti: '0400', fields }
}

interface ManagementInput {
  readonly mti: '0800' | '0820' | '0500' | '0320'
  readonly trace: number
  readonly batch: number
  /** F60.3 */
  readonly code: string
}

export function management(identity: PortfolioTerminal, { mti, trace, batch, code }: ManagementInput): Wanted {
  const signingOn = mti === '0800' && code.startsWith('00')
  const fields: Written = {
    11: digits(trace, 6),
    41: identity.terminalId,
    42: identity.merchantId,
    60: `00${digits(batch, 6)}${code}`,
    63: '01 ',
  }
  if (signingOn) fields[62] = Buffer.from(`Sequence No${digits(identity.serial.length, 2)}${identity.serial}`, 'latin1')
  return { mti, fields, authenticated: false }
}

/** 0820 with network code 362: what the terminal knows of itself, in field 62. */
export function statusUpload(identity: PortfolioTerminal, { trace, batch }: { trace: number; batch: number }): Wanted {
  const wanted = management(identity, { mti: '0820', trace, batch, code: '362' })
  const detail = detailText(
    { serial: identity.serial, applicationVersion: identity.applicationVersion, factor: null, place: identity.place ?? null },
    detailLengthWidth(identity),
  )
  return { ...wanted, fields: { ...wanted.fields, 59: detail } }
}
