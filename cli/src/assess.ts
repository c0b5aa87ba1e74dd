// `shouli assess`: what stands in the way, for facts in a file: now, on another day, under another policy, or within ninety days.

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { answer, assess, explain, explainObstacle, forecast, isInside, preview, recordOf, type Audience } from '@shouli/acceptance'
import type { Instant } from '@shouli/vocabulary'
import { Command, InvalidArgumentError, Option } from 'commander'
import { factsFrom, IllFormed, underPolicy, Unread } from './assess/input.ts'
import { assessmentInWords, changeInWords, complaintsInWords, forecastInWords, say, type Telling } from './assess/words.ts'
import { languageOf } from './diagnosis/language.ts'

interface Asked {
  readonly facts?: string
  readonly at: Instant
  readonly policy?: string
  readonly forecast?: boolean
  readonly audience: Audience
  readonly json?: boolean
  readonly lang?: string
  readonly example?: boolean
}

/** Exit codes beside 0 (accepted) and 1 (not accepted): wrong data, no such file. */
const exit = { data: 65, noInput: 66 } as const

const example = path.join(import.meta.dirname, 'assess/example-facts.json')

export function assessCommand(): Command {
  return new Command('assess')
    .option('--facts <file>', 'facts in JSON; - for standard input 事实文件（JSON）')
    .addOption(
      new Option('--at <time>', 'the moment asked about; a day alone means its first second in China 询问的时刻')
        .argParser(parseTime)
        .default(Date.now() as Instant, 'now'),
    )
    .option('--policy <file>', 'what changes under these parameters, in JSON 换用这些规则参数会有什么变化')
    .option('--forecast', 'what will stand in the way within 90 days 90天内会出现的障碍')
    .addOption(
      new Option('--audience <who>', 'told what this audience may know 按谁可知的范围说明')
        .choices(['cardholder', 'cashier', 'merchant', 'staff', 'regulator'])
        .default('staff'),
    )
    .addOption(new Option('--lang <language>', 'of the words; that of this machine when left out 文字的语言').choices(['zh', 'en']))
    .option('--json', 'the whole assessment: obstacles with evidence, unknowns, cleared 完整结果')
    .option('--example', 'print the facts of an ordinary sale, to start from 打印一份示例事实')
    .addHelpText(
      'after',
      `
Exit code: 0 a payment would be accepted, 1 it would not, 65 the facts are not well-formed, 66 no such file.
With --policy it is the answer under the new parameters; with --forecast 1 when something is coming.

Examples 示例:
  shouli assess --example > facts.json          start from an ordinary sale 从一笔普通消费开始
  shouli assess --facts facts.json              may it be accepted now? 现在能受理吗？
  shouli assess --facts facts.json --at 2027-01-01 --lang zh
  shouli assess --facts facts.json --audience merchant
  echo '{"version": "2026-08", "amountMax": 10000}' > new.json
  shouli assess --facts facts.json --policy new.json
  shouli assess --facts facts.json --forecast   which papers end soon? 哪些证件快到期？
  shouli assess --facts - --json < facts.json`,
    )
    .action((asked: Asked, command: Command) => {
      if (asked.example === true) return void process.stdout.write(readFileSync(example))
      if (asked.facts === undefined) return command.help({ error: true })
      process.exitCode = answered(asked, asked.facts)
    })
}

/** @returns exit code */
function answered(asked: Asked, file: string): number {
  const lang = languageOf(asked.lang)
  const telling: Telling = { lang, audience: asked.audience }
  try {
    if (asked.policy !== undefined) return compare(file, asked.policy, asked, telling)
    if (asked.forecast === true) return lookAhead(file, asked, telling)
    return judge(file, asked, telling)
  } catch (error) {
    if (error instanceof Unread) {
      process.stderr.write(`${say(lang, { zh: '读不到文件', en: 'cannot read the file' })}: ${error.message}\n`)
      return exit.noInput
    }
    if (error instanceof IllFormed) {
      process.stderr.write(complaintsInWords(error.complaints, lang))
      return exit.data
    }
    throw error
  }
}

function judge(file: string, { at, json }: Asked, telling: Telling): number {
  const assessment = assess(factsFrom(file), at)
  const code = answer(assessment)
  // The record holds everything; whoever may not know everything gets what it is told.
  const record = () => (isInside(telling.audience) ? recordOf(assessment) : { at, ...explain(assessment, telling.audience) })
  print(
    json,
    () => ({ answer: code, ...record() }),
    () => assessmentInWords(assessment, code, telling),
  )
  return code === null ? 0 : 1
}

function compare(file: string, policy: string, { at, json }: Asked, telling: Telling): number {
  const { before, after } = underPolicy(file, policy)
  const change = preview(assess(before, at), assess(after, at))
  const { verdict, appeared, gone } = change
  const shown = (obstacles: readonly Parameters<typeof explainObstacle>[0][]) =>
    obstacles.map((obstacle) => explainObstacle(obstacle, telling.audience))
  print(
    json,
    () => ({ verdict, before: change.before, after: change.after, appeared: shown(appeared), gone: shown(gone) }),
    () => changeInWords(change, telling),
  )
  return change.after === null ? 0 : 1
}

function lookAhead(file: string, { at, json }: Asked, telling: Telling): number {
  const coming = forecast(factsFrom(file), at)
  print(
    json,
    () =>
      coming.map(({ firstDay, daysLeft, notice, startBy, ...obstacle }) => ({
        firstDay,
        daysLeft,
        notice,
        startBy,
        ...explainObstacle(obstacle, telling.audience),
      })),
    () => forecastInWords(coming, telling),
  )
  return coming.length === 0 ? 0 : 1
}

function print(json: boolean | undefined, data: () => unknown, words: () => string): void {
  process.stdout.write(json === true ? `${JSON.stringify(data(), null, 2)}\n` : words())
}

/** RFC 3339, or a day in China. */
function parseTime(text: string): Instant {
  const ms = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00+08:00` : text)
  if (Number.isNaN(ms)) throw new InvalidArgumentError('a time such as 2026-07-02T14:32:00+08:00, or a day such as 2026-07-02')
  return ms as Instant
}
