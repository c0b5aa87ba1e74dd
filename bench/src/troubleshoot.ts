import type { BenchResult, Figure } from './result.ts'
import { articleBound, articleCosts } from './troubleshoot/article.ts'
import { productCosts } from './troubleshoot/product.ts'
import { ratios } from './troubleshoot/ratios.ts'

const withQuestions = { causes: 10, actions: 6, questions: 4, disjoint: false }
const withoutQuestions = { causes: 10, actions: 8, questions: 0, disjoint: false }

/** T1 to T4: the planner against the optimum, against the article's fixed order, in the whole catalogue, and with wrong numbers. */
export function run(): Promise<BenchResult> {
  return Promise.resolve({
    name: 'troubleshoot',
    what: 'expected cost of ways of troubleshooting',
    figures: [...againstOptimum(), ...againstChecklist(), ...withWholeCatalogue(), ...withWrongNumbers()],
    notes: [
      'T1, T2 and T4 are exact: every state that a way of working can reach is followed, nothing is sampled.',
      'Random networks: 10 causes; 8 actions, or 6 actions and 4 questions; service costs about 37; 300 networks each, seeded.',
      '“the planner” goes through all states where there are few; “look-ahead” is what it does where there are many.',
      "The article's network is bench/src/networks/article-1.json; all its numbers are judgement. Read it as an example, not as field data.",
      'T3: calls out of the simulated town, many of them vague; whether a remedy helps is drawn once a case, for all ways alike; costs as assumed for a small shop by day.',
      'Wrong numbers: every probability off by a normal error in log-odds, planned with, then paid in the true network (120 networks).',
    ],
  })
}

function againstOptimum(): Figure[] {
  const disjoint = ratios('P/C and stop', { ...withoutQuestions, disjoint: true }, 300)
  const plain = ratios('P/C and stop', withoutQuestions, 300)
  const unasked = ratios('P/C and stop', withQuestions, 300)
  const asked = ratios('with myopic questions', withQuestions, 300)
  const ahead = ratios('look-ahead', withQuestions, 300)
  const whole = ratios('the planner', withQuestions, 60)
  return [
    times('T1 P/C and stop ÷ optimum, no shared causes, max', disjoint.max, '= 1.000'),
    times('T1 P/C and stop ÷ optimum, shared causes, mean', plain.mean),
    times('T1 P/C and stop ÷ optimum, with questions to ask, mean', unasked.mean),
    times('T1 with myopic questions ÷ optimum, mean', asked.mean),
    times('T1 look-ahead ÷ optimum, mean', ahead.mean, '≤ 1.015'),
    times('T1 look-ahead ÷ optimum, 95th percentile', ahead.p95, '≤ 1.05'),
    times('T1 look-ahead ÷ optimum, max', ahead.max, '≤ 1.10'),
    times('T1 the planner ÷ optimum, max', whole.max, '≤ 1.10'),
  ]
}

function againstChecklist(): Figure[] {
  const own = articleCosts({ actions: 'checklist', codes: false, questions: false })
  const ownCode = articleCosts({ actions: 'checklist', codes: true, questions: false })
  const all = articleCosts({ actions: 'all', codes: false, questions: false })
  const allCode = articleCosts({ actions: 'all', codes: true, questions: false })
  const asked = articleCosts({ actions: 'all', codes: true, questions: true })
  return [
    minutes("T2 the article's fixed order", own.checklist),
    minutes('T2 its own steps, best order and stop', own.planned),
    minutes('T2 its own steps, answer code read', ownCode.planned),
    minutes('T2 all 13 steps, order by P/C once and for all', all.staticOrder),
    minutes('T2 all 13 steps', all.planned),
    minutes('T2 all 13 steps, answer code read, P/C once', allCode.staticOrder),
    minutes('T2 all 13 steps, answer code read', allCode.planned),
    minutes('T2 all 13 steps, answer code read, 3 questions: ours', asked.planned),
    minutes('T2 the same, optimum', asked.optimum),
    minutes('T2 bound: cause known', articleBound()),
    times('T2 ours ÷ optimum', asked.planned / asked.optimum, '≤ 1.02'),
    times("T2 ours ÷ the article's fixed order", asked.planned / asked.checklist, '≤ 0.5'),
    minutes('T2 saved by better order and stop', own.checklist - own.planned),
    minutes('T2 saved by steps that the list lacks', own.planned - all.planned),
    minutes('T2 saved by reading the code', all.planned - allCode.planned),
    minutes('T2 saved by asking', allCode.planned - asked.planned),
  ]
}

function withWholeCatalogue(): Figure[] {
  const { checklist, stepsOnly, ours, bound, asked, done, decisions } = productCosts(1000)
  const saved = checklist.map((cost, i) => cost - ours[i]!)
  const error = (1.96 * deviation(saved)) / Math.sqrt(saved.length)
  return [
    yuan("T3 whole catalogue: the article's list in our remedies", average(checklist)),
    yuan('T3 whole catalogue: P/C and stop, nothing asked', average(stepsOnly)),
    yuan('T3 whole catalogue: ours', average(ours)),
    yuan('T3 whole catalogue: bound, cause known', average(bound)),
    yuan('T3 saved a case against the list, 95 % interval from', average(saved) - error, '> 0'),
    yuan('T3 saved a case against the list, 95 % interval to', average(saved) + error),
    { label: 'T3 questions asked a case', value: Math.round(asked * 100) / 100, unit: '', goal: null },
    { label: 'T3 steps done a case', value: Math.round(done * 100) / 100, unit: '', goal: null },
    { label: 'T3 processor time a decision, 95th percentile', value: quantile(decisions, 0.95), unit: 'ms', goal: '< 50' },
  ]
}

function withWrongNumbers(): Figure[] {
  const goals = [
    [0.25, '≤ 1.03'],
    [0.5, '≤ 1.05'],
    [1, '≤ 1.13'],
  ] as const
  return goals.map(([noise, goal]) =>
    times(`T4 planned with errors of ${noise} ÷ optimum, mean`, ratios('look-ahead', withQuestions, 120, noise).mean, goal),
  )
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
function deviation(values: readonly number[]): number {
  const mean = average(values)
  return Math.sqrt(average(values.map((value) => (value - mean) ** 2)))
}
const quantile = (values: readonly number[], q: number): number => values.toSorted((a, b) => a - b)[Math.floor(q * (values.length - 1))]!

const yuan = (label: string, fen: number, goal: string | null = null): Figure => ({
  label,
  value: Math.round(fen) / 100,
  unit: 'yuan',
  goal,
})
const times = (label: string, value: number, goal: string | null = null): Figure => ({
  label,
  value: Math.round(value * 1e4) / 1e4,
  unit: '×',
  goal,
})
const minutes = (label: string, value: number): Figure => ({ label, value: Math.round(value * 10) / 10, unit: 'min', goal: null })
