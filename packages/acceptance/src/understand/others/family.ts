import { assert } from '@shouli/vocabulary'

/** Codes of one network, provider or maker, and what usually stands behind each. */
export interface Family {
  /** E.g. `adyen-kyc`; with the code it names the finding: `code:adyen-kyc:1_1004`. */
  readonly id: string
  /** Networks, as people write them, in which these codes are meant. */
  readonly network: RegExp
  /** Codes that can be no other family's, whatever the network; `null`: none. */
  readonly unmistakable: RegExp | null
  /** P(cause | code), by code in the form that {@link family} gives it. */
  readonly causes: ReadonlyMap<string, Readonly<Record<string, number>>>
  /** Where the meanings stand; the shares are judgement. */
  readonly source: string
}

/**
 * A family from a table: each line is `codes | cause share, cause share`; codes are separated by spaces, `1_3000..1_3007` is a range.
 * Words are compared in upper case with `_`: `do_not_honor`, `Do not honor` and `DO NOT HONOR` are one.
 */
export function family(given: Omit<Family, 'causes'>, table: string): Family {
  const causes = new Map<string, Readonly<Record<string, number>>>()
  for (const line of table.trim().split('\n')) {
    const [codes, shares] = line.split('|').map((part) => part.trim())
    assert(codes !== undefined && shares !== undefined, `no bar in a line of ${given.id}: ${line}`)
    const read = Object.fromEntries(
      shares.split(',').map((pair) => {
        const [cause, share] = pair.trim().split(/\s+/u)
        assert(Number(share) > 0 && Number(share) <= 1, `no share in a line of ${given.id}: ${line}`)
        return [cause!, Number(share)]
      }),
    )
    for (const code of codes.split(/\s+/u).flatMap(range)) causes.set(code, read)
  }
  return { ...given, causes }
}

function range(code: string): string[] {
  const [from, to] = code.split('..')
  if (from === undefined || to === undefined) return [code]
  const [, head = '', start = ''] = /^(.*?)(\d+)$/u.exec(from) ?? []
  const end = /\d+$/u.exec(to)![0]
  return Array.from(
    { length: Number(end) - Number(start) + 1 },
    (_, step) => head + String(Number(start) + step).padStart(start.length, '0'),
  )
}

/** A code as the tables write it. */
export function tidy(code: string): string {
  return code
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replaceAll(/[“”"'#()[\]]/gu, '')
    .replace(/^(RC|CODE|ERROR|ERR|RESPONSE|响应码|返回码|错误码|代码)(?:\s+CODE)?[\s:：=-]+/u, '')
    .trim()
    .replaceAll(/[\s-]+/gu, '_')
}
