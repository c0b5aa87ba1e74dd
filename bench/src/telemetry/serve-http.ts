import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** Key-encryption key of every stage. */
export const STAGE_KEY = '0b'.repeat(32)

export interface HttpProcess {
  readonly port: number
  readonly pid: number
  stop(): Promise<void>
}

/** The HTTP part of the server with its jobs, in a process of its own. */
export async function serveHttp({ databaseUrl, folder }: { databaseUrl: string; folder: string }): Promise<HttpProcess> {
  const main = path.join(import.meta.dirname, '../../../cli/src/main.ts')
  const child = spawn(process.execPath, [main, 'serve', '--only', 'http'], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DATA_FOLDER: folder,
      KEY_ENCRYPTION_KEY: STAGE_KEY,
      HTTP_PORT: '0',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const listening = new Promise<number>((found) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, digits] = /:(\d+)\/metrics/.exec(line) ?? []
      if (digits !== undefined) found(Number(digits))
    })
  })
  const port = await Promise.race([listening, gone.then(() => null)])
  if (port === null) throw new Error('the server ended before it listened')
  return {
    port,
    pid: child.pid!,
    async stop() {
      child.kill('SIGTERM')
      await gone
    },
  }
}
