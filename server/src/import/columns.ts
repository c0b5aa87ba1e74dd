import type { Text } from '@shouli/vocabulary'
import { DIGITS_LOST, type TableRow } from './table.ts'

/** One column that an import knows. */
export interface Column<value> {
  /** Heading in our own templates, zh and en. */
  readonly title: Text
  /** Other headings by which it is found; spaces, case, brackets and underscores do not matter. */
  readonly aliases: readonly string[]
  /** `false`: the column may be missing, and a cell may be empty. */
  readonly required: boolean
  /** Reads a cell that is not empty. @throws CellRefused */
  readonly read: (cell: string) => value
}

export const column = <value>(
  zh: string,
  en: string,
  aliases: readonly string[],
  read: (cell: string) => value,
  required = false,
): Column<value> => ({
  title: { zh, en },
  aliases,
  required,
  read,
})

export type Columns = { readonly [key: string]: Column<unknown> }

/** What a row says, by column; `null`: nothing. */
export type Values<columns extends Columns> = {
  readonly [key in keyof columns]: (columns[key] extends Column<infer value> ? value : never) | null
}

/** Something wrong with a row, for the one who corrects the file. The value is not repeated: it may be an identity or account number. */
export interface Problem {
  /** As counted in the file. */
  readonly row: number
  /** As headed in the file, or as it would be headed. */
  readonly column: string
  readonly expected: Text
}

export class CellRefused extends Error {
  readonly code = 'CELL_REFUSED'
  readonly expected: Text
  constructor(expected: Text) {
    super(expected.en)
    this.name = 'CellRefused'
    this.expected = expected
  }
}

/** Where each column stands in this file. */
export interface Heading<columns extends Columns> {
  readonly places: { readonly [key in keyof columns]: number | null }
  readonly titles: { readonly [key in keyof columns]: string }
  /** Headings that mean nothing to this import. */
  readonly unknown: readonly string[]
}

/**
 * Finds the columns by their headings.
 *
 * @returns the heading, and a problem for each required column that is missing and for each that stands there twice
 */
export function readHeading<columns extends Columns>(
  columns: columns,
  { row, cells }: TableRow,
): { heading: Heading<columns>; problems: Problem[] } {
  const problems: Problem[] = []
  const known = new Map(
    Object.entries(columns).flatMap(([key, { title, aliases }]) =>
      [key, title.zh, title.en, ...aliases].map((name) => [plain(name), key] as const),
    ),
  )
  const places: Record<string, number | null> = Object.fromEntries(Object.keys(columns).map((key) => [key, null]))
  const unknown: string[] = []
  for (const [place, cell] of cells.entries()) {
    const key = known.get(plain(cell))
    if (key === undefined) {
      if (cell !== '') unknown.push(cell)
    } else if (places[key] === null) places[key] = place
    else problems.push({ row, column: cell, expected: { zh: '同一列只出现一次', en: 'this column once only' } })
  }
  for (const [key, { required, title }] of Object.entries(columns))
    if (required && places[key] === null)
      problems.push({
        row,
        column: `${title.zh} / ${title.en}`,
        expected: { zh: '表头里有这一列，现在缺少', en: 'this column, which is missing' },
      })

  const titles = Object.fromEntries(
    Object.entries(columns).map(([key, { title }]) => [key, places[key] === null ? `${title.zh} / ${title.en}` : cells[places[key]!]!]),
  )
  return { heading: { places, titles, unknown } as unknown as Heading<columns>, problems }
}

const plain = (heading: string): string => heading.toLowerCase().replace(/[\s_\-（）()[\]*:：、/·]/g, '')

/** Reads one row. @returns its values, and what is wrong with it; a cell that is wrong reads as `null` */
export function readRow<columns extends Columns>(
  columns: columns,
  heading: Heading<columns>,
  { row, cells }: TableRow,
): { values: Values<columns>; problems: Problem[] } {
  const problems: Problem[] = []
  const values = Object.fromEntries(
    Object.entries(columns).map(([key, column]) => {
      const place = heading.places[key]
      const cell = place === null || place === undefined ? '' : (cells[place] ?? '').trim()
      const complain = (expected: Text): [string, null] => {
        problems.push({ row, column: heading.titles[key]!, expected })
        return [key, null]
      }
      if (cell === '') return column.required && place !== null ? complain({ zh: '填写内容（不能为空）', en: 'a value' }) : [key, null]
      if (cell === DIGITS_LOST)
        return complain({
          zh: '文本：此单元格被存成了数字，15 位以后的数字已丢失；请把该列设为“文本”后重新填写',
          en: 'text: this cell was stored as a number and has lost its digits beyond the 15th; format the column as text and type it again',
        })
      try {
        return [key, column.read(cell)]
      } catch (error) {
        if (error instanceof CellRefused) return complain(error.expected)
        throw error
      }
    }),
  ) as Values<columns>
  return { values, problems }
}
