import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { LoadFigures } from './load/figures.ts'

/** As on the command line of `load-main.ts`. */
export interface LoadProcessOptions {
  /** File of `portfolio-file.ts`; its terminals without a key are left out. */
  readonly portfolio: string
  readonly port: number
  readonly host?: string
  readonly kind?: 'sale' | 'echo'
  /** Only the first so many of the file. */
  readonly terminals?: number
  /** Requests a second; left out: to saturation. */
  readonly rate?: number
  readonly seconds?: number
  readonly 'warm-up'?: number
  readonly 'timeout-ms'?: number
  readonly 'patience-ms'?: number
  readonly seed?: number | string
  /** Every answered sale and every answered reversal is appended here, one line of JSON each (see `LoadEvent`). */
  readonly ledger?: string
}

/**
 * Runs the load generator in a process of its own and waits for its figures.
 *
 * @throws LoadFailed when it ends without figures; its own words went to standard error
 */
export async function spawnLoad(options: LoadProcessOptions): Promise<LoadFigures> {
  const words = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, String(value)]))
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'load-main.ts'), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new LoadFailed(`the load generator ended with ${code ?? 'a signal'}`)
  return JSON.parse(printed) as LoadFigures
}

export class LoadFailed extends Error {
  readonly code = 'LOAD_FAILED'
  constructor(message: string) {
    super(message)
    this.name = 'LoadFailed'
  }
}
