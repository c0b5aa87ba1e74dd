const FIRST_MS = 1_000
const LONGEST_MS = 600_000

/** How long to wait before the next try, after so many that failed (1 or more): 1 s, 2 s, 4 s … 10 minutes. */
export function backOffMs(failed: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failed - 1, 20))
}
