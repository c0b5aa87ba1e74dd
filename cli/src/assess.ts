// `shouli assess`: what stands in the way, for facts in a file, now or on another day.

import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  answer,
  assess,
  codeOf,
  explain,
  isInside,
  readFacts,
  recordOf,
  sentences,
  type Assessment,
  type Audience,
  type Complaint,
} from '@shouli/acceptance'
import type { Instant, Text } from '@shouli/vocabulary'
import { Command, InvalidArgumentError, Option } from 'commander'
import { languageOf, type Lang } from './diagnosis/language.ts'

interface Asked {
  readonly facts?: string
  readonly at: Instant
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

Examples 示例:
  shouli assess --example > facts.json          start from an ordinary sale 从一笔普通消费开始
  shouli assess --facts facts.json              may it be accepted now? 现在能受理吗？
  shouli assess --facts facts.json --at 2027-01-01 --lang zh
  shouli assess --facts facts.json --audience merchant
  shouli assess --facts - --json < facts.json`,
    )
    .action((asked: Asked, command: Command) => {
      if (asked.example === true) return void process.stdout.write(readFileSync(example))
      if (asked.facts === undefined) return command.help({ error: true })
      process.exitCode = judge(asked, asked.facts)
    })
}

function judge({ at, audience, json, lang }: Asked, file: string): number {
  const spoken = languageOf(lang)
  let text: string
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    process.stderr.write(`${say(spoken, { zh: '读不到事实文件', en: 'cannot read the facts' })}: ${(error as Error).message}\n`)
    return exit.noInput
  }
  const read = factsIn(text)
  if ('complaints' in read) {
    process.stderr.write(complaintsIn(read.complaints, spoken))
    return exit.data
  }

  const assessment = assess(read.facts, at)
  const code = answer(assessment)
  if (json === true) {
    // The record holds everything; whoever may not know everything gets what it is told.
    const shown = isInside(audience) ? recordOf(assessment) : { at, audience, ...explain(assessment, audience) }
    process.stdout.write(`${JSON.stringify({ answer: code, ...shown }, null, 2)}\n`)
  } else process.stdout.write(inWords(assessment, code, audience, spoken))
  return code === null ? 0 : 1
}

function factsIn(text: string): ReturnType<typeof readFacts> {
  try {
    return readFacts(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    return { complaints: [{ pointer: '/', expected: `JSON (${(error as Error).message})` }] }
  }
}

function complaintsIn(complaints: readonly Complaint[], lang: Lang): string {
  const heading = say(lang, { zh: '事实文件有误：', en: 'The facts are not well-formed:' })
  const hint = say(lang, { zh: '示例：shouli assess --example', en: 'For an example: shouli assess --example' })
  const lines = complaints.map(({ pointer, expected }) => `  ${pointer}: ${say(lang, { zh: '应为', en: 'expected' })} ${expected}`)
  return `${[heading, ...lines, hint].join('\n')}\n`
}

function inWords(assessment: Assessment, code: string | null, audience: Audience, lang: Lang): string {
  const { obstacles, unknowns } = explain(assessment, audience)
  const blocks = obstacles.map((explanation, index) => {
    const [headline, ...rest] = sentences(explanation, lang)
    return [`${index + 1}. ${headline}`, ...rest.map((line) => `   ${line}`)].join('\n')
  })
  const unread = unknowns.map((text) => `? ${say(lang, text)}`)
  return `${[verdict(code, assessment, lang), ...blocks, ...unread].join('\n\n')}\n`
}

function verdict(code: string | null, { cleared }: Assessment, lang: Lang): string {
  if (code === null) {
    return say(lang, {
      zh: `可以受理：查过 ${cleared.length} 种障碍，都没有。`,
      en: `Accepted: ${cleared.length} obstacles were looked for, and none stands in the way.`,
    })
  }
  const { meaning } = codeOf(code)!
  return say(lang, { zh: `不受理，应答码 ${code}（${meaning.zh}）`, en: `Not accepted, answer code ${code} (${meaning.en})` })
}

const say = (lang: Lang, text: Text): string => text[lang]

/** RFC 3339, or a day in China. */
function parseTime(text: string): Instant {
  const ms = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00+08:00` : text)
  if (Number.isNaN(ms)) throw new InvalidArgumentError('a time such as 2026-07-02T14:32:00+08:00, or a day such as 2026-07-02')
  return ms as Instant
}
