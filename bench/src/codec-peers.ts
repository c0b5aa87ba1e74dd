// The codecs that npm offers, made to carry the same sale. They are loaded from bench/peers, outside the product's own install.

import { createRequire } from 'node:module'
import path from 'node:path'

/** One codec under test. Packing includes making the message object that the codec wants, as every caller must. */
export interface Peer {
  readonly name: string
  /** @param trace six digits that differ from one call to the next */
  readonly pack: (trace: string) => { readonly length: number }
  /** Reads every field. */
  readonly unpack: () => unknown
  /** What came out for field 11, to see that it worked. */
  readonly readBack: () => unknown
}

export type Values = { readonly [field: number]: string | Uint8Array }

const require = createRequire(path.join(import.meta.dirname, '../peers/package.json'))

interface JsposMessage {
  setMTI(mti: string): void
  set(field: unknown): void
  setField(field: number, value: string): void
  getValue(field: number): unknown
  pack(): number[]
  unpack(bytes: readonly number[]): void
}

/** jPOS as written over for JavaScript; speaks the same binary form, so its bytes are the same but for the side of odd digits. */
export function jspos(mti: string, values: Values): Peer {
  const { ISOBasePackager, ISOBinaryField, packer } = require('jspos') as {
    ISOBasePackager: new () => { setFieldPackager(rows: unknown[]): void; createISOMsg(): JsposMessage }
    ISOBinaryField: new (field: number, bytes: readonly number[]) => unknown
    packer: Record<string, new (length: number, name: string, pad?: boolean) => unknown>
  }
  const row = (kind: string, length: number): unknown => new packer[kind]!(length, '', false)
  const rows: unknown[] = Array.from({ length: 65 }, () => null)
  rows[0] = row('IFB_NUMERIC', 4)
  rows[1] = row('IFB_BITMAP', 8)
  for (const [kind, fields] of Object.entries({
    IFB_NUMERIC: { 3: 6, 4: 12, 11: 6, 12: 6, 13: 4, 14: 4, 15: 4, 22: 3, 23: 3, 25: 2, 26: 2, 53: 16 },
    IFB_LLNUM: { 2: 19, 32: 11, 35: 37 },
    IF_CHAR: { 37: 12, 41: 8, 42: 15, 49: 3 },
    IFB_LLLNUM: { 60: 17 },
    IFB_LLLCHAR: { 59: 600, 63: 163 },
    IFB_LLLBINARY: { 55: 255 },
    IFB_BINARY: { 52: 8, 64: 8 },
  })) {
    for (const [field, length] of Object.entries(fields)) rows[Number(field)] = row(kind, length)
  }
  const dialect = new ISOBasePackager()
  dialect.setFieldPackager(rows)

  const prepared = Object.entries(values).map(([field, value]) => ({
    field: Number(field),
    value: typeof value === 'string' ? value : [...value],
  }))
  const build = (trace: string): number[] => {
    const message = dialect.createISOMsg()
    message.setMTI(mti)
    for (const { field, value } of prepared) {
      if (typeof value !== 'string') message.set(new ISOBinaryField(field, value))
      else message.setField(field, field === 11 ? trace : value)
    }
    return message.pack()
  }
  const packed = build('000403')
  const read = (): JsposMessage => {
    const message = dialect.createISOMsg()
    message.unpack(packed)
    return message
  }
  return { name: 'jspos', pack: build, unpack: read, readBack: () => read().getValue(11) }
}

interface Iso8583Class {
  new (
    message?: Record<string, string>,
    formats?: Record<string, unknown>,
  ): { getBufferMessage(): Buffer; getIsoJSON(bytes: Buffer): Record<string, string> }
}

/** Speaks the character form only: the same values, bytes as hexadecimal text. */
export function iso8583(mti: string, values: Values): Peer {
  const Message = require('iso_8583') as Iso8583Class
  const formats = {
    '53': { ContentType: 'n', Label: '', LenType: 'fixed', MaxLen: 16 },
    '59': { ContentType: 'ans', Label: '', LenType: 'lllvar', MaxLen: 600 },
    '64': { ContentType: 'an', Label: '', LenType: 'fixed', MaxLen: 16 },
  }
  const texts = Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, typeof value === 'string' ? value : Buffer.from(value).toString('hex')]),
  )
  const build = (trace: string): Buffer => new Message({ ...texts, 0: mti, 11: trace }, formats).getBufferMessage()
  const packed = build('000403')
  const read = (): Record<string, string> => new Message({}, formats).getIsoJSON(packed)
  return { name: 'iso_8583', pack: build, unpack: read, readBack: () => read()['11'] }
}
