// The simulated upstream network as a process of its own. Its first line of output is JSON: {"port":…,"controlPort":…}.

import { parseArgs } from 'node:util'
import { startHost, type HostOptions } from './host.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    'control-port': { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    dialect: { type: 'string', default: 'binary' },
    'latency-ms': { type: 'string', default: '0' },
    'late-ms': { type: 'string', default: '70000' },
    'slow-ms': { type: 'string', default: '3000' },
    'book-file': { type: 'string' },
    fsync: { type: 'boolean', default: false },
    /** End when standard input does: the process that started this one is gone. */
    'with-parent': { type: 'boolean', default: false },
  },
})

function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(64)
}

function whole(name: keyof typeof values): number {
  const value = Number(values[name])
  return Number.isSafeInteger(value) && value >= 0 ? value : refuse(`--${name} takes a whole number, got ${String(values[name])}`)
}

if (values.dialect !== 'binary' && values.dialect !== 'ascii') refuse(`--dialect takes binary or ascii, got ${values.dialect}`)

const latencyMs = whole('latency-ms')
const options: HostOptions = {
  port: whole('port'),
  controlPort: whole('control-port'),
  seed: whole('seed'),
  dialect: values.dialect,
  latency: latencyMs === 0 ? null : { medianMs: latencyMs, sigma: 0.5 },
  lateMs: whole('late-ms'),
  slowMs: whole('slow-ms'),
  fsync: values.fsync,
  ...(values['book-file'] === undefined ? {} : { bookFile: values['book-file'] }),
}
const host = await startHost(options).catch((reason: unknown) => {
  const busy = reason instanceof Error && 'code' in reason && reason.code === 'EADDRINUSE'
  if (busy)
    console.error(
      `模拟主机的端口 ${options.port} 已被占用，请换一个 / port ${options.port} of the simulated host is in use, choose another one`,
    )
  else console.error(`simulated host: ${reason instanceof Error ? reason.message : String(reason)}`)
  process.exit(busy ? 69 : 75)
})
console.log(JSON.stringify({ port: host.port, controlPort: host.controlPort }))

const stop = (): void => void host.stop().then(() => process.exit(0))
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
if (values['with-parent']) process.stdin.once('end', stop).resume()
