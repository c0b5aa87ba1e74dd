import type { Fields } from '../message.ts'
import type { Field, Spec } from '../spec.ts'
import type { Random } from './random.ts'

/** A message that the dialect allows, with fields and values drawn by chance. */
export function compose(spec: Spec, random: Random): { mti: string; fields: Fields } {
  const numbers = Object.keys(spec.fields).map(Number)
  const share = random.one([0.1, 0.3, 0.6, 1])
  const fields: { [number: number]: string | Uint8Array } = {}
  for (const number of numbers) if (random.chance(share)) fields[number] = valueFor(spec, spec.fields[number]!, random)
  const mti = spec.mtis === null ? `0${1 + random.whole(8)}${random.whole(10)}${random.whole(10)}` : random.one([...spec.mtis])
  return { mti, fields }
}

function valueFor(spec: Spec, field: Field, random: Random): string | Uint8Array {
  const [, kind = '', dots, most] = /^(n|z|a|an|ans|b|x\+n)(\.*)(\d+)$/.exec(field.format)!
  const full = kind === 'b' && dots === '' ? Number(most) / 8 : Number(most)
  // Where bytes are counted there is no odd number of digits.
  const inBytes = field.counts === 'bytes'
  const least = (field.least ?? (kind === 'n' || kind === 'z' ? 1 : 0)) * (inBytes ? 2 : 1)
  const length = dots === '' ? full : random.one([least, full, least + random.whole(full - least + 1)])
  const draw = (characters: string, count = length): string =>
    Array.from({ length: count }, () => characters.charAt(random.whole(characters.length))).join('')
  switch (kind) {
    case 'n':
      return withFiller(draw('0123456789', inBytes ? length - (length % 2) : length), field, spec, random)
    case 'z':
      return withFiller(draw('0123456789D', inBytes ? length - (length % 2) : length), field, spec, random)
    case 'x+n':
      return random.one(['C', 'D']) + draw('0123456789')
    case 'a':
      return draw('abcXYZ')
    case 'an':
      return draw('0123456789ABCabc ')
    case 'b':
      return random.bytes(length)
    default:
      return field.prose === true && random.chance(0.3) ? chinese(length, spec.encodings.charset, random) : draw('0123456789AZaz .,-*')
  }
}

/** Text that fills `length` bytes. */
function chinese(length: number, charset: Spec['encodings']['charset'], random: Random): string {
  const width = charset === 'gbk' ? 2 : 3
  const known = '受理终端交易失败请联系收单机构，。￥１'
  const characters = Array.from({ length: Math.floor(length / width) }, () => known.charAt(random.whole(known.length)))
  return characters.join('') + '.'.repeat(length % width)
}

function withFiller(digits: string, field: Field, spec: Spec, random: Random): string {
  const asNibbles = field.digits === undefined ? spec.encodings.digits === 'bcd' : field.digits === 'bcd'
  const keeps = asNibbles && spec.encodings.filler === 'either' && field.counts !== 'bytes'
  return keeps && digits.length % 2 === 1 && random.chance(0.3) ? `${digits}f` : digits
}
