import { encodeText } from './gbk.ts'
import type { Charset, FixedLayout, FixedPart } from './spec.ts'

/**
 * Joins values in the order of a layout's parts: the way back from `inside`. Parts that repeat are given as often as they come; parts
 * that may be missing are left out from the end.
 *
 * @param values digits of exactly the part's length; text is filled up with spaces
 * @returns what packing takes for the field
 * @throws RangeError with the part whose value does not fit it
 */
export function writeParts(layout: FixedLayout, values: readonly string[], charset: Charset = 'gbk'): string {
  const { parts, leastParts = parts.length, repeatFrom } = layout
  if (values.length < leastParts) throw new RangeError(`${parts[values.length]!.id} is missing`)
  return values.map((value, index) => valueFor(partAt(parts, index, repeatFrom), value, charset)).join('')
}

function partAt(parts: readonly FixedPart[], index: number, repeatFrom: number | undefined): FixedPart {
  if (index < parts.length) return parts[index]!
  if (repeatFrom === undefined) throw new RangeError(`there is nothing after ${parts.at(-1)!.id}`)
  return parts[repeatFrom + ((index - repeatFrom) % (parts.length - repeatFrom))]!
}

function valueFor({ id, length, text, pattern }: FixedPart, value: string, charset: Charset): string {
  const bytes = encodeText(value, charset)
  if (bytes === null) throw new RangeError(`${id} has a character that ${charset} does not know`)
  if (pattern !== undefined && !pattern.test(value)) throw new RangeError(`${id} must match ${pattern}`)
  if (typeof length !== 'number') {
    if (bytes.length > length.most) throw new RangeError(`${id} has at most ${length.most} digits or bytes`)
    return value
  }
  if (text === true && bytes.length < length) return value + ' '.repeat(length - bytes.length)
  if (bytes.length !== length) throw new RangeError(`${id} has ${length} digits or bytes`)
  return value
}

/** An element of field 59: a tag of two characters, and text or further elements. */
export interface TextElement {
  readonly tag: string
  readonly value: string | readonly TextElement[]
}

/**
 * Writes field 59.
 *
 * @param lengthWidth characters that each length takes
 * @throws RangeError for a tag that is none, or a value longer than its length can tell
 */
export function writeTextTlv(elements: readonly TextElement[], lengthWidth: 2 | 3, charset: Charset = 'gbk'): string {
  return elements
    .map(({ tag, value }) => {
      const text = typeof value === 'string' ? value : writeTextTlv(value, lengthWidth, charset)
      const length = String(encodeText(text, charset)?.length ?? Number.NaN).padStart(lengthWidth, '0')
      if (!/^[\dA-Za-z]{2}$/.test(tag) || !/^\d+$/.test(length) || length.length > lengthWidth) {
        throw new RangeError(`no element of field 59: tag ${tag}, length ${length}`)
      }
      return tag + length + text
    })
    .join('')
}
