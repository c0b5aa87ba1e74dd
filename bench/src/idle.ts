// Five thousand terminals that are connected and say nothing: what each of them costs.

import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { openStage, usage } from './gateway/stage.ts'
import type { BenchResult } from './result.ts'

const CONNECTIONS = 5_000
/** Opened first and kept: what the process had taken from the system and not used must be used up, or it would pay for the rest. */
const BEFORE = 3_000
const AT_ONCE = 200

export async function run(): Promise<BenchResult> {
  await using stage = await openStage({ terminals: 10 })
  const server = await stage.serve()
  const sockets = await openMany(BEFORE, server.port)
  await pause(5_000)
  const before = usage(server.pid)
  sockets.push(...(await openMany(CONNECTIONS, server.port)))
  await pause(3_000)
  const after = usage(server.pid)
  const cpuBefore = after?.cpuSeconds ?? 0
  await pause(5_000)
  const cpuIdle = ((usage(server.pid)?.cpuSeconds ?? 0) - cpuBefore) / 5
  for (const socket of sockets) socket.destroy()
  await server.stop()

  const bytes = before === null || after === null ? Number.NaN : (after.residentBytes - before.residentBytes) / CONNECTIONS
  return {
    name: 'idle',
    what: `${CONNECTIONS.toLocaleString('en-US')} open connections on which nothing happens`,
    figures: [
      { label: 'memory of the gateway', value: bytes / 1024, unit: 'KiB a connection', goal: null },
      { label: 'in all', value: ((after?.residentBytes ?? Number.NaN) - (before?.residentBytes ?? 0)) / 2 ** 20, unit: 'MiB', goal: null },
      { label: 'processor', value: cpuIdle * 100, unit: '% of a core', goal: null },
    ],
    notes: [
      `Resident memory of the process before and after, with ${BEFORE.toLocaleString('en-US')} connections open already; the operating system’s own buffers are not in it.`,
    ],
  }
}

async function openMany(count: number, port: number): Promise<Socket[]> {
  const sockets: Socket[] = []
  while (sockets.length < count) sockets.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => open(port)))))
  return sockets
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1' })
  await once(socket, 'connect')
  return socket
}
