import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { HostState } from './host.ts'
import type { Entry, Totals } from './host/book.ts'
import type { Switches } from './host/switches.ts'

/** The host seen from outside, by its control port. */
export interface HostControl {
  totals(): Promise<Totals>
  entries(): Promise<Entry[]>
  state(): Promise<HostState>
  turn(change: Partial<Switches>): Promise<Switches>
}

/** @throws HostControlFailed when a call is refused; the network's own error when nobody listens */
export function connectHostControl({ controlPort }: { controlPort: number }): HostControl {
  const ask = async (route: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(`http://127.0.0.1:${controlPort}${route}`, init)
    if (!response.ok) throw new HostControlFailed(`${init.method ?? 'GET'} ${route}: ${response.status} ${await response.text()}`)
    return response
  }
  return {
    totals: async () => (await (await ask('/book')).json()) as Totals,
    entries: async () =>
      (await (await ask('/book/entries')).text())
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Entry),
    state: async () => (await (await ask('/state')).json()) as HostState,
    turn: async (change) => (await (await ask('/switches', { method: 'PATCH', body: JSON.stringify(change) })).json()) as Switches,
  }
}

export class HostControlFailed extends Error {
  readonly code = 'HOST_CONTROL_FAILED'
  constructor(message: string) {
    super(message)
    this.name = 'HostControlFailed'
  }
}

/** A host in a process of its own. */
export interface HostProcess extends HostControl {
  readonly port: number
  readonly controlPort: number
  readonly pid: number
  /** Ends the process and waits until it is gone. */
  stop(): Promise<void>
}

/**
 * Starts `host-main.ts` and waits until it listens. It ends with {@link HostProcess.stop}, or when this process is gone; Ctrl-C does
 * not reach it, so that whoever started it can finish its business first.
 *
 * @param options as on its command line, e.g. `{ port: 23000, seed: 7, 'book-file': file }`
 * @throws HostControlFailed when it ends before it listens; its own words went to standard error
 */
export async function spawnHost(options: Readonly<Record<string, string | number | boolean>> = {}): Promise<HostProcess> {
  const words = Object.entries(options).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : value === false ? [] : [`--${name}`, String(value)],
  )
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'host-main.ts'), '--with-parent', ...words], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  })
  const gone = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  const first = await Promise.race([once(lines, 'line'), gone])
  if (typeof first[0] !== 'string' || !first[0].startsWith('{')) throw new HostControlFailed('the host ended before it listened')

  const { port, controlPort } = JSON.parse(first[0]) as { port: number; controlPort: number }
  return {
    ...connectHostControl({ controlPort }),
    port,
    controlPort,
    pid: child.pid!,
    stop: async () => {
      child.kill('SIGTERM')
      await gone
    },
  }
}
