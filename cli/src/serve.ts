// `shouli serve`: the server, until it is told to stop.

import { once } from 'node:events'
import { Command, Option } from 'commander'
import { readConfig, settingsTable, startRefused, startServer, type Server } from '@shouli/server'

export function serveCommand(): Command {
  return new Command('serve')
    .addOption(new Option('--only <part>', 'run this part alone; others run beside it on the same database').choices(['gateway', 'http']))
    .option('--settings', 'print every setting with unit, default and reason, and end')
    .addHelpText(
      'after',
      `
Settings come from the environment 设置来自环境变量:
  HTTP_PORT=8080 GATEWAY_PORT=8583 UPSTREAM_HOST=… UPSTREAM_PORT=… DATABASE_URL=postgresql://…
  shouli serve --settings              all of them 全部设置

Without DATABASE_URL an own PostgreSQL runs in DATA_FOLDER. 未设置 DATABASE_URL 时使用 DATA_FOLDER 中自带的数据库。
Ctrl-C or SIGTERM: payments in flight may end, then it leaves. A second time: at once.

Exit codes 退出码: 69 port, database or folder in use or out of reach · 73 data folder cannot be written · 78 wrong setting, newer schema`,
    )
    .action(async ({ only, settings = false }: { only?: 'gateway' | 'http'; settings?: boolean }) => {
      if (settings) return printSettings()
      // Listened to from the beginning: who is told to stop while starting stops in good order as well.
      const stopped = untilStopped()
      const server = await start(only)
      if (server === null) return
      printAddresses(server)
      await stopped
      console.log('正在结束 / stopping …')
      await server.stop()
      console.log('已结束 / stopped')
    })
}

async function start(only: 'gateway' | 'http' | undefined): Promise<Server | null> {
  try {
    const config = readConfig(process.env)
    return await startServer({ config, parts: { gateway: only !== 'http', http: only !== 'gateway' } })
  } catch (error) {
    const refused = startRefused(error)
    if (refused === null) throw error
    console.error(`无法启动 / cannot start: ${refused.sentence.zh}\n${refused.sentence.en}`)
    process.exitCode = refused.exitCode
    return null
  }
}

/** One line each, so that a person sees them and a script finds them. */
export function printAddresses({ http, gateway }: Pick<Server, 'http' | 'gateway'>): void {
  const lines: [string, string][] = []
  if (http !== null) {
    lines.push(['控制台 console', http.consoleBuilt ? `${http.base}/` : '尚未构建 / not built: npm run build -w web/console'])
    lines.push(['小票查询 slips', `${http.base}/r`], ['接口说明 interface', `${http.base}/docs`], ['指标 metrics', `${http.base}/metrics`])
  }
  if (gateway !== null) lines.push(['终端网关 gateway', `port ${gateway.port}`])
  for (const [name, address] of lines) console.log(`${name}: ${address}`)
}

/** A second signal does not wait. */
async function untilStopped(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
}

function printSettings(): void {
  for (const { name, unit, default: standard, why } of settingsTable()) {
    console.log(`${name}${standard === '' ? '' : `=${standard}`}  (${unit})\n    ${why}`)
  }
}
