import { rows, sql } from '../../ground/database/index.ts'
import { readMerchant } from '../../registers/merchants/index.ts'
import { bytesInGbk } from './screen-text.ts'
import type { Desk } from './desk.ts'
import { wishes, type Wish } from './envelope.ts'
import type { ManagementReply, ManagementRequest } from './management.ts'
import { managementFields } from './reply.ts'

/** Lists that terminals fetch block by block, by network code, and the wish that a fetched list fulfils. */
const lists: { readonly [code: string]: { readonly list: string; readonly fulfils: Wish } } = {
  '370': { list: 'ca keys', fulfils: wishes['download CA keys'] },
  '372': { list: 'ca keys', fulfils: wishes['download CA keys'] },
  '373': { list: 'sm2 ca keys', fulfils: wishes['download CA keys'] },
  '380': { list: 'chip parameters', fulfils: wishes['download chip parameters'] },
  '382': { list: 'chip parameters', fulfils: wishes['download chip parameters'] },
  '390': { list: 'card blacklist', fulfils: wishes['download card blacklist'] },
  '394': { list: 'contactless parameters', fulfils: wishes['download contactless parameters'] },
}

/** Codes that say: all was received. */
const endings: { readonly [code: string]: Wish } = {
  '361': wishes['download magnetic parameters'],
  '365': wishes['download application'],
  '371': wishes['download CA keys'],
  '381': wishes['download chip parameters'],
  '391': wishes['download card blacklist'],
  '395': wishes['download contactless parameters'],
}

/**
 * Parameter and list downloads (36x–39x). Parameters of the terminal come in one block of field 62, tags and values; longer lists by
 * position: field 62 asks `1nn`, `2nn`, `3nn` for the nn-th block, and the first byte of the answer says `0` nothing, `2` more
 * follows, `3` this was the last (iso8583-unionpay-pos.md §4).
 */
export async function readDownload(request: ManagementRequest, desk: Desk): Promise<ManagementReply> {
  const { code, message, profile, at } = request
  const ending = endings[code]
  if (ending !== undefined) {
    await desk.database.query(sql`update gateway_terminals set wish = '0' where terminal_id = ${request.terminalId} and wish = ${ending}`)
    return reply(request, null)
  }
  if (code === '360' || code === '364') return reply(request, await parameters(request, desk))
  const list = lists[code]
  if (list !== undefined) return reply(request, await block(list.list, message.bytes(62), desk))
  return { fields: managementFields(message, { answer: '40', at, rrn: null }, profile), wish: wishes.nothing }
}

function reply({ message, profile, at }: ManagementRequest, field62: Uint8Array | null): ManagementReply {
  const fields = managementFields(message, { answer: '00', at, rrn: null }, profile)
  return { fields: field62 === null ? fields : { ...fields, 62: field62 }, wish: wishes.nothing }
}

const NAME_TAG = '22'
const NAME_BYTES = 40

/** Tags of two digits, each with its value of fixed length; the merchant's name as it is printed on slips. */
async function parameters({ profile, merchantId }: ManagementRequest, desk: Desk): Promise<Buffer> {
  const merchant = await readMerchant(desk.database, merchantId)
  const values = Object.entries(profile.parameters).map(([tag, value]) => Buffer.from(tag + value, 'latin1'))
  const name = merchant === null ? [] : [Buffer.from(NAME_TAG, 'latin1'), written(fixed(merchant.record.name, NAME_BYTES), profile)]
  return Buffer.concat([...values, ...name])
}

/** Text as this dialect writes it: as the content of a field of text. */
function written(text: string, { codec }: ManagementRequest['profile']): Uint8Array {
  return codec.unpack(codec.pack({ mti: '0810', fields: { 63: text } })).bytes(63)!
}

/** Cut or filled up with blanks to so many bytes. */
function fixed(text: string, bytes: number): string {
  let cut = ''
  for (const character of text) {
    if (bytesInGbk(cut) + bytesInGbk(character) > bytes) break
    cut += character
  }
  return cut + ' '.repeat(bytes - bytesInGbk(cut))
}

/** @param asked field 62 of the request: `1` and two digits, `2` and two digits …; without it the first block is meant */
async function block(list: string, asked: Uint8Array | undefined, desk: Desk): Promise<Buffer> {
  const text = asked === undefined ? '' : Buffer.from(asked).toString('latin1')
  const position = /^[1-3]\d\d$/.test(text) ? Math.max(1, Number(text.slice(1))) : 1
  const found = await rows<{ block: Buffer; last: boolean }>(
    desk.database,
    sql`
      select block, position = (select max(position) from gateway_downloads where list = ${list}) as last
      from gateway_downloads where list = ${list} and position = ${position}`,
  )
  const [one] = found
  return one === undefined ? Buffer.from('0', 'latin1') : Buffer.concat([Buffer.from(one.last ? '3' : '2', 'latin1'), one.block])
}
