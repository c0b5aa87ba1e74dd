// `shouli import merchants|terminals FILE`: the server's registers filled from somebody else's tables.

import { Command } from 'commander'
import { Presets, SingleBar } from 'cli-progress'
import { importFile, merchantColumns, readConfig, startRefused, TableRefused, terminalColumns, type ImportReport } from '@shouli/server'

interface Asked {
  readonly partial?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
  readonly by: string
}

export function importCommand(): Command {
  const command = new Command('import').addHelpText(
    'after',
    `
Which database 数据库: DATABASE_URL, or the embedded one in DATA_FOLDER (also while a server runs on it 服务运行时也可导入).

Examples 示例:
  shouli import merchants 商户.xlsx              all rows, or none if one is wrong 有一行错误则全部不导入
  shouli import merchants 商户.csv --dry-run     only check 只检查
  shouli import terminals terminals.csv --partial  the good rows at least 只导入正确的行
  shouli import columns                          which columns there are 查看可用的列

Exit codes 退出码: 0 all rows were right · 1 some were wrong · 65 no table 不是表格 · 66 no such file 无此文件 · 69, 78 database or settings`,
  )
  for (const [what, zh] of [
    ['merchants', '商户'],
    ['terminals', '终端'],
  ] as const) {
    command
      .command(what)
      .description(`${what} from a CSV (UTF-8, GB18030) or xlsx file 从 CSV 或 xlsx 导入${zh}`)
      .argument('<file>', 'first row: headings, Chinese or English 首行为列名，中英文均可')
      .option('--partial', 'take the rows that are right although others are wrong 跳过有错的行')
      .option('--dry-run', 'check everything and write nothing 只检查，不写入')
      .option('--json', 'the report as JSON on standard output 以 JSON 输出结果')
      .option('--by <account>', 'who does it, for the evidence 操作人，记入证据链', process.env['USER'] ?? 'import')
      .action(async (file: string, asked: Asked) => run(what, file, asked))
  }
  command.command('columns').description('every column, and by which headings it is found 可用的列与列名').action(printColumns)
  return command
}

async function run(what: 'merchants' | 'terminals', file: string, asked: Asked): Promise<void> {
  const { partial = false, dryRun = false, json = false, by } = asked
  const bar = progressBar(!json && process.stderr.isTTY)
  try {
    const report = await importFile(readConfig(process.env), { what, file, partial, dryRun, by, onProgress: bar.show })
    bar.stop()
    if (json) console.log(JSON.stringify({ file, ...report }))
    else print(report, asked)
    process.exitCode = report.problems.length === 0 ? 0 : 1
  } catch (error) {
    bar.stop()
    const said = sentenceOf(error, file)
    if (said === null) throw error
    console.error(said.sentence)
    process.exitCode = said.exitCode
  }
}

interface Bar {
  readonly show: (progress: { readonly step: 'read' | 'write'; readonly done: number; readonly total: number | null }) => void
  readonly stop: () => void
}

/** Only where somebody is looking. */
function progressBar(visible: boolean): Bar {
  if (!visible) return { show: () => undefined, stop: () => undefined }
  const bar = new SingleBar(
    { format: '{what} {bar} {value}/{total}', hideCursor: true, clearOnComplete: true, stream: process.stderr },
    Presets.shades_classic,
  )
  let step: string | null = null
  return {
    show({ step: now, done, total }) {
      const what = now === 'read' ? '读取 reading' : '写入 writing'
      if (step !== now) bar.start(total ?? done, done, { what })
      step = now
      bar.setTotal(total ?? done)
      bar.update(done, { what })
    },
    stop: () => bar.stop(),
  }
}

const PROBLEMS_SHOWN = 50

function print(report: ImportReport, { dryRun, partial }: Asked): void {
  const { rows, changed, unchanged, problems, doubts, columnsIgnored, written } = report
  for (const { row, column, expected } of problems.slice(0, PROBLEMS_SHOWN))
    console.error(`第 ${row} 行「${column}」需要：${expected.zh}\n  row ${row}, ${column}: expected ${expected.en}`)
  if (problems.length > PROBLEMS_SHOWN)
    console.error(`… 另有 ${problems.length - PROBLEMS_SHOWN} 处 / and ${problems.length - PROBLEMS_SHOWN} more (--json: all)`)
  for (const { row, column, expected } of doubts.slice(0, PROBLEMS_SHOWN))
    console.error(`请核对 第 ${row} 行「${column}」：${expected.zh}\n  please compare row ${row}, ${column}: ${expected.en}`)
  if (columnsIgnored.length > 0) console.error(`未使用的列 / columns not used: ${columnsIgnored.join(', ')}`)

  const wrong = new Set(problems.map(({ row }) => row)).size
  if (dryRun === true)
    console.log(
      `检查完毕，未写入：${rows} 行，其中 ${changed} 行有新内容，${wrong} 行有误 / checked, nothing written: ${rows} rows, ${changed} with news, ${wrong} wrong`,
    )
  else if (written)
    console.log(
      `已导入：${changed} 条新增或更新，${unchanged} 条无变化${partial === true ? `，${wrong} 行有误未导入` : ''} / imported: ${changed} new or changed, ${unchanged} as before${partial === true ? `, ${wrong} left out` : ''}`,
    )
  else if (problems.length > 0)
    console.log(
      `未导入：${wrong} 行有误，改正后重试，或用 --partial 只导入正确的行 / nothing was imported; wrong rows: ${wrong}. Correct them, or take the others by --partial`,
    )
  else console.log('文件中没有数据行 / the file has no rows')
}

function printColumns(): void {
  for (const [name, columns] of [
    ['商户 merchants', merchantColumns],
    ['终端 terminals', terminalColumns],
  ] as const) {
    console.log(`${name}（* 必填 required）`)
    for (const { title, aliases, required } of Object.values(columns))
      console.log(`  ${required ? '*' : ' '} ${title.zh} / ${title.en}${aliases.length > 0 ? `  (${aliases.join(', ')})` : ''}`)
  }
}

function sentenceOf(error: unknown, file: string): { readonly sentence: string; readonly exitCode: number } | null {
  if (error instanceof TableRefused) return { sentence: `${file}: ${error.sentence.zh}\n${file}: ${error.sentence.en}`, exitCode: 65 }
  if (error instanceof Error && 'syscall' in error && 'path' in error)
    return { sentence: `无法打开文件 / cannot open the file: ${file}`, exitCode: 66 }
  const refused = startRefused(error)
  return refused && { sentence: `${refused.sentence.zh}\n${refused.sentence.en}`, exitCode: refused.exitCode }
}
