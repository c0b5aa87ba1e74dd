/** A value of an observation, after arrays are taken apart. */
export type Scalar = string | number | boolean

/**
 * Reads one key. `null`: not understood, kept as free text; an empty list: understood, says nothing; otherwise `<sign>:<outcome>` of the tables.
 */
export type Reader = (value: Scalar) => readonly string[] | null

export type Readers = Readonly<Record<string, Reader>>

/** Lower case, `_` and `-` as spaces, so that `not_charging`, `Not-Charging` and `not charging` are one. */
export function plain(value: Scalar): string {
  return String(value).normalize('NFKC').toLowerCase().replaceAll(/[_-]+/gu, ' ').replaceAll(/\s+/gu, ' ').trim()
}

const yesWords = /^(true|yes|y|1|on|是|有|对|已)$/u
const noWords = /^(false|no|n|0|off|none|否|无|没有|没|未)$/u

/** @returns `null` when the value is neither */
function asYesNo(value: Scalar): boolean | null {
  if (typeof value === 'boolean') return value
  const said = plain(value)
  return yesWords.test(said) ? true : noWords.test(said) ? false : null
}

/** The number in `12`, `12 %`, `about 45°C`; `null`: none. */
export function asNumber(value: Scalar): number | null {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return null
  const found = /[-−]?\d+(?:[.,]\d+)?/u.exec(value.normalize('NFKC').replaceAll(/(?<=\d),(?=\d{3}\b)/gu, ''))
  return found === null ? null : Number(found[0].replace('−', '-').replace(',', '.'))
}

type Choice = readonly [pattern: RegExp, outcome: string]

interface Otherwise {
  /** Outcome for yes and for no. */
  readonly yes?: string
  readonly no?: string
  /** Outcome for a number, or `null` for none. */
  readonly number?: (value: number) => string | null
}

/** Words as in `choices`, the first that fits; yes, no and numbers as in `otherwise`. An outcome may name another sign: `peers:this_only`. */
export function choose(sign: string, choices: readonly Choice[], otherwise: Otherwise = {}): Reader {
  const seen = (outcome: string): string => (outcome.includes(':') ? outcome : `${sign}:${outcome}`)
  return (value) => {
    if (typeof value === 'number') {
      if (otherwise.number === undefined) return null
      const outcome = otherwise.number(value)
      return outcome === null ? [] : [seen(outcome)]
    }
    const truth = asYesNo(value)
    const direct = truth === null ? undefined : truth ? otherwise.yes : otherwise.no
    if (direct !== undefined) return [seen(direct)]
    const said = plain(value)
    const chosen = choices.find(([pattern]) => pattern.test(said))
    if (chosen !== undefined) return [seen(chosen[1])]
    const count = otherwise.number === undefined ? null : asNumber(value)
    if (count === null) return null
    const outcome = otherwise.number!(count)
    return outcome === null ? [] : [seen(outcome)]
  }
}

/** Every choice that fits, for signs of which several hold at once. */
export function chooseAll(sign: string, choices: readonly Choice[]): Reader {
  return (value) => {
    const said = plain(value)
    const found = choices.filter(([pattern]) => pattern.test(said)).map(([, outcome]) => `${sign}:${outcome}`)
    return found.length === 0 ? null : [...new Set(found)]
  }
}

/** A sign that holds or not; `yes` and `no` add words to the ordinary ones. A number above zero is yes. */
export function holds(sign: string, words: { readonly yes?: RegExp; readonly no?: RegExp } = {}): Reader {
  return (value) => {
    if (typeof value === 'number') return [`${sign}:${value > 0}`]
    const said = plain(value)
    const truth = asYesNo(value)
    if (truth !== null) return [`${sign}:${truth}`]
    if (words.no?.test(said) === true) return [`${sign}:false`]
    return words.yes?.test(said) === true ? [`${sign}:true`] : null
  }
}

/** A number sorted into buckets; a bucket begins at its number. Below the first, and with `null`, it says nothing. */
export function bucket(sign: string, from: readonly (readonly [from: number, outcome: string | null])[]): Reader {
  return (value) => {
    const count = asNumber(value)
    if (count === null) return null
    const found = from.findLast(([start]) => count >= start)
    return found?.[1] == null ? [] : [found[1].includes(':') ? found[1] : `${sign}:${found[1]}`]
  }
}

/** Words for “in order”. Anchored where a longer word may contain them (`inactive`, `not ok`). */
export const fine =
  /^(ok|okay|good|fine|normal|works?|working|healthy|正常|完好|valid|complete|passed|有效|齐全|matches?|matched|ready)\b|^(正常|完好|有效|齐全)/u
export const missing = /missing|absent|not (provided|submitted|uploaded|there|given|on file|found)|none|no |lacking|缺|没有|未提供|未上传/u
export const mismatch = /mismatch|differ|not match|does not match|inconsisten|wrong|不符|不一致|不匹配/u
export const expired = /expir|out of date|outdated|lapsed|overdue|过期|到期/u
export const unreadable = /unread|illegib|blur|crop|cut off|dark|glare|unclear|poor quality|low quality|screenshot|模糊|不清/u
