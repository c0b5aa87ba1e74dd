import { codeOf, errorConditions } from '../../codes/index.ts'
import { adyenClassic, adyenKyc, adyenRefusal } from './adyen.ts'
import { cybersource, moneris } from './americas.ts'
import { tidy, type Family } from './family.ts'
import { brazil, iso, match } from './iso.ts'
import { japan } from './japan.ts'
import { declineWords, phoneReaders, stripeReader } from './stripe.ts'
import { maya, newland, printers, rapyd, starpos } from './terminals.ts'
import { wallets } from './wallets.ts'

/** A code that was understood. */
export interface ReadCode {
  /** `code:<family>:<code>`. */
  readonly seen: string
  readonly causes: Readonly<Record<string, number>>
  readonly confidence: number
}

/** Every family but the Chinese table, the most particular first. */
export const families: readonly Family[] = [
  adyenKyc,
  starpos,
  newland,
  printers,
  match,
  maya,
  moneris,
  cybersource,
  brazil,
  japan,
  rapyd,
  phoneReaders,
  stripeReader,
  wallets,
  adyenClassic,
  adyenRefusal,
  iso,
  declineWords,
]

/** Networks whose field 39 is read by the Chinese tables. */
const chinese = /union ?pay|银联|[\u4E00-\u9FFF]|lakala|pax|landi|centerm|newland/iu

/** How sure it is that a bare two-character code is meant as in ISO 8583, and that the Chinese tables apply to it. */
const bareConfidence = 0.85

/**
 * @param code as shown, e.g. `77`, `1_1004`, `F-DOWNLOAD`, `ACQ091`, `do_not_honor`
 * @param network as written; `null`: not said
 * @returns `null` when no table knows it there; it is then read as words
 */
export function readCode(code: string, network: string | null): ReadCode | null {
  const readings = readingsOf(tidy(code))
  for (const family of families) {
    const meant = network !== null && family !== declineWords && family.network.test(network)
    const known = readings.find((reading) => (meant || family.unmistakable?.test(reading) === true) && family.causes.has(reading))
    if (known !== undefined) return { seen: `code:${family.id}:${known}`, causes: family.causes.get(known)!, confidence: 1 }
  }
  const [whole] = readings
  const condition = errorConditions.find((known) => known.condition.toUpperCase() === whole!.replaceAll('_', ''))
  if (condition !== undefined) return { seen: `code:nexo:${condition.condition}`, causes: condition.causes, confidence: 1 }
  for (const reading of readings) {
    const known = readAnswerCode(/^\d$/u.test(reading) ? `0${reading}` : reading, network)
    if (known !== null) return known
  }
  return null
}

/** A code as it stands, without what some put around it: `ACQ091`, `2051`, `I1-C`, `05 - Do not honour`, `77/97`. */
function readingsOf(tidied: string): string[] {
  const [first = ''] = tidied.split(/[_:/,;.–—|]+/u)
  const bare = tidied.replace(/^(?:ACQ0|20)(?=[0-9A-Z]{2}$)/u, '')
  return [...new Set([tidied, bare, tidied.replace(/_[A-Z]$/u, ''), ...(/\d/u.test(first) && first.length <= 4 ? [first] : [])])]
}

function readAnswerCode(code: string, network: string | null): ReadCode | null {
  if (!/^[0-9A-Z]{2}$/u.test(code)) return null
  if (network === null || chinese.test(network)) {
    const known = codeOf(code)
    if (known !== undefined && Object.keys(known.causes).length > 0) {
      return { seen: `code:unionpay:${code}`, causes: known.causes, confidence: network === null ? bareConfidence : 1 }
    }
  }
  const causes = iso.causes.get(code)
  return causes === undefined ? null : { seen: `code:iso:${code}`, causes, confidence: bareConfidence }
}

const inText = [
  /\b[123]_\d{2,4}\b/gu,
  /(?<![A-Z0-9])E[134]\d{2}(?!\d)/gu,
  /(?<![A-Z0-9])G\d{2}(?!\d)/gu,
  /\bACQ\d{3}\b/gu,
  /\b[A-Za-z]+(?:_[A-Za-z]+)+\b/gu,
  /\bF-(?:DOWNLOAD|INSTALL|INTEGRITY|TAMPER)\b/gu,
  /(?:\b(?:response|error|reason|decline|return|answer|refusal)?\s*code|\bRC|\berror|\berr|\breason)\s*[:#=]?\s*["“(]?(?<code>[A-Z]?\d{1,4}|[A-Z]\d|[A-Z]{1,2}\d{1,3})\b/giu,
  /(?:响应码|应答码|返回码|错误码|代码|返回|提示|显示|报错|报)\s*[:：]?\s*["“(（]?(?<code>[A-Z]?\d{1,4}|[A-Z]\d)(?![\d\p{Script=Han}]*[元笔次分秒天点月年度%％℃°])/giu,
  /(?<![A-Z0-9])(?<code>[A-Z]?\d{2})\s*(?:错误|号错误|代码|响应)/giu,
  /エラーコード\s*[:：]?\s*(?<code>[A-Z]\d{2})/giu,
]

/** Codes named in a text, each once; a bare number only where the words around it say that it is a code. */
export function codesIn(text: string, network: string | null): ReadCode[] {
  const found = new Map<string, ReadCode>()
  for (const pattern of inText) {
    for (const hit of text.matchAll(pattern)) {
      const code = readCode(hit.groups?.['code'] ?? hit[0], network)
      if (code !== null && !found.has(code.seen)) found.set(code.seen, { ...code, confidence: Math.min(code.confidence, inTextConfidence) })
    }
  }
  return [...found.values()].slice(0, codesMax)
}

/** A number in a sentence may be something else than a code. */
const inTextConfidence = 0.8

/** More than this many codes in one text is a list copied from somewhere, not what the terminal shows. */
const codesMax = 3
