import { begin, compile, diagnose, experienced, learn, next, noCounts, reviewedKnowledge, type Model } from '@shouli/acceptance'
import { accuracy, codeTableAccuracy, confusion, type Accuracy } from './diagnosis/accuracy.ts'
import { calls, ordinary, stated, type Call } from './diagnosis/house.ts'
import type { BenchResult, Figure } from './result.ts'

const count = 2000
const lessons = 5000

/** How often the diagnosis is right about the simulated town, whose faults share no table with it; and how long it takes. */
export function run(): Promise<BenchResult> {
  const knowledge = reviewedKnowledge()
  const reviewed = compile(knowledge)
  const known = (all: readonly Call[]): Call[] => all.filter(({ cause }) => reviewed.indexOf.has(cause))
  const tests = known(calls(count, 7, stated))
  const harsh = known(calls(count, 8, ordinary))
  const taught = compile(
    experienced(
      knowledge,
      learn(
        noCounts,
        known(calls(lessons, 100, stated)).map(({ findings, cause }) => ({ findings, cause, tried: [], day: 0 })),
        null,
      ),
    ),
  )
  const roots = new Set(tests.map(({ cause }) => cause)).size
  const table = confusion(reviewed, tests)

  return Promise.resolve({
    name: 'diagnose',
    what: `${count} calls for help out of the simulated town, ${roots} root causes, 5 % of readings wrong, 10 % missing`,
    figures: [
      ...figures(
        'reviewed numbers, everything the house knows',
        accuracy(reviewed, tests, ({ findings }) => findings),
        true,
      ),
      ...figures(
        `after ${lessons.toLocaleString('en-US')} verified cases`,
        accuracy(taught, tests, ({ findings }) => findings),
        true,
      ),
      ...figures(
        'reviewed, only what caller and terminal tell',
        accuracy(reviewed, tests, ({ told }) => told),
        false,
      ),
      ...figures(
        'reviewed, many reports empty, stale or vague',
        accuracy(reviewed, harsh, ({ findings }) => findings),
        false,
      ),
      ...codeTable(reviewed, tests),
      ...[...table].map(([category, row]): Figure => {
        const total = [...row.values()].reduce((sum, n) => sum + n, 0)
        return share(`right category where it was ${category} (${total})`, (row.get(category) ?? 0) / total)
      }),
      ...speed(reviewed, tests),
    ],
    notes: [
      'The house knows what its registers say (nineteen times in twenty) and how the peers fare; caller and terminal tell the rest, vaguely at times.',
      'Many calls of the last kind hold nothing that tells causes apart (“it does not work”, no telemetry): nobody could be right about those.',
      'Time is processor time of this process, one call after another.',
    ],
    confusion: {
      title: {
        zh: `按类别的诊断混淆矩阵：模拟求助 ${tests.length} 次，根因 ${roots} 个`,
        en: `What it was and what was said, by category: ${tests.length} simulated calls, ${roots} root causes`,
      },
      counts: Object.fromEntries([...table].map(([truth, said]) => [truth, Object.fromEntries(said)])),
    },
  })
}

function figures(what: string, { top1, top3, category, party, calibrationError }: Accuracy, goals: boolean): Figure[] {
  const goal = (text: string): string | null => (goals ? text : null)
  return [
    share(`${what}: top-1`, top1, goal('≥ 0.90')),
    share(`${what}: top-3`, top3, goal('≥ 0.98')),
    share(`${what}: category`, category),
    share(`${what}: party at fault`, party, goal('≥ 0.95')),
    share(`${what}: calibration error`, calibrationError, goal('≤ 0.05')),
  ]
}

function codeTable(model: Model, tests: readonly Call[]): Figure[] {
  const { top1, top3, party } = codeTableAccuracy(model, tests)
  return [
    share('answer code table only: top-1', top1),
    share('answer code table only: top-3', top3),
    share('answer code table only: party at fault', party),
  ]
}

function speed(model: Model, tests: readonly Call[]): Figure[] {
  const diagnoses = tests.slice(0, 500).map(({ findings }) => cpu(() => diagnose(model, findings)))
  const decisions = tests.slice(0, 300).map(({ findings }) => cpu(() => next(model, begin(findings))))
  return [
    { label: 'diagnose, processor time, median', value: quantile(diagnoses, 0.5), unit: 'ms', goal: '≤ 1' },
    { label: 'diagnose, processor time, 95th percentile', value: quantile(diagnoses, 0.95), unit: 'ms', goal: null },
    { label: 'next step, processor time, median', value: quantile(decisions, 0.5), unit: 'ms', goal: null },
    { label: 'next step, processor time, 95th percentile', value: quantile(decisions, 0.95), unit: 'ms', goal: '≤ 50' },
  ]
}

function cpu(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const quantile = (values: readonly number[], q: number): number => values.toSorted((a, b) => a - b)[Math.floor(q * (values.length - 1))]!

const share = (label: string, value: number, goal: string | null = null): Figure => ({
  label,
  value: Math.round(value * 1000) / 1000,
  unit: '',
  goal,
})
