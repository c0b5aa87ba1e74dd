import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Figure } from '../result.ts'
import { confusionPicture } from './confusion-picture.ts'
import { isReached } from './goal.ts'
import type { Measured, Run } from './run.ts'

const PICTURE = 'pictures/confusion.svg'

/** Writes figures.md, and the picture when the diagnosis was measured, below `docs`. */
export function writeReport(run: Run, docs: string): void {
  const confusion = run.results.find(({ confusion: table }) => table !== undefined)?.confusion
  if (confusion !== undefined) {
    mkdirSync(path.join(docs, path.dirname(PICTURE)), { recursive: true })
    writeFileSync(path.join(docs, PICTURE), confusionPicture(confusion))
  }
  writeFileSync(path.join(docs, 'figures.md'), reportOf(run))
  console.log(`written: ${path.relative(process.cwd(), path.join(docs, 'figures.md'))}`)
}

export function reportOf({ machine, versions, results }: Run): string {
  const days = [...new Set(results.map(({ at }) => at.slice(0, 10)))].toSorted()
  return [
    '# Figures 数据',
    '',
    'Printed by `npm run bench -- --report`; do not edit. Measure them on your own machine: `npm run bench -- --help`.',
    '',
    '由 `npm run bench -- --report` 生成，请勿手改；可在自己的机器上重新测量。',
    '',
    `- Machine 机器: ${machine}`,
    `- Versions 版本: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
    `- Measured 测量日期: ${days.length === 1 ? days[0] : `${days[0]} – ${days.at(-1)}`} (UTC)`,
    '- Servers, PostgreSQL and load generators share this one machine; other work on it, where there was any, is in the figures as well.',
    '',
    ...summary(results),
    ...results.flatMap(section),
  ].join('\n')
}

/** What was not reached stands first: nobody should have to look for it. */
function summary(results: readonly Measured[]): string[] {
  const judged = results.flatMap(({ name, figures }) => figures.map((figure) => ({ name, figure, verdict: verdictOf(figure) })))
  const reached = judged.filter(({ verdict }) => verdict === 'reached').length
  const missed = judged.filter(({ verdict }) => verdict === 'missed')
  const unfinished = results.filter(({ failed }) => failed !== null)
  return [
    '## Goals 目标',
    '',
    `${reached} reached 达到, ${missed.length} missed 未达到.`,
    '',
    ...(missed.length === 0 ? [] : ['| Missed 未达到 | Value 数值 | Goal 目标 |', '| --- | ---: | --- |']),
    ...missed.map(({ name, figure }) => `| [${name}](#${name}): ${cell(figure.label)} | ${valueOf(figure)} | ${figure.goal} |`),
    ...(missed.length === 0 ? [] : ['']),
    ...unfinished.map(({ name, failed }) => `- \`${name}\` ${failed}; there are no figures of it here.`),
    ...(unfinished.length === 0 ? [] : ['']),
  ]
}

function section({ name, what, figures, notes, at, seconds, failed, confusion }: Measured): string[] {
  const head = [`## ${name}`, '']
  if (failed !== null) return [...head, `It ${failed} (${at.slice(0, 16)}Z).`, '']
  return [
    ...head,
    `${what.charAt(0).toUpperCase()}${what.slice(1)}. Measured ${at.slice(0, 16).replace('T', ' ')} UTC, took ${seconds} s.`,
    '',
    '| Figure 项目 | Value 数值 | Goal 目标 | |',
    '| --- | ---: | --- | --- |',
    ...figures.map((figure) => `| ${cell(figure.label)} | ${valueOf(figure)} | ${figure.goal ?? ''} | ${words[verdictOf(figure)]} |`),
    '',
    ...notes.map((note) => `- ${note}`),
    ...(notes.length === 0 ? [] : ['']),
    ...(confusion === undefined ? [] : [`![${confusion.title.en}](${PICTURE})`, '']),
  ]
}

type Verdict = 'reached' | 'missed' | 'none'
const words: Readonly<Record<Verdict, string>> = { reached: 'reached 达到', missed: '**missed 未达到**', none: '' }

function verdictOf({ value, goal }: Figure): Verdict {
  const reached = goal === null ? null : isReached(value, goal)
  if (reached === null) return 'none'
  return reached ? 'reached' : 'missed'
}

const valueOf = ({ value, unit }: Figure): string => `${shown(value)} ${unit}`.trim()

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** Whole numbers whole, others with three digits that count; `never` and `not measured` in words. */
export function shown(value: number): string {
  if (Number.isNaN(value)) return 'not measured'
  if (!Number.isFinite(value)) return 'never'
  if (Number.isInteger(value)) return value.toLocaleString('en-US')
  return value.toLocaleString('en-US', Math.abs(value) < 1_000 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 })
}
