// `shouli bench`: the same program as `npm run bench`.

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { Command } from 'commander'

const main = path.join(import.meta.dirname, '../../bench/src/main.ts')

export function benchCommand(): Command {
  return new Command('bench')
    .argument('[names...]', 'which ones, e.g. codec assess gateway; all when left out')
    .option('--json <file>', 'also write the figures to FILE')
    .addHelpText('after', () => `\n${spawnSync(process.execPath, [main, '--help'], { encoding: 'utf8' }).stdout}`)
    .action(async (names: string[], options: { json?: string }) => {
      const args = [main, ...names, ...(options.json === undefined ? [] : ['--json', options.json])]
      const [code] = (await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit')) as [number | null]
      process.exitCode = code ?? 1
    })
}
