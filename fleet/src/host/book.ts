import type { HostKind, HostRequest } from './request.ts'

/** One line of the network's book. */
export interface Entry {
  readonly key: string
  readonly kind: HostKind
  readonly merchantId: string
  readonly terminalId: string
  readonly trace: string
  readonly sentAt: string
  readonly rrn: string
  readonly authCode: string | null
  readonly card: string
  /** As asked. */
  readonly amountFen: number
  /** As moved: less than asked for a partial approval, 0 when declined. */
  readonly approvedFen: number
  readonly answer: string
  state: EntryState
  /** {@link key} of the payment that this one takes back, in whole or part. */
  readonly originalKey: string | null
  /** Taken back by voids and refunds so far, in fen. */
  takenBackFen: number
}

/** `refused ahead`: its reversal came first, so the request itself must not count when it comes. */
export type EntryState = 'approved' | 'declined' | 'reversed' | 'refused ahead'

export interface Totals {
  /** By kind, approved and standing: what the network will settle. */
  readonly standing: { readonly [kind in HostKind]?: { readonly count: number; readonly fen: number } }
  readonly declined: number
  readonly reversed: number
  readonly refusedAhead: number
  /** Requests that came again, answered from the book. */
  readonly repeats: number
  /** Sales and completions less voids and refunds, in fen. */
  readonly netFen: number
}

/** Money a kind moves towards the merchant. */
const direction: { readonly [kind in HostKind]: -1 | 0 | 1 } = {
  balance: 0,
  sale: 1,
  'sale void': -1,
  refund: -1,
  'pre-authorisation': 0,
  'pre-authorisation void': 0,
  completion: 1,
  'completion void': -1,
  reversal: 0,
}

/** The network's own book, in memory; whoever wants it kept listens to {@link Book.onWrite}. */
export class Book {
  readonly #entries = new Map<string, Entry>()
  readonly #byRrn = new Map<string, Entry>()
  readonly #byAuthCode = new Map<string, Entry>()
  #repeats = 0
  readonly #onWrite: (line: string) => void

  /** @param onWrite is handed every change as one line of JSON, in order */
  constructor(onWrite: (line: string) => void = () => {}) {
    this.#onWrite = onWrite
  }

  get size(): number {
    return this.#entries.size
  }

  find(key: string): Entry | undefined {
    return this.#entries.get(key)
  }

  /** The original of a void, refund, completion or reversal: by field 90, else field 37, else field 38 of the same merchant. */
  originalOf(request: HostRequest): Entry | undefined {
    if (request.originalKey !== null) return this.#entries.get(request.originalKey)
    const byRrn = request.rrn === null ? undefined : this.#byRrn.get(request.rrn)
    if (byRrn !== undefined && byRrn.merchantId === request.merchantId) return byRrn
    return request.authCode === null ? undefined : this.#byAuthCode.get(`${request.merchantId}/${request.authCode}`)
  }

  knowsRrn(rrn: string): boolean {
    return this.#byRrn.has(rrn)
  }

  write(entry: Entry): void {
    this.#enter(entry)
    this.#onWrite(JSON.stringify(entry))
  }

  /** Takes an entry out as if it had never been approved; what it took back stands again. */
  reverse(entry: Entry): void {
    if (this.#undo(entry)) this.#onWrite(JSON.stringify({ reversed: entry.key }))
  }

  countRepeat(): void {
    this.#repeats += 1
  }

  /** Reads lines that an earlier run handed to its `onWrite`. A last line that was cut by a crash is left out. */
  restore(lines: readonly string[]): void {
    for (const line of lines) {
      const read = parse(line)
      if (read === null) continue
      if ('reversed' in read) {
        const entry = this.#entries.get(read.reversed)
        if (entry !== undefined) this.#undo(entry)
      } else {
        this.#enter({ ...read, takenBackFen: 0 })
      }
    }
  }

  totals(): Totals {
    const standing: { [kind in HostKind]?: { count: number; fen: number } } = {}
    const counts = { declined: 0, reversed: 0, refusedAhead: 0 }
    let netFen = 0
    for (const entry of this.#entries.values()) {
      if (entry.state === 'declined') counts.declined += 1
      else if (entry.state === 'reversed') counts.reversed += 1
      else if (entry.state === 'refused ahead') counts.refusedAhead += 1
      else {
        const tally = (standing[entry.kind] ??= { count: 0, fen: 0 })
        tally.count += 1
        tally.fen += entry.approvedFen
        netFen += direction[entry.kind] * entry.approvedFen
      }
    }
    return { standing, ...counts, repeats: this.#repeats, netFen }
  }

  *entries(): Generator<Entry> {
    yield* this.#entries.values()
  }

  #undo(entry: Entry): boolean {
    if (entry.state !== 'approved') return false
    entry.state = 'reversed'
    const original = this.#takenBackBy(entry)
    if (original !== undefined) original.takenBackFen -= entry.approvedFen
    return true
  }

  #enter(entry: Entry): void {
    this.#entries.set(entry.key, entry)
    const original = entry.state === 'approved' ? this.#takenBackBy(entry) : undefined
    if (original !== undefined) original.takenBackFen += entry.approvedFen
    if (entry.state === 'refused ahead') return
    this.#byRrn.set(entry.rrn, entry)
    if (entry.authCode !== null) this.#byAuthCode.set(`${entry.merchantId}/${entry.authCode}`, entry)
  }

  #takenBackBy(entry: Entry): Entry | undefined {
    const takesBack = entry.kind.endsWith('void') || entry.kind === 'refund' || entry.kind === 'completion'
    return takesBack && entry.originalKey !== null ? this.#entries.get(entry.originalKey) : undefined
  }
}

function parse(line: string): Entry | { reversed: string } | null {
  try {
    return JSON.parse(line) as Entry | { reversed: string }
  } catch {
    return null
  }
}
