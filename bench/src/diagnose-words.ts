// Diagnosis of what people write: our own cases in many languages, half of them with structured keys beside the words.
// `node bench/src/diagnose-words.ts FILE…` measures other files of the same form and lists what went wrong.

import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  actorLabel,
  compile,
  diagnose,
  observe,
  readObservation,
  reviewedKnowledge,
  type Category,
  type Diagnosis,
  type Model,
} from '@shouli/acceptance'
import type { BenchResult, Figure } from './result.ts'

interface Case {
  readonly id: string
  readonly observed: unknown
  readonly cause_category: Category
  readonly actor: string
  /** `seen` while the tables were written; `held out` written and judged afterwards. */
  readonly half?: 'seen' | 'held out'
}

interface Judged {
  readonly one: Case
  readonly diagnosis: Diagnosis
  /** Place of the right category, 0 the first. */
  readonly place: number
  readonly rightActor: boolean
}

const ownCases = path.join(import.meta.dirname, '../data/words.jsonl')

export async function run(): Promise<BenchResult> {
  const model = compile(reviewedKnowledge())
  const cases = readCases(ownCases)
  const judged = cases.map((one) => judge(model, one))
  const heldOut = judged.filter(({ one }) => one.half === 'held out')
  return {
    name: 'diagnose-words',
    what: `${cases.length} descriptions of our own in ${languages(cases)} languages, over all eleven categories; ${heldOut.length} of them written after the tables and never looked at while these were changed`,
    figures: [
      ...figuresOf('held out', heldOut, true),
      ...figuresOf('all', judged, false),
      { label: 'observe, median', value: medianMicroseconds(cases, (one) => void observed(one)), unit: 'µs', goal: null },
      { label: 'diagnose, median', value: diagnoseMicroseconds(model, cases), unit: 'µs', goal: '≤ 1,000' },
    ],
    notes: ['Confusion of categories, all cases (rows: what it was; columns: what was ranked first):', ...matrix(judged)],
  }
}

function readCases(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case)
}

function observed({ id, observed }: Case): ReturnType<typeof observe> {
  const observation = readObservation(observed)
  if ('expected' in observation) throw new Error(`${id}: expected ${observation.expected}`)
  return observe(observation)
}

function judge(model: Model, one: Case): Judged {
  const diagnosis = diagnose(model, observed(one).findings)
  const place = diagnosis.categories.findIndex(({ category }) => category === one.cause_category)
  return { one, diagnosis, place, rightActor: actorLabel(diagnosis.actors[0]!.actor) === one.actor }
}

const share = (judged: readonly Judged[], holds: (one: Judged) => boolean): number =>
  Math.round((judged.filter(holds).length / Math.max(1, judged.length)) * 1000) / 10

function figuresOf(which: string, judged: readonly Judged[], goals: boolean): Figure[] {
  return [
    { label: `category first, ${which}`, value: share(judged, ({ place }) => place === 0), unit: '%', goal: goals ? '≥ 85' : null },
    { label: `category among three, ${which}`, value: share(judged, ({ place }) => place < 3), unit: '%', goal: goals ? '≥ 97' : null },
    { label: `actor, ${which}`, value: share(judged, ({ rightActor }) => rightActor), unit: '%', goal: null },
    { label: `calibration error of the first category, ${which}`, value: calibrationError(judged), unit: '', goal: null },
  ]
}

/** Expected calibration error of the first category, ten bins of equal width. */
function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: 10 }, () => ({ right: 0, claimed: 0 }))
  for (const { diagnosis, place } of judged) {
    const { probability } = diagnosis.categories[0]!
    const bin = bins[Math.min(9, Math.floor(probability * 10))]!
    bin.right += place === 0 ? 1 : 0
    bin.claimed += probability
  }
  return (
    Math.round((bins.reduce((sum, { right, claimed }) => sum + Math.abs(right - claimed), 0) / Math.max(1, judged.length)) * 1000) / 1000
  )
}

const languages = (cases: readonly Case[]): number => new Set(cases.map((one) => (one as { lang?: string }).lang)).size

function medianMicroseconds(cases: readonly Case[], work: (one: Case) => void): number {
  for (const one of cases) work(one)
  const times = cases.map((one) => {
    const start = process.hrtime.bigint()
    work(one)
    return Number(process.hrtime.bigint() - start) / 1000
  })
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!)
}

function diagnoseMicroseconds(model: Model, cases: readonly Case[]): number {
  const findings = new Map(cases.map((one) => [one.id, observed(one).findings]))
  return medianMicroseconds(cases, ({ id }) => void diagnose(model, findings.get(id)!))
}

function matrix(judged: readonly Judged[]): string[] {
  const categories = [...new Set(judged.map(({ one }) => one.cause_category))]
  const short = (category: string): string => category.slice(0, 8).padStart(9)
  const rows = categories.map((was) => {
    const members = judged.filter(({ one }) => one.cause_category === was)
    const counts = categories.map((said) => members.filter(({ diagnosis }) => diagnosis.categories[0]!.category === said).length)
    return `${was.padEnd(18)}${counts.map((n) => String(n === 0 ? '·' : n).padStart(9)).join('')}`
  })
  return [`${''.padEnd(18)}${categories.map(short).join('')}`, ...rows]
}

function listWrong(judged: readonly Judged[]): void {
  for (const { one, diagnosis, place, rightActor } of judged) {
    if (place === 0 && rightActor) continue
    const [first] = diagnosis.causes
    const said = diagnosis.categories.slice(0, 3).map(({ category, probability }) => `${category} ${probability.toFixed(2)}`)
    console.log(
      `${one.id}: ${one.cause_category}/${one.actor} — ${said.join(', ')}; ${actorLabel(diagnosis.actors[0]!.actor)}; ${first?.id}`,
    )
  }
}

if (import.meta.main) {
  const model = compile(reviewedKnowledge())
  for (const file of process.argv.slice(2)) {
    const judged = readCases(file).map((one) => judge(model, one))
    listWrong(judged)
    for (const { label, value, unit } of figuresOf(path.basename(file), judged, false)) console.log(`${label}: ${value} ${unit}`)
    console.log(matrix(judged).join('\n'))
  }
}
