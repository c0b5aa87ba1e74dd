import type { Clock } from './time.ts'

/**
 * A fleet that starts again goes on above the traces of its last run, because seconds pass faster than one terminal sends. So it
 * needs no file to remember them, for eleven days.
 */
export const firstTrace = (clock: Clock): number => Math.floor(clock() / 1000) % 1_000_000
