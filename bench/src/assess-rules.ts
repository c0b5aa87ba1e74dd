// A table of a hundred rules, written once as data, then as our causes, as a GoRules decision table and as CEL expressions.

import { createRequire } from 'node:module'
import path from 'node:path'
import { assessor, type Cause, type Evidence, type GatheredFacts } from '@shouli/acceptance'
import { answerCode, fen, type Instant } from '@shouli/vocabulary'

/** Refuse when `observed` is above `max` for this value of `of`: the commonest form of an acquirer's rule. */
export interface Rule {
  readonly id: string
  readonly of: 'mcc' | 'merchantType' | 'kind' | 'cardType'
  readonly is: string
  readonly observed: 'amount' | 'dayTotal' | 'batchCount'
  readonly max: number
}

/** What the rules look at, flat: the peers are spared the walk into the facts. */
export interface Context {
  readonly mcc: string
  readonly merchantType: string
  readonly kind: string
  readonly cardType: string
  readonly amount: number
  readonly dayTotal: number
  readonly batchCount: number
}

const values = {
  mcc: ['5311', '5812', '5411', '7011', '6012', '5541', '5732', '5944', '8062', '4111'],
  merchantType: ['enterprise', 'individual business', 'institution', 'micro merchant'],
  kind: ['sale', 'pre-authorisation', 'completion', 'refund'],
  cardType: ['debit', 'credit', 'prepaid'],
} as const

export function hundredRules(): Rule[] {
  const subjects = ['mcc', 'merchantType', 'kind', 'cardType'] as const
  const measured = ['amount', 'dayTotal', 'batchCount'] as const
  return Array.from({ length: 100 }, (_, i) => {
    const of = subjects[i % 4]!
    const observed = measured[i % 3]!
    const max = observed === 'batchCount' ? 100 + i : (1_000 + i * 37) * 100
    return { id: `bench/rule-${i}`, of, is: values[of][i % values[of].length]!, observed, max }
  })
}

export interface Engine {
  readonly name: string
  /** @returns ids of the rules that refuse, in the order of the table */
  judge(facts: GatheredFacts, context: Context, at: Instant): Promise<readonly string[]> | readonly string[]
}

/** Every rule a cause with a closure and full evidence, asked by the very loop that the product uses. */
export function ours(rules: readonly Rule[]): Engine {
  const assess = assessor(rules.map(causeOf))
  return { name: 'ours', judge: (facts, _, at) => assess(facts, at).obstacles.map(({ cause }) => cause.id) }
}

function causeOf({ id, of, is, observed, max }: Rule): Cause {
  const shared = {
    id: id as Cause['id'],
    title: { zh: '', en: '' },
    answer: answerCode('61'),
    actor: 'acquirer risk',
    remedies: [] as unknown as Cause['remedies'],
    source: 'bench',
    tell: {},
    provedBy: { zh: '', en: '' },
    prior: { perTenThousand: 0, source: 'bench' },
    signs: [],
  } as const
  const over = (seen: number): Evidence => ({
    fact: observed,
    observed: { fen: fen(seen) },
    threshold: { fen: fen(max) },
    window: null,
    rule: `${id}@1`,
    source: 'bench',
    record: 'bench',
    wouldPass: { value: { fen: fen(max) }, amountAtMost: fen(max), notBefore: null },
  })
  return {
    ...shared,
    needs: ['merchant', 'transaction', 'velocity', 'session'],
    find({ merchant, transaction, velocity, session }) {
      const subject = of === 'mcc' ? merchant.mcc : of === 'merchantType' ? merchant.type : transaction[of]
      if (subject !== is) return null
      const seen =
        observed === 'amount'
          ? transaction.amount
          : observed === 'dayTotal'
            ? velocity.merchantDay.sum + transaction.amount
            : session.batchCount
      return seen > max ? over(seen) : null
    },
  }
}

const require = createRequire(path.join(import.meta.dirname, '../peers/package.json'))

interface ZenModule {
  readonly ZenEngine: new () => {
    createDecision(content: object): { evaluate(context: object): Promise<{ result: readonly { id: string }[] | object }> }
    dispose(): void
  }
}

/** One decision table that collects every row that matches, evaluated without trace. */
export function gorules(rules: readonly Rule[]): Engine & { dispose(): void } {
  const { ZenEngine } = require('@gorules/zen-engine') as ZenModule
  const columns = ['mcc', 'merchantType', 'kind', 'cardType', 'amount', 'dayTotal', 'batchCount'] as const
  const rows = rules.map(({ id, of, is, observed, max }) => ({
    _id: id,
    ...Object.fromEntries(columns.map((column) => [column, column === of ? `"${is}"` : column === observed ? `> ${max}` : ''])),
    id: `"${id}"`,
  }))
  const engine = new ZenEngine()
  const decision = engine.createDecision({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in' },
      {
        id: 'table',
        type: 'decisionTableNode',
        name: 'table',
        content: {
          hitPolicy: 'collect',
          inputs: columns.map((field) => ({ id: field, name: field, field })),
          outputs: [{ id: 'id', name: 'id', field: 'id' }],
          rules: rows,
        },
      },
      { id: 'out', type: 'outputNode', name: 'out' },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  })
  return {
    name: '@gorules/zen-engine',
    judge: async (_, context) => {
      const { result } = await decision.evaluate(context)
      return Array.isArray(result) ? (result as { id: string }[]).map(({ id }) => id) : []
    },
    dispose: () => engine.dispose(),
  }
}

interface CelModule {
  readonly Environment: new () => CelEnvironment
}
interface CelEnvironment {
  registerVariable(name: string, type: 'string' | 'double'): CelEnvironment
  parse(expression: string): (context: object) => unknown
}

/** Every rule an expression, parsed once in an environment that knows the types: its fastest form. */
export async function cel(rules: readonly Rule[]): Promise<Engine> {
  const { Environment } = (await import(require.resolve('@marcbachmann/cel-js'))) as CelModule
  const environment = new Environment()
  for (const name of ['mcc', 'merchantType', 'kind', 'cardType']) environment.registerVariable(name, 'string')
  for (const name of ['amount', 'dayTotal', 'batchCount']) environment.registerVariable(name, 'double')
  const compiled = rules.map(({ id, of, is, observed, max }) => ({
    id,
    holds: environment.parse(`${of} == "${is}" && ${observed} > ${max}.0`),
  }))
  return {
    name: '@marcbachmann/cel-js',
    judge: (_, context) => compiled.filter(({ holds }) => holds(context) === true).map(({ id }) => id),
  }
}
