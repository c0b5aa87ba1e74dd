// `shouli`: every command of the house. Each one is loaded only when it is asked for, so that
// `shouli decode` starts in a blink and never loads the server.

import { enableCompileCache } from 'node:module'
import { Command } from 'commander'
import cli from '../package.json' with { type: 'json' }

enableCompileCache()

// `shouli … | head`: whoever reads us has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 74))

interface Entry {
  readonly name: string
  readonly summary: string
  load(): Promise<Command>
}

const entries: readonly Entry[] = [
  {
    name: 'demo',
    summary: 'everything at once: database, gateway, host, web and a small fleet 一条命令看全貌',
    load: async () => (await import('./demo.ts')).demoCommand(),
  },
  {
    name: 'serve',
    summary: 'the server: gateway for terminals, HTTP and web for people 启动服务',
    load: async () => (await import('./serve.ts')).serveCommand(),
  },
  {
    name: 'fleet',
    summary: 'simulated terminals with faults, against a running server 模拟终端与故障',
    load: async () => (await import('./fleet.ts')).fleetCommand(),
  },
  {
    name: 'decode',
    summary: 'ISO 8583 messages in words or JSON 解读报文',
    load: async () => (await import('./decode.ts')).decodeCommand(),
  },
  {
    name: 'assess',
    summary: 'what stands in the way, for facts in a file, now or on another day 评估受理条件',
    load: async () => (await import('./assess.ts')).assessCommand(),
  },
  {
    name: 'explain',
    summary: 'an answer code such as 58, or the reference on a slip such as R7K2Q9 解释应答码或小票编号',
    load: async () => (await import('./explain.ts')).explainCommand(),
  },
  {
    name: 'diagnose',
    summary: 'what is the matter, from words, codes and telemetry 由描述、应答码和遥测找出原因',
    load: async () => (await import('./diagnose.ts')).diagnoseCommand(),
  },
  {
    name: 'troubleshoot',
    summary: 'one question or step at a time, until a payment passes 一步一步排查',
    load: async () => (await import('./troubleshoot.ts')).troubleshootCommand(),
  },
  {
    name: 'learn',
    summary: 'better numbers for the diagnosis, from closed cases 从已结案件学习',
    load: async () => (await import('./learn.ts')).learnCommand(),
  },
  {
    name: 'causes',
    summary: 'everything that can stand in the way: list, search, show one 查阅全部原因',
    load: async () => (await import('./causes.ts')).causesCommand(),
  },
  {
    name: 'import',
    summary: 'merchants or terminals from CSV or xlsx 导入商户、终端',
    load: async () => (await import('./import.ts')).importCommand(),
  },
  {
    name: 'registers',
    summary: 'what is on file, seen and changed by hand 查看与变更登记信息',
    load: async () => (await import('./registers.ts')).registersCommand(),
  },
  {
    name: 'bench',
    summary: 'the figures of this machine beside the named peers 性能测试',
    load: async () => (await import('./bench.ts')).benchCommand(),
  },
]

const program = new Command('shouli')
  .version(cli.version)
  .description('Shouli 受理 — why a POS terminal was rejected, what to do, and the approved payment that proves it accepts again.')
  .addHelpText(
    'after',
    `
Examples 示例:
  shouli demo                          see everything on this machine 在本机看全貌
  shouli explain 58                    what does answer code 58 mean? 应答码58是什么意思？
  shouli explain R7K2Q9                why was this payment rejected? 这笔交易为什么被拒？
  shouli diagnose 打印机不出纸          what is the matter? 哪里坏了？
  shouli troubleshoot                  step by step until it works 一步一步排查
  shouli decode 0037600006…            one message in JSON 解读一条报文
  shouli decode --text < messages.txt  many messages in words 多条报文，文字说明
  shouli <command> --help              more on one command 查看某条命令的用法`,
  )
  .showSuggestionAfterError()
  .showHelpAfterError('(shouli --help 查看用法 / shows the commands)')

const asked = process.argv.slice(2).find((word) => !word.startsWith('-'))
for (const entry of entries) {
  const { name, summary } = entry
  if (name === asked) program.addCommand((await entry.load()).name(name).description(summary))
  else program.command(name).description(summary).allowUnknownOption().allowExcessArguments()
}

// Help for a command that does not exist would be the root's, as if all were well.
const wantsHelp = process.argv.includes('--help') || process.argv.includes('-h')
if (wantsHelp && asked !== undefined && asked !== 'help' && !entries.some(({ name }) => name === asked))
  program.error(`error: unknown command '${asked}'`)

await program.parseAsync()
