// `shouli learn`: closed cases in, new numbers out, when they are no worse than those in use.

import { createReadStream, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Command } from 'commander'
import { knowledgeFile, renew, versionOf, type ClosedCase, type Comparison, type Renewal } from '@shouli/acceptance'
import { closedCases, readConfig, startRefused, withDatabase } from '@shouli/server'
import { knowledgeFrom, refuseKnowledge } from './diagnosis/knowledge.ts'
import { readClosedCase } from './diagnosis/closed-case.ts'

interface Asked {
  readonly file?: string
  readonly database?: boolean
  readonly knowledge?: string
  readonly out?: string
  readonly seed: string
  readonly json?: boolean
}

export function learnCommand(): Command {
  return new Command('learn')
    .description('new numbers from closed cases, when they are no worse than those in use')
    .option('--file <path>', 'read cases from a file instead of standard input')
    .option('--database', 'learn from the closed cases of the server instead, found by the same settings as shouli serve')
    .option('--knowledge <path>', 'what is in use; left out: the reviewed numbers')
    .option('--out <path>', 'write the new numbers here, if they may go into use')
    .option('--seed <number>', 'of the bootstrap: the same seed, the same interval', '1')
    .option('--json', 'the verdict as JSON')
    .addHelpText(
      'after',
      `
Input, one closed case a line; "observed" as in shouli diagnose:
  {"observed": {…}, "verified": true, "cause": "device/printer-out-of-paper",
   "tried": [{"remedy": "restart-terminal", "solved": false}, {"remedy": "load-paper", "solved": true}], "closed_on": "2026-11-20"}
"verified": an approved payment closed it, or the acquirer confirmed the cause. Other cases are passed over. "cause": null: it works again, and nobody knows why.

The earlier cases teach, the latest judge (half of them, at most 500). Exit code 0: the new numbers may go into use; 1: they may not, and nothing is written.

Examples 示例:
  shouli learn --file closed.ndjson --out knowledge.json
  shouli learn --database --out knowledge.json
  shouli diagnose --knowledge knowledge.json 打印机不出纸
  KNOWLEDGE_FILE=knowledge.json shouli serve`,
    )
    .action(async (asked: Asked) => {
      try {
        await teach(asked)
      } catch (error) {
        const refused = startRefused(error)
        if (refused === null) return refuseKnowledge(error)
        console.error(`${refused.sentence.zh}\n${refused.sentence.en}`)
        process.exitCode = refused.exitCode
      }
    })
}

async function teach({ file, database, knowledge, out, seed, json }: Asked): Promise<void> {
  const current = knowledgeFrom(knowledge)
  const { cases, passedOver } = database === true ? await casesOnFile(current.learned.asOf) : await readCases(file)
  const renewal = renew(current, cases, { chance: lehmer(Number(seed)) })
  if (renewal.accepted && out !== undefined) writeFileSync(out, `${JSON.stringify(knowledgeFile(renewal.candidate))}\n`)
  if (!renewal.accepted) process.exitCode = 1
  const verdict = { from: versionOf(current), to: versionOf(renewal.candidate), passedOver, ...summary(renewal) }
  process.stdout.write(json === true ? `${JSON.stringify(verdict)}\n` : told(verdict, renewal.accepted ? out : undefined))
}

async function readCases(file: string | undefined): Promise<{ cases: ClosedCase[]; passedOver: number }> {
  const input = file === undefined ? process.stdin : createReadStream(file)
  const cases: ClosedCase[] = []
  let passedOver = 0
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    const read = readClosedCase(line)
    if ('expected' in read) process.stderr.write(`line ${number}: expected ${read.expected}\n`)
    if ('closed' in read) cases.push(read.closed)
    else passedOver++
  }
  return { cases, passedOver }
}

/** Closed cases of the server, those that were learned from already left out. */
async function casesOnFile(asOf: number | null): Promise<{ cases: ClosedCase[]; passedOver: number }> {
  const cases = await withDatabase(readConfig(process.env), ({ database }) => closedCases(database, asOf))
  return { cases, passedOver: 0 }
}

type Summary = Omit<Renewal, 'candidate'>
const summary = ({ loss, cost, accepted, learnedFrom, judgedOn, drifting }: Renewal): Summary => ({
  loss,
  cost,
  accepted,
  learnedFrom,
  judgedOn,
  drifting,
})

function told(
  { from, to, passedOver, ...verdict }: Summary & { from: string; to: string; passedOver: number },
  out: string | undefined,
): string {
  const { loss, cost, accepted, learnedFrom, judgedOn, drifting } = verdict
  return [
    `Learned from ${learnedFrom} cases, judged on the ${judgedOn} that came after; ${passedOver} passed over.`,
    `Surprise a case: ${change(loss, (nats) => `${signed(nats, 3)} nats`)}`,
    `Cost a case: ${change(cost, (fen) => `${signed(fen / 100, 2)} yuan`)}`,
    ...(drifting ? ['Cases have become harder to explain: the world has changed. Somebody should look.'] : []),
    accepted
      ? `The new numbers may go into use: ${short(from)} → ${short(to)}${out === undefined ? '.' : `, written to ${out}.`}`
      : 'The numbers in use stay.',
    '',
  ].join('\n')
}

const change = ({ mean, low, high, verdict }: Comparison, show: (value: number) => string): string =>
  `${show(mean)} (95 %: ${show(low)} to ${show(high)}), ${verdict}`
const signed = (value: number, digits: number): string => `${value > 0 ? '+' : ''}${value.toFixed(digits)}`
const short = (version: string): string => version.slice(0, 12)

/** Repeatable chance, good enough for a bootstrap (Park and Miller). */
function lehmer(seed: number): () => number {
  let state = (Math.abs(Math.trunc(seed)) % 2_147_483_646) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
