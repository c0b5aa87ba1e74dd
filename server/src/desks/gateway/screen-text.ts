/** Three lines of twenty characters, where a Chinese character takes the room of two (iso8583-unionpay-pos.md §4, F63.2). */
export const SCREEN_BYTES = 60

/** Bytes of a text in GBK. */
export function bytesInGbk(text: string): number {
  let bytes = 0
  for (const character of text) bytes += character.charCodeAt(0) < 0x80 ? 1 : 2
  return bytes
}

/**
 * The reference and a sentence, cut where a clause ends so that both fit the screen.
 *
 * @param reference `null`: none was given
 */
export function screenText(reference: string | null, sentence: string, bytesMost: number = SCREEN_BYTES): string {
  const head = reference === null ? '' : `${reference} `
  return head + fitting(printable(sentence), bytesMost - bytesInGbk(head))
}

/** Dashes and quotation marks that some terminals' fonts lack are written plainly. */
const printable = (sentence: string): string =>
  sentence.replaceAll(/[–—]/g, '-').replaceAll(/[“”„]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll('¥', '￥')

function fitting(sentence: string, bytesMost: number): string {
  if (bytesInGbk(sentence) <= bytesMost) return sentence
  let cut = ''
  let clause = ''
  for (const character of sentence) {
    if (bytesInGbk(cut) + bytesInGbk(character) > bytesMost) break
    if (/[，。；：、！？,;:.!?]/.test(character)) clause = cut
    cut += character
  }
  return clause === '' ? cut : clause
}
