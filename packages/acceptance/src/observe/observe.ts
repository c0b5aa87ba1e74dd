import { outcomeOf } from '../signs.ts'
import { codesIn, readCode } from '../understand/others/index.ts'
import { everyPhrase, mentionConfidence, type Mention, type Understood } from '../understand/index.ts'
import type { CodeFinding, Finding, SignFinding } from './finding.ts'
import { merchant } from './merchant.ts'
import { flat, isObject, type Observation, type Section, type Value } from './observation.ts'
import { peers } from './peers.ts'
import type { Readers, Scalar } from './reader.ts'
import { resembling, type Said } from './resembling.ts'
import { screensIn } from './screens.ts'
import { telemetry } from './telemetry.ts'
import { transaction } from './transaction.ts'

/** An observation as the engine weighs it, and what was made of its words. */
export interface Noted {
  readonly findings: readonly Finding[]
  /** What was understood of the text, so that the person who wrote it may correct it. */
  readonly mentions: readonly Mention[]
  /** Words and values in which nothing was understood. */
  readonly left: readonly string[]
}

const readers: Readonly<Record<'telemetry' | 'merchant' | 'transaction' | 'peers', Readers>> = { telemetry, merchant, transaction, peers }

/** Turns an observation into findings. Keys and values that are not known are read as words: `telemetry {"fan": "noisy"}` as “fan noisy”. */
export function observe(observation: Observation): Noted {
  const signs: SignFinding[] = []
  const spare: string[] = []
  for (const [name, known] of Object.entries(readers)) {
    const section = observation[name as keyof typeof readers]
    if (section !== undefined) readSection(name, section, known, signs, spare)
  }

  const code = observation.response_code === undefined ? null : readCode(observation.response_code, observation.network ?? null)
  if (observation.response_code !== undefined && code === null) spare.push(observation.response_code)

  const texts = observation.text === undefined ? spare : [observation.text, ...spare]
  const said = texts.map((text): Said => ({ text, understood: everyPhrase().understand(text) }))
  const mentions = firstOfEach(said.map(({ understood }) => understood))
  const codesFrom = code === null ? 'text' : 'response_code'
  const codes = code === null ? codesIn(observation.text ?? '', observation.network ?? null) : [code]
  const findings: Finding[] = [
    ...onePerSign(signs),
    ...codes.map(({ seen, causes, confidence }): CodeFinding => ({ kind: 'code', seen, causes, confidence, from: codesFrom })),
    ...(codes.length === 0 ? screensIn(observation.text ?? '') : []),
    ...fromMentions(mentions, signs),
  ]
  const left = said.flatMap(({ understood }) => understood.left)
  const alike = resembling(said)
  if (left.length > 0 && alike?.close !== true && findings.every(isOrdinary)) findings.push(notUnderstood)
  if (alike !== null) findings.push(alike.finding)
  return { findings, mentions, left }
}

/**
 * Somebody described something and we understood none of it: a cause that we know seldom looks like that. Judgement: four such texts in ten
 * are about something that the catalogue does not have.
 */
const notUnderstood: CodeFinding = {
  kind: 'code',
  seen: 'code:words:not-understood',
  causes: { unknown: 0.4 },
  confidence: 1,
  from: 'text',
}

/** Says little: an outcome that is nothing unusual, or words that are said in passing. */
function isOrdinary(finding: Finding): boolean {
  if (finding.kind === 'code') return false
  return finding.kind === 'words' ? finding.base >= ordinaryBase : (outcomeOf(finding.seen)?.outcome.base ?? 1) >= ordinaryBase
}

const ordinaryBase = 0.05

/** Keys whose values say more than the sign they stand for: which paper, which trade. */
const alsoWords: ReadonlySet<string> = new Set(['requirements', 'industry', 'settings'])

function readSection(name: string, section: Section, known: Readers, signs: SignFinding[], spare: string[]): void {
  for (const [key, value] of Object.entries(section)) {
    for (const scalar of scalarsOf(value)) {
      const seen = Object.hasOwn(known, key) ? known[key]!(scalar) : null
      for (const one of seen ?? []) signs.push({ kind: 'sign', seen: one, confidence: 1, from: `${name}.${key}` })
      if (seen === null) spare.push(...wordsOf(key, scalar))
      else if (alsoWords.has(key)) spare.push(String(scalar).replaceAll('_', ' '))
    }
  }
}

/** A number under an unknown key says nothing, and neither does what is not so. */
function wordsOf(key: string, value: Scalar): readonly string[] {
  if (typeof value === 'number' || value === false) return []
  return [(value === true ? key : `${key} ${value}`).replaceAll('_', ' ')]
}

function scalarsOf(value: Value): Scalar[] {
  if (value === null) return []
  if (Array.isArray(value)) return value.flatMap((inner: Value) => scalarsOf(inner))
  if (isObject(value)) return [flat(value)]
  return value === '' ? [] : [value as Scalar]
}

/** Two keys may report one sign (`battery`, `battery_pct`): the first one counts. */
function onePerSign(signs: readonly SignFinding[]): SignFinding[] {
  const taken = new Set<string>()
  return signs.filter(({ seen }) => {
    const found = outcomeOf(seen)
    const key = found?.sign.holds === 'one' ? found.sign.id : seen
    return found !== undefined && !taken.has(key) && taken.add(key)
  })
}

function firstOfEach(all: readonly Understood[]): Mention[] {
  const byConcept = new Map<string, Mention>()
  for (const mention of all.flatMap(({ mentions }) => mentions)) {
    const before = byConcept.get(mention.concept)
    if (before === undefined || (before.negated && !mention.negated)) byConcept.set(mention.concept, mention)
  }
  return [...byConcept.values()]
}

/** What is said counts as said; where it stands for a structured sign that no key reported, it counts as that sign too, a little less surely. */
function fromMentions(mentions: readonly Mention[], reported: readonly SignFinding[]): Finding[] {
  const { concepts } = everyPhrase()
  const known = new Set(reported.map(({ seen }) => outcomeOf(seen)?.sign.id))
  const findings: Finding[] = []
  const implied: SignFinding[] = []
  for (const { concept, negated, sureness } of mentions) {
    const about = concepts.get(concept)
    if (negated || about === undefined) continue
    findings.push({ kind: 'words', seen: `says:${concept}`, base: about.base, confidence: sureness, from: 'text' })
    for (const seen of about.means) {
      const sign = outcomeOf(seen)?.sign
      if (sign !== undefined && !known.has(sign.id))
        implied.push({ kind: 'sign', seen, confidence: mentionConfidence * sureness, from: 'text' })
    }
  }
  return [...findings, ...onePerSign(implied)]
}
