import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { parse } from 'csv-parse'
import { streamXlsxRows } from 'hucre/xlsx'
import type { Text } from '@shouli/vocabulary'

/** One line of a table: its number as a person sees it in the file, and its cells as text. */
export interface TableRow {
  /** From 1; the header has one too. */
  readonly row: number
  readonly cells: readonly string[]
}

export interface Table {
  /** As it was recognised. */
  readonly form: 'xlsx' | 'csv'
  /** `null` for xlsx, which says so itself. */
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | null
  readonly rows: AsyncIterable<TableRow>
}

/**
 * Opens a table: xlsx (its first sheet), or CSV in UTF-8, GB18030 (and so GBK, GB2312) or UTF-16, with commas, semicolons or tabs. What it is
 * shows in its first bytes, never in its name. Read as a stream; empty lines are left out.
 *
 * @throws TableRefused for the old .xls, an empty file, or one that is no table
 */
export async function openTable(file: string): Promise<Table> {
  const start = await firstBytes(file)
  if (start.length === 0) throw new TableRefused({ zh: '文件是空的', en: 'the file is empty' })
  if (start.subarray(0, 4).equals(Buffer.from('504b0304', 'hex'))) return { form: 'xlsx', encoding: null, rows: xlsxRows(file) }
  if (start.subarray(0, 4).equals(Buffer.from('d0cf11e0', 'hex')))
    throw new TableRefused({ zh: '这是旧版 .xls 文件，请另存为 .xlsx 或 CSV', en: 'this is an old .xls file; save it as .xlsx or CSV' })
  if (start.includes(0) && encodingOf(start, start.length < LOOK_BYTES) !== 'utf-16le')
    throw new TableRefused({ zh: '这不是表格文件（CSV 或 xlsx）', en: 'this is no table (CSV or xlsx)' })
  const encoding = encodingOf(start, start.length < LOOK_BYTES)
  const header = new TextDecoder(encoding).decode(start).split(/\r?\n/, 1)[0]!
  return { form: 'csv', encoding, rows: csvRows(file, encoding, delimiterOf(header)) }
}

const LOOK_BYTES = 1_000_000

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LOOK_BYTES), 0, LOOK_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Chinese text in GB18030 is hardly ever well-formed UTF-8, and text in UTF-8 never looks broken, so trying decides. */
function encodingOf(bytes: Buffer, whole: boolean): NonNullable<Table['encoding']> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  try {
    // `stream`: the piece may end in the middle of a character.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole })
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}

function delimiterOf(header: string): string {
  const counts = [',', '，', ';', '\t'].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }))
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).delimiter
}

async function* csvRows(file: string, encoding: string, delimiter: string): AsyncGenerator<TableRow> {
  const text = Readable.toWeb(createReadStream(file)).pipeThrough(
    new TextDecoderStream(encoding) as never,
  ) as unknown as ReadableStream<string>
  const parser = Readable.fromWeb(text).pipe(
    parse({ delimiter, bom: true, info: true, trim: true, relax_column_count: true, skip_empty_lines: true, relax_quotes: true }),
  )
  try {
    let first = true
    let line = 0
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      // A cell may hold line breaks: the row is named by the line on which it begins.
      const row = first ? 1 : line + 1
      line = info.lines
      first = false
      if (record.some((cell) => cell !== '')) yield { row, cells: record }
    }
  } catch (error) {
    throw new TableRefused({ zh: `CSV 格式有误：${(error as Error).message}`, en: `the CSV is malformed: ${(error as Error).message}` })
  }
}

async function* xlsxRows(file: string): AsyncGenerator<TableRow> {
  try {
    const bytes = Readable.toWeb(createReadStream(file)) as unknown as Parameters<typeof streamXlsxRows>[0]
    for await (const { index, values } of streamXlsxRows(bytes)) {
      const cells = values.map(textOf)
      if (cells.some((cell) => cell !== '')) yield { row: index + 1, cells }
    }
  } catch (error) {
    throw new TableRefused({
      zh: `xlsx 文件无法读取：${(error as Error).message}`,
      en: `the xlsx file cannot be read: ${(error as Error).message}`,
    })
  }
}

/** What a spreadsheet shows for a number of more than 15 digits is not what was typed: the mark makes the cell's own check refuse it. */
export const DIGITS_LOST = '#digits lost#'

function textOf(value: string | number | boolean | Date | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) >= 1e15 ? DIGITS_LOST : String(value)
  return String(value).trim()
}

export class TableRefused extends Error {
  readonly code = 'TABLE_REFUSED'
  readonly sentence: Text
  constructor(sentence: Text) {
    super(sentence.en)
    this.name = 'TableRefused'
    this.sentence = sentence
  }
}
