import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { GatewayConfig, GatewayFigures } from '../gateway.ts'

export interface GatewayChild {
  readonly port: number
  readonly pid: number
  figures(): Promise<GatewayFigures & { memory: NodeJS.MemoryUsage; cpu: NodeJS.CpuUsage }>
  /** As a power cut would: no farewell. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/** Starts `serve.ts`. @param execArgv e.g. `--cpu-prof` */
export async function startChild(url: string, config: GatewayConfig, execArgv: readonly string[] = []): Promise<GatewayChild> {
  const child: ChildProcess = fork(path.join(import.meta.dirname, 'serve.ts'), [JSON.stringify({ url, config })], {
    execArgv: [...execArgv],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const gone = once(child, 'exit')
  const first = await Promise.race([once(createInterface({ input: child.stdout! }), 'line'), gone])
  if (typeof first[0] !== 'string') throw new Error('the gateway ended before it listened')
  const { port } = JSON.parse(first[0]) as { port: number }
  const end = (signal: 'SIGKILL' | 'SIGTERM') => async (): Promise<void> => {
    child.kill(signal)
    await gone
  }
  return {
    port,
    pid: child.pid!,
    kill: end('SIGKILL'),
    stop: end('SIGTERM'),
    async figures() {
      const [answer] = (await Promise.all([once(child, 'message'), new Promise((sent) => void child.send('figures', sent))]))[0] as [never]
      return answer
    },
  }
}
