/**
 * The latest payment of each terminal with each card group (scheme, issuer), for the last half hour, in a table of fixed size.
 * A place is taken over when its payment is too old to count. Where a neighbourhood is full, the pair is not remembered: then a terminal
 * may count more than once, which a table of a million pairs makes rare at a million payments an hour.
 */
export class Pairs {
  readonly #mask: number
  readonly #terminal: Int32Array
  readonly #group: Int32Array
  readonly #minute: Int32Array
  readonly #failed: Uint8Array

  /** @param size how many pairs; a power of two */
  constructor(size: number) {
    this.#mask = size - 1
    this.#terminal = new Int32Array(size)
    this.#group = new Int32Array(size)
    this.#minute = new Int32Array(size).fill(never)
    this.#failed = new Uint8Array(size)
  }

  /** @returns the place of the pair, or one that it may take, or -1 */
  find(terminal: number, group: number, oldest: number): number {
    let free = -1
    const start = Math.imul(terminal * 31 + group, 0x9e3779b1) >>> 7
    for (let step = 0; step < neighbourhood; step++) {
      const place = (start + step) & this.#mask
      if (this.#minute[place]! < oldest) {
        if (free < 0) free = place
      } else if (this.#terminal[place] === terminal && this.#group[place] === group) return place
    }
    return free
  }

  /** Minute of the payment that stands there for this pair, or a minute long ago. */
  minuteOf(place: number, terminal: number, group: number): number {
    return this.#terminal[place] === terminal && this.#group[place] === group ? this.#minute[place]! : never
  }

  failed(place: number): boolean {
    return this.#failed[place] === 1
  }

  put(place: number, terminal: number, group: number, minute: number, failed: boolean): void {
    this.#terminal[place] = terminal
    this.#group[place] = group
    this.#minute[place] = minute
    this.#failed[place] = failed ? 1 : 0
  }

  clear(): void {
    this.#minute.fill(never)
  }
}

const never = -(2 ** 30)
const neighbourhood = 12
