import { Command } from 'commander'
import { readChain, verifyChain } from '@shouli/server'
import { merchantId } from '@shouli/vocabulary'
import { look } from './act.ts'

export function evidenceCommand(): Command {
  const command = new Command('evidence').description('a merchant’s chain of evidence 证据链')
  command
    .command('verify')
    .description('recompute it link by link 逐条校验')
    .argument('<merchant>')
    .action((id: string) =>
      look(async ({ database }) => {
        const report = await verifyChain(database, merchantId(id))
        if (report.brokenAt !== null) process.exitCode = 1
        return report.links === 0 && report.brokenAt === null ? null : report
      }),
    )

  command
    .command('show')
    .description('its links, oldest first 查看')
    .argument('<merchant>')
    .option('--after <position>', 'begin behind this link', Number, 0)
    .option('--limit <n>', 'most links', Number, 100)
    .action((id: string, { after, limit }: { after: number; limit: number }) =>
      look(({ database }) => readChain(database, merchantId(id), { after, limit })),
    )
  return command
}
