import { Argument, Command } from 'commander'
import { askTerminal, terminals, wishes } from '@shouli/server'
import { terminalId } from '@shouli/vocabulary'
import { act, byOption, look, reasonOptions, textOf, type Reason } from './act.ts'

export function terminalCommand(): Command {
  const command = new Command('terminal').description('see, suspend, resume, move, withdraw a terminal 终端')
  command
    .command('show')
    .description('what is on file 登记信息')
    .argument('<terminal>')
    .action((id: string) => look(({ database }) => terminals.readTerminal(database, terminalId(id))))

  for (const [name, description] of [
    ['suspend', 'no payment on it until it is resumed 暂停'],
    ['withdraw', 'taken back for good 撤机'],
  ] as const) {
    const [zh, en] = reasonOptions()
    command
      .command(name)
      .description(description)
      .argument('<terminal>')
      .addOption(zh)
      .addOption(en)
      .addOption(byOption())
      .action((id: string, { by, ...reason }: Reason & { by: string }) =>
        act((tx, { at }) => terminals.changeTerminal(tx, terminalId(id), { do: name, reason: textOf(reason) }, { by, at })),
      )
  }

  command
    .command('resume')
    .description('may take payments again 恢复')
    .argument('<terminal>')
    .addOption(byOption())
    .action((id: string, { by }: { by: string }) =>
      act((tx, { at }) => terminals.changeTerminal(tx, terminalId(id), { do: 'resume' }, { by, at })),
    )

  command
    .command('move')
    .description('its registered place is here now 变更装机地')
    .argument('<terminal>')
    .argument('<latitude>', 'WGS-84 degrees', Number)
    .argument('<longitude>', 'WGS-84 degrees', Number)
    .addOption(byOption())
    .action((id: string, latitude: number, longitude: number, { by }: { by: string }) =>
      act((tx, { at }) => terminals.changeTerminal(tx, terminalId(id), { do: 'move', place: { latitude, longitude } }, { by, at })),
    )

  command
    .command('ask')
    .description('ask it, with its next answers, to do something itself: the cheapest remote remedy 让终端自己处理')
    .argument('<terminal>')
    .addArgument(new Argument('<what>').choices(Object.keys(wishes)))
    .action((id: string, what: keyof typeof wishes) =>
      look(async ({ database }) => ((await askTerminal(database, terminalId(id), wishes[what])) ? { terminal: id, asked: what } : null)),
    )

  return command
}
