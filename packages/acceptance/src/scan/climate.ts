import { Grown } from './grown.ts'

/** Half of what a drift knows is from the last 45 and 20 minutes. */
const failureDriftKept = 0.5 ** (1 / 45)
const volumeDriftKept = 0.5 ** (1 / 20)
/** Weight of the newest minute in how much the volume of a group varies. */
const newestDispersion = 0.005

/** What no group is to blame for: failures and volume that rise and fall everywhere, and volume that varies more than chance alone makes it. */
export class Climate {
  #failures = { seen: 0, expected: 0 }
  #volume = { seen: 0, expected: 0 }
  readonly #dispersion = new Grown(Float64Array, 1)

  grow(group: number): void {
    this.#dispersion.grow(group, 1)
  }

  /** Failures everywhere against the long run, drawn toward one while little is expected. */
  get failureDrift(): number {
    return drift(this.#failures, 10, 0.5, 3)
  }

  get volumeDrift(): number {
    return drift(this.#volume, 50, 0.2, 3)
  }

  /** Variance of a group's reports a minute over what chance alone gives; at least one. */
  dispersionOf(group: number): number {
    return Math.max(1, this.#dispersion.get(group))
  }

  keepFailures(seen: number, expected: number): void {
    this.#failures = {
      seen: this.#failures.seen * failureDriftKept + seen,
      expected: this.#failures.expected * failureDriftKept + expected,
    }
  }

  keepVolume(seen: number, expected: number): void {
    this.#volume = { seen: this.#volume.seen * volumeDriftKept + seen, expected: this.#volume.expected * volumeDriftKept + expected }
  }

  keepDispersion(group: number, heard: number, expected: number): void {
    const before = this.#dispersion.get(group)
    this.#dispersion.set(group, 0, before + newestDispersion * (Math.min(50, (heard - expected) ** 2 / expected) - before))
  }
}

function drift(
  { seen, expected }: { readonly seen: number; readonly expected: number },
  trust: number,
  least: number,
  most: number,
): number {
  return Math.min(most, Math.max(least, (seen + trust) / (expected + trust)))
}
