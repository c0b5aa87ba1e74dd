// What one assessment costs: with every known cause of the product, and on a table of a hundred rules beside rule engines, in the same run.

import { assess, catalogue, isKnown, type GatheredFacts } from '@shouli/acceptance'
import * as shop from '@shouli/acceptance/testing'
import { fen, type Instant } from '@shouli/vocabulary'
import { cel, gorules, hundredRules, ours, type Context, type Engine } from './assess-rules.ts'
import type { BenchResult, Figure } from './result.ts'

interface Question {
  readonly facts: GatheredFacts
  readonly at: Instant
}

const ROUNDS = 15
const CALLS = 4_000

export async function run(): Promise<BenchResult> {
  const good = [{ facts: shop.facts(), at: shop.noon }]
  const bad = [{ facts: worst(), at: shop.noon }]
  const chance = shop.seeded(1)
  const mixed = Array.from({ length: 1_000 }, () => shop.randomQuestion(chance, 0.02))

  const own = await medians([
    { label: 'an ordinary sale, nothing in the way', calls: CALLS, once: asking(good) },
    { label: `${assess(worst(), shop.noon).obstacles.length} obstacles at once, full evidence`, calls: CALLS, once: asking(bad) },
    { label: 'a thousand random questions, mean', calls: CALLS, once: asking(mixed) },
  ])

  const rules = hundredRules()
  const zen = gorules(rules)
  const engines: Engine[] = [ours(rules), zen, await cel(rules)]
  const questions = tableQuestions()
  const hits = await agreed(engines, questions)
  const peers = await medians(
    engines.map((engine) => ({ label: engine.name, calls: engine.name === 'ours' ? CALLS : CALLS / 10, once: judging(engine, questions) })),
  )
  zen.dispose()

  const of = (name: string): number => peers.get(name)!
  return {
    name: 'assess',
    what: `all ${catalogue.filter(isKnown).length} known causes with full evidence, and a table of 100 rules beside rule engines (${hits.toFixed(1)} rules refuse on average); processor time of one call, median of ${ROUNDS} rounds`,
    figures: [
      ...[...own].map(([label, value]) => ({ label, value, unit: 'µs', goal: '≤ 15' })),
      ...[...peers].map(([name, value]): Figure => ({ label: `100 rules, ${name}`, value, unit: 'µs', goal: null })),
      { label: '100 rules: zen-engine ÷ ours', value: of('@gorules/zen-engine') / of('ours'), unit: '×', goal: '≥ 10' },
      { label: '100 rules: cel-js ÷ ours', value: of('@marcbachmann/cel-js') / of('ours'), unit: '×', goal: '> 1' },
    ],
    notes: [
      'The three engines are given the same rules and give the same answers, checked on every question before anything is measured.',
      'Ours makes the whole evidence of each refusal (observed, threshold, rule, what would pass); the peers give back the ids of the rules. The peers are handed a small flat object, ours the full facts.',
      'zen-engine works on its own threads: the figure is processor time of all threads. Its trace is off.',
      'What bounds it: one closure call and two or three property reads a cause, and the list of cleared ids; evidence costs about 0.1 µs an obstacle.',
    ],
  }
}

/** A shop where nearly everything is wrong that can be wrong together. */
function worst(): GatheredFacts {
  return shop.facts({
    merchant: shop.merchant({
      type: 'micro merchant',
      status: 'closed',
      mcc: '7995',
      agreement: null,
      legalPersonId: null,
      settlementAccount: null,
    }),
    terminal: shop.terminal({ status: 'suspended', applicationVersion: '1.0', position: { latitude: 39.9, longitude: 116.4 } }),
    session: shop.session({ signedOnAt: null, batchSeen: 7, mac: 'failed' }),
    transaction: shop.transaction({ amount: fen(60_000_00), cardType: 'credit', entryMode: 'magnetic stripe' }),
    line: shop.line({ state: 'down' }),
  })
}

/** Another question each time, so that no branch is learned by heart. */
function tableQuestions(): (Question & { readonly context: Context })[] {
  const chance = shop.seeded(2)
  return Array.from({ length: 256 }, () => {
    const facts = shop.facts({
      merchant: shop.merchant({
        mcc: ['5311', '5812', '7011', '6012'][chance.below(4)]!,
        type: chance.below(2) === 0 ? 'enterprise' : 'micro merchant',
      }),
      session: shop.session({ batchCount: chance.below(180) }),
      velocity: shop.velocity({ merchantDay: { count: 9, sum: fen(chance.below(300_000)) } }),
      transaction: shop.transaction({ amount: fen(chance.below(250_000)), cardType: chance.below(2) === 0 ? 'debit' : 'credit' }),
    })
    const { merchant, session, velocity, transaction } = facts
    return {
      facts,
      at: shop.noon,
      context: {
        mcc: merchant.mcc,
        merchantType: merchant.type,
        kind: transaction.kind,
        cardType: transaction.cardType,
        amount: transaction.amount,
        dayTotal: velocity.merchantDay.sum + transaction.amount,
        batchCount: session.batchCount,
      },
    }
  })
}

/** @returns rules that refuse, on average; throws when two engines differ */
async function agreed(engines: readonly Engine[], questions: ReturnType<typeof tableQuestions>): Promise<number> {
  let hits = 0
  for (const { facts, context, at } of questions) {
    const answers = await Promise.all(engines.map(async (engine) => (await engine.judge(facts, context, at)).join(' ')))
    if (new Set(answers).size !== 1) throw new Error(`the engines do not agree: ${answers.join(' | ')}`)
    hits += answers[0] === '' ? 0 : answers[0]!.split(' ').length
  }
  return hits / questions.length
}

interface Subject {
  readonly label: string
  readonly calls: number
  /** Does it once; what comes back depends on the work, so that none of it can be left out. */
  readonly once: (turn: number) => number | Promise<number>
}

const asking =
  (questions: readonly Question[]) =>
  (turn: number): number => {
    const { facts, at } = questions[turn % questions.length]!
    return assess(facts, at).cleared.length
  }

const judging = (engine: Engine, questions: ReturnType<typeof tableQuestions>) => (turn: number) => {
  const { facts, context, at } = questions[turn & 255]!
  const found = engine.judge(facts, context, at)
  return 'then' in found ? found.then(({ length }) => length) : found.length
}

/** The rounds of all subjects take turns, so that a busy moment of the machine falls on all of them alike. */
async function medians(subjects: readonly Subject[]): Promise<ReadonlyMap<string, number>> {
  const measured = new Map(subjects.map(({ label }) => [label, [] as number[]]))
  for (const subject of subjects) await processorMicros(subject)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const subject of subjects) measured.get(subject.label)!.push(await processorMicros(subject))
  }
  return new Map([...measured].map(([label, times]) => [label, times.toSorted((a, b) => a - b)[ROUNDS >> 1]!]))
}

let sink = 0

async function processorMicros({ calls, once }: Subject): Promise<number> {
  const before = process.cpuUsage()
  for (let turn = 0; turn < calls; turn += 1) {
    const done = once(turn)
    sink += typeof done === 'number' ? done : await done
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / calls
}
