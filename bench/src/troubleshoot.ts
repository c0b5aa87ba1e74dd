import type { BenchResult, Figure } from './result.ts'
import { articleBound, articleCosts } from './troubleshoot/article.ts'
import { ratios } from './troubleshoot/ratios.ts'

const withQuestions = { causes: 10, actions: 6, questions: 4, disjoint: false }
const withoutQuestions = { causes: 10, actions: 8, questions: 0, disjoint: false }

/** T1, T2 and T4: the planner against the optimum, against the article's fixed order, and with wrong numbers. Every cost is exact, no sampling. */
export function run(): Promise<BenchResult> {
  return Promise.resolve({
    name: 'troubleshoot',
    what: 'expected cost of ways of troubleshooting, followed through every state they can reach',
    figures: [...againstOptimum(), ...againstChecklist(), ...withWrongNumbers()],
    notes: [
      'Random networks: 10 causes; 8 actions, or 6 actions and 4 questions; service costs about 37; 300 networks each, seeded.',
      '“the planner” goes through all states where there are few; “look-ahead” is what it does where there are many.',
      "The article's network is bench/src/networks/article-1.json; all its numbers are judgement. Read it as an example, not as field data.",
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

const times = (label: string, value: number, goal: string | null = null): Figure => ({
  label,
  value: Math.round(value * 1e4) / 1e4,
  unit: '×',
  goal,
})
const minutes = (label: string, value: number): Figure => ({ label, value: Math.round(value * 10) / 10, unit: 'min', goal: null })
