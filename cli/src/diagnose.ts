// `shouli diagnose`: observations in, ranked causes out. One JSON object a line both ways, or a sentence on the command line.

import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Command, Option } from 'commander'
import { compile, readObservation, type Model } from '@shouli/acceptance'
import { answerOf, diagnosed } from './diagnosis/answer.ts'
import { explained } from './diagnosis/explain.ts'
import { knowledgeFrom, refuseKnowledge } from './diagnosis/knowledge.ts'
import { languageOf, type Lang } from './diagnosis/language.ts'

interface Asked {
  readonly code?: string
  readonly network?: string
  readonly file?: string
  readonly explain?: boolean
  readonly json?: boolean
  readonly lang?: string
  readonly knowledge?: string
}

export function diagnoseCommand(): Command {
  return new Command('diagnose')
    .argument('[words...]', 'what was seen, in any language; left out: one observation a line on standard input')
    .option('--code <code>', 'answer or error code, with words')
    .option('--network <name>', 'the network, provider or terminal that the code and the words come from')
    .option('--file <path>', 'read observations from a file instead of standard input')
    .option('--explain', 'in words instead of JSON')
    .option('--json', 'JSON, also for words on the command line')
    .option('--knowledge <path>', 'numbers that shouli learn wrote; left out: the reviewed ones')
    .addOption(
      new Option('--lang <lang>', 'language of --explain; left out: that of the observation, or of this machine').choices(['zh', 'en']),
    )
    .addHelpText(
      'after',
      `
Input, one JSON object a line; every part may be missing, and missing means unknown:
  {"id": "7", "lang": "zh", "observed": {"text": "…", "response_code": "77", "network": "UnionPay",
   "telemetry": {"printer": "out_of_paper"}, "merchant": {…}, "transaction": {"scope": "one card"}, "peers": {…}}}
Output, one a line in the same order:
  {"id", "causes": [{"id", "category", "probability", "evidence": [{"sign", "bits"}]}], "categories", "actor", "next", "unknown"}
A line that cannot be read is answered with {"line", "error", "expected"}; the others go on, and the exit code is 1.

Examples 示例:
  shouli diagnose 打印机不出纸                              what is the matter? 哪里坏了？
  shouli diagnose --code 77 "after the terminal was replaced"
  shouli diagnose < observations.ndjson > answers.ndjson
  shouli diagnose --explain --lang zh < observations.ndjson`,
    )
    .action(async (spoken: string[], asked: Asked) => {
      try {
        const model = compile(knowledgeFrom(asked.knowledge))
        if (spoken.length > 0 || asked.code !== undefined) return answerWords(model, spoken.join(' '), asked)
        await answerLines(model, asked)
      } catch (error) {
        refuseKnowledge(error)
      }
    })
}

function answerWords(model: Model, text: string, { code, network, json, lang }: Asked): void {
  const observation = readObservation({ text, response_code: code, network })
  if ('expected' in observation) throw new Error(observation.expected)
  const found = diagnosed(model, observation)
  const title = [observation.text, code].filter(Boolean).join(' · ')
  const spoken = /\p{Script=Han}/u.test(text) ? 'zh' : languageOf(undefined)
  process.stdout.write(json === true ? `${JSON.stringify(answerOf('1', found))}\n` : explained(title, found, (lang ?? spoken) as Lang))
}

async function answerLines(model: Model, { file, explain, lang }: Asked): Promise<void> {
  const input = file === undefined ? process.stdin : createReadStream(file)
  let number = 0
  let any = false
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    any = true
    const read = readLine(line)
    if ('error' in read) {
      process.exitCode = 1
      await write(`${JSON.stringify({ line: number, ...read })}\n`)
      continue
    }
    const found = diagnosed(model, read.observation)
    const id = read.id ?? String(number)
    const spoken = lang ?? (read.lang === 'zh' || read.lang === 'en' ? read.lang : undefined)
    await write(explain === true ? `${explained(id, found, languageOf(spoken))}\n` : `${JSON.stringify(answerOf(id, found))}\n`)
  }
  if (!any) process.stderr.write('没有内容 / nothing to diagnose: expected one JSON object a line, such as {"observed": {"text": "…"}}\n')
}

/** A slow reader slows us down: nothing piles up in memory. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}

interface ReadLine {
  readonly id: string | undefined
  readonly lang: string | undefined
  readonly observation: Exclude<ReturnType<typeof readObservation>, { expected: string }>
}

function readLine(line: string): ReadLine | { readonly error: string; readonly expected: string; readonly id?: string } {
  let json: unknown
  try {
    json = JSON.parse(line.replace(/^\uFEFF/u, ''))
  } catch (error) {
    // The parser's own message quotes the line, and nobody knows what stands there.
    const [, at] = /at position (\d+)/u.exec((error as SyntaxError).message) ?? []
    return { error: at === undefined ? 'not JSON' : `not JSON from character ${Number(at) + 1}`, expected: 'one JSON object on the line' }
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { error: 'not an object', expected: 'an object such as {"id": "7", "observed": {"text": "…"}}' }
  }
  const { id, lang, observed } = json as { id?: unknown; lang?: unknown; observed?: unknown }
  const named = typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}
  const observation = readObservation(observed)
  if ('expected' in observation) return { ...named, error: '"observed" cannot be read', expected: `"observed": ${observation.expected}` }
  return { id: named.id, lang: typeof lang === 'string' ? lang.slice(0, 2) : undefined, observation }
}
