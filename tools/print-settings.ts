// `node tools/print-settings.ts`: writes the tables of docs/operations.md (settings, columns of imports, partitioned tables) from the program.

import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { merchantColumns, settingsTable, terminalColumns } from '@shouli/server'

export const page = path.join(import.meta.dirname, '../docs/operations.md')

/** The page with every printed part renewed. What stands between them is written by hand. */
export function printed(text: string): string {
  return Object.entries(parts).reduce((page, [name, print]) => replaced(page, name, print()), text)
}

const parts: Readonly<Record<string, () => string>> = {
  settings: () =>
    table(
      ['setting', 'unit', 'default', 'why'],
      settingsTable().map(({ name, unit, default: standard, why }) => [`\`${name}\``, unit, standard === '' ? '' : `\`${standard}\``, why]),
    ),
  'columns of merchants': () => columnTable(merchantColumns),
  'columns of terminals': () => columnTable(terminalColumns),
}

function columnTable(columns: typeof merchantColumns | typeof terminalColumns): string {
  const rows = Object.values(columns).map(({ title, aliases, required }) => [title.zh, title.en, required ? 'yes' : '', aliases.join(', ')])
  return table(['列名', 'heading', 'required', 'also found as'], rows)
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

function replaced(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- printed: ${name} -->`, `<!-- end: ${name} -->`]
  const [before, rest] = text.split(start)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`docs/operations.md has no place for: ${name}`)
  return `${before}${start}\n${content}\n${end}${after}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(page, printed(readFileSync(page, 'utf8')))
