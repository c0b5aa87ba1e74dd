import {
  compile,
  defaultTuning,
  experienced,
  fitTempering,
  interval,
  learn,
  noCounts,
  quality,
  sayAll,
  type ClosedCase,
  type Knowledge,
  type Labelled,
  type Quality,
} from '@shouli/acceptance'
import { seeded, type Seeded } from '@shouli/acceptance/testing'
import type { BenchResult, Figure } from './result.ts'
import { causeCount, causeId, drawCase, expertOf, syntheticWorld, type World } from './worlds/synthetic.ts'

const untempered = { ...defaultTuning, temper: { telling: 1, repeating: 1 }, unknownPrior: 0.001 }

/** T5 and T6: what verified cases teach, how much wrong labels spoil, and whether what is said comes true as often as it says. */
export function run(): Promise<BenchResult> {
  const curve = learningCurve()
  return Promise.resolve({
    name: 'learning',
    what: 'a made-up world of 60 causes and 50 signs, an expert who is off by a factor e in the odds of every number, and cases that teach',
    figures: [...curve, ...calibration()],
    notes: [
      'Test cases: 3,000 that were not learned from. Every sign is reported with probability 0.75.',
      'Wrong labels: 15 % of the cases that teach name another cause, drawn at random.',
      'Repeating signs: half of the signs repeat another one nine times in ten; exponents are fitted on the first 1,000 cases and judged on the next 3,000.',
    ],
  })
}

function learningCurve(): Figure[] {
  const chance = seeded(5)
  const world = syntheticWorld(chance)
  const expert = expertOf(world, chance, 1, untempered)
  const tests = draw(world, chance, 3000)
  const lessons = draw(world, chance, 10_000)
  const spoiled = lessons.map((one) => (chance.next() < 0.15 ? { ...one, cause: causeId(chance.below(causeCount)) } : one))

  const sizes = [0, 100, 300, 1000, 3000, 10_000]
  const right = sizes.map((n) => qualityAfter(expert, lessons.slice(0, n), tests))
  const wrong = [1000, 3000].map((n) => qualityAfter(expert, spoiled.slice(0, n), tests))
  const truth = quality(sayAll(compile(expertOf(world, chance, 0, untempered)), tests))
  const rises = right.slice(1).map((q, i) => q.logLoss - right[i]!.logLoss)
  const spoils = wrong.map((q, i) => right[i + 3]!.top1 - q.top1)

  return [
    ...sizes.flatMap((n, i) => [
      figure(`T5 after ${n.toLocaleString('en-US')} verified cases: top-1`, right[i]!.top1),
      figure(`T5 after ${n.toLocaleString('en-US')} verified cases: log loss`, right[i]!.logLoss),
      figure(`T5 after ${n.toLocaleString('en-US')} verified cases: calibration error`, right[i]!.calibrationError),
    ]),
    figure('T5 true numbers: top-1', truth.top1),
    figure('T5 true numbers: log loss', truth.logLoss),
    figure('T5 largest rise of log loss from one size to the next', Math.max(...rises), '≤ 0.02'),
    figure('T5 top-1 lost to 15 % wrong labels, 1,000 cases', spoils[0]!, '≤ 0.03'),
    figure('T5 top-1 lost to 15 % wrong labels, 3,000 cases', spoils[1]!, '≤ 0.03'),
  ]
}

function qualityAfter(expert: Knowledge, lessons: readonly Labelled[], tests: readonly Labelled[]): Quality {
  const closed = lessons.map((one): ClosedCase => ({ ...one, tried: [], day: 0 }))
  return quality(sayAll(compile(experienced(expert, learn(noCounts, closed, null))), tests))
}

function calibration(): Figure[] {
  const chance = seeded(6)
  const world = syntheticWorld(chance)
  const knowledge = expertOf(world, chance, 0, untempered)
  const fitting = draw(world, chance, 1000, 0.9)
  const later = draw(world, chance, 3000, 0.9)
  const before = quality(sayAll(compile(knowledge), later))
  const fitted = fitTempering(knowledge, fitting)
  const said = sayAll(compile(fitted), later)
  const after = quality(said)
  const [low, high] = interval(
    said,
    (some) => quality(some).calibrationError,
    () => chance.next(),
  )
  const exponents = Object.values(fitted.tuning.temper).join(' and ')
  return [
    figure('T6 repeating signs, untempered: calibration error', before.calibrationError),
    figure('T6 repeating signs, untempered: log loss', before.logLoss),
    figure(`T6 tempered by ${exponents}: calibration error`, after.calibrationError, '≤ 0.05'),
    figure('T6 the same, 95 % interval from', low),
    figure('T6 the same, 95 % interval to', high),
    figure('T6 tempered: log loss', after.logLoss),
    figure('T6 tempered: Brier', after.brier),
    figure('T6 tempered: top-1', after.top1),
  ]
}

const draw = (world: World, chance: Seeded, n: number, repeats = 0): Labelled[] =>
  Array.from({ length: n }, () => drawCase(world, chance, repeats))

const figure = (label: string, value: number, goal: string | null = null): Figure => ({
  label,
  value: Math.round(value * 1e4) / 1e4,
  unit: '',
  goal,
})
