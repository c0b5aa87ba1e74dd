import { codeOf } from '@shouli/acceptance'
import type { Message } from '@shouli/contract'
import { kindInWords, MessageRefused, recognise, show, type Shown } from '@shouli/iso8583'
import { profileFrom, type Profile } from '../profiles.ts'

type Field = Message['fields'][number]

/** Profiles by name and settings: a codec is compiled once. */
const profiles = new Map<string, Profile>()

export function profileOf(name: string, settings: Readonly<Record<string, unknown>>): Profile {
  const key = `${name} ${JSON.stringify(settings)}`
  let profile = profiles.get(key)
  if (profile === undefined) profiles.set(key, (profile = profileFrom(name, settings)))
  return profile
}

/**
 * A kept message in words, every secret masked: kept bytes hold none, and `show` masks where one would be.
 *
 * @returns `null` when the bytes can no longer be read by this profile (it was changed since)
 */
export function messageInWords(bytes: Buffer, direction: Message['direction'], at: string | null, { codec }: Profile): Message | null {
  const unpacked = readable(() => codec.unpack(bytes))
  if (unpacked === null) return null
  const known = recognise(unpacked)
  const fields = unpacked.present.flatMap((number): Field[] => {
    const shown = readable(() => show(codec.spec, unpacked, number))
    return shown === null ? [] : fieldsOf(number === 39 ? { ...shown, meaning: codeOf(shown.value)?.meaning ?? shown.meaning } : shown)
  })
  return {
    direction,
    mti: unpacked.mti,
    name:
      known === null
        ? { zh: '目录中没有的报文', en: 'a message that is not in the catalogue' }
        : { zh: kindInWords(known, 'zh'), en: kindInWords(known, 'en') },
    at,
    fields,
  }
}

/** A field, and after it its parts: where the parts say all, the whole is left empty. */
function fieldsOf({ id, name, value, meaning, parts }: Shown): Field[] {
  const field: Field = {
    field: `F${id}`,
    name: name ?? { zh: '未列标签', en: 'tag not listed' },
    value: parts === null ? value : '',
    words: meaning,
  }
  return [field, ...(parts ?? []).flatMap(fieldsOf)]
}

function readable<result>(read: () => result): result | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof MessageRefused) return null
    throw error
  }
}
