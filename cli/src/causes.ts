// `shouli causes`: the catalogue of everything that can stand in the way of a payment.

import { Command, Option } from 'commander'
import { actorLabel, catalogue, categoryOf, type Cause } from '@shouli/acceptance'
import { causeById, causePage, searched } from './diagnosis/catalogue.ts'
import { languageOf, type Lang } from './diagnosis/language.ts'

interface Asked {
  readonly lang?: string
  readonly json?: boolean
}

export function causesCommand(): Command {
  return new Command('causes')
    .argument(
      '[words...]',
      'an id such as device/printer-jam shows that cause; a row such as network lists its causes; anything else is searched for',
    )
    .addOption(new Option('--lang <lang>', 'left out: that of this machine').choices(['zh', 'en']))
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples 示例:
  shouli causes                             all of them, by row 全部，按类别
  shouli causes network                     one row 一个类别
  shouli causes 签到                        search 查找
  shouli causes device/printer-jam          everything about one 查看一个`,
    )
    .action((query: string[], { lang, json }: Asked) => {
      const spoken = lang ?? (/\p{Script=Han}/u.test(query.join('')) ? 'zh' : undefined)
      show(query, languageOf(spoken), json === true)
    })
}

function show(query: readonly string[], lang: Lang, json: boolean): void {
  const one = query.length === 1 ? causeById.get(query[0]!) : undefined
  if (one !== undefined) {
    process.stdout.write(json ? `${JSON.stringify(one, null, 2)}\n` : causePage(one, lang))
    return
  }
  const row = query.length === 1 ? catalogue.filter(({ id }) => id.startsWith(`${query[0]}/`)) : []
  const found = query.length === 0 ? [...catalogue] : row.length > 0 ? row : searched(query)
  if (json) {
    process.stdout.write(`${JSON.stringify(found.map(briefly), null, 2)}\n`)
  } else if (found.length === 0) {
    process.stderr.write(lang === 'zh' ? `没有找到“${query.join(' ')}”。\n` : `Nothing found for “${query.join(' ')}”.\n`)
  } else {
    process.stdout.write(listed(found, lang))
  }
  if (found.length === 0) process.exitCode = 1
}

const briefly = (cause: Cause) => ({
  id: cause.id,
  title: cause.title,
  category: categoryOf(cause.id),
  actor: actorLabel(cause.actor),
  answer: cause.answer,
  known: 'find' in cause,
  remedies: cause.remedies.map(({ id }) => id),
})

/** Grouped by row, in the order of the rows' first causes. */
function listed(causes: readonly Cause[], lang: Lang): string {
  const width = Math.max(...causes.map(({ id }) => id.length))
  const rows = Map.groupBy(causes, ({ id }) => categoryOf(id))
  const blocks = [...rows].map(([category, members]) =>
    [`${category} (${members.length})`, ...members.map(({ id, title }) => `  ${id.padEnd(width)}  ${title[lang]}`)].join('\n'),
  )
  return `${blocks.join('\n\n')}\n`
}
