import { randomUUID } from 'node:crypto'
import { Argument, Command, Option } from 'commander'
import { risk } from '@shouli/server'
import { dayOf, localDate } from '@shouli/vocabulary'
import { act, byOption, look, reasonOptions, textOf, type Reason } from './act.ts'

type Subject = risk.ListingEntry['subject']

const subjectArgument = (): Argument =>
  new Argument('<subject>', 'who is named 名单对象').choices(['merchant', 'person', 'terminal', 'card'])

export function listCommand(): Command {
  const command = new Command('list').description('risk and reputation lists 风险名单')
  command
    .command('show')
    .description('what is listed about these merchants, persons, terminals or cards 查询名单')
    .argument('<key...>', 'merchant number, person token, terminal number or card token')
    .action((keys: string[]) => look(({ database }) => risk.listingsOf(database, keys)))

  const [zh, en] = reasonOptions()
  command
    .command('put')
    .description('put somebody on a list 加入名单')
    .argument('<list>', 'e.g. own-risk')
    .addArgument(subjectArgument())
    .argument('<key>')
    .addOption(new Option('--effect <effect>', 'block: no payment; watch: with care').choices(['block', 'watch']).default('block'))
    .option('--until <day>', 'last day 截止日期')
    .addOption(zh)
    .addOption(en)
    .addOption(byOption())
    .action((list: string, subject: Subject, key: string, asked: Reason & { effect: 'block' | 'watch'; until?: string; by: string }) =>
      act(async (tx, { at }) => {
        const { effect, until, by } = asked
        const last = until === undefined ? null : localDate(until)
        const entry = {
          id: randomUUID(),
          list,
          subject,
          key,
          effect,
          reason: textOf(asked),
          since: dayOf(at),
          until: last,
          addedBy: by,
          addedAt: at,
        }
        await risk.putOnList(tx, [entry])
        return entry
      }),
    )

  command
    .command('remove')
    .description('take somebody off a list 移出名单')
    .argument('<list>')
    .addArgument(subjectArgument())
    .argument('<key>')
    .addOption(byOption())
    .action((list: string, subject: Subject, key: string, { by }: { by: string }) =>
      act(async (tx, { at }) => (await risk.takeOffList(tx, { list, subject, key, by, at })) && { removed: key }),
    )
  return command
}
