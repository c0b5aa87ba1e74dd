import { createInterface } from 'node:readline'
import { readObservation, type Here, type Model } from '@shouli/acceptance'
import { corrected, happened, notedOf, started, stepOf, stepWithWords, takenBack, type Conversation } from './conversation.ts'
import { readEvent } from './event.ts'

interface Parties {
  readonly model: Model
  readonly here: Here
  readonly before: Conversation | null
  readonly keep: (talk: Conversation) => void
}

/** The same conversation for programs: a line in is an event, a line out is the next step. A line that cannot be read changes nothing. */
export async function converse({ model, here, before, keep }: Parties): Promise<void> {
  let talk = before
  if (talk !== null) print(model, here, talk)
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const after = moved(talk, line)
    if ('expected' in after) {
      process.exitCode = 1
      process.stdout.write(`${JSON.stringify({ line: number, error: 'not understood', expected: after.expected })}\n`)
      continue
    }
    talk = after
    keep(talk)
    print(model, here, talk)
  }
}

function print(model: Model, here: Here, talk: Conversation): void {
  const { mentions, left } = notedOf(talk)
  const said = mentions.filter(({ negated }) => !negated).map(({ concept, said }) => ({ concept, said }))
  process.stdout.write(`${JSON.stringify({ ...stepWithWords(stepOf(model, talk, here)), understood: said, left })}\n`)
}

function moved(talk: Conversation | null, line: string): Conversation | { readonly expected: string } {
  let json: { kind?: unknown; observed?: unknown; concept?: unknown }
  try {
    json = JSON.parse(line) as typeof json
  } catch {
    return { expected: 'one JSON object on the line' }
  }
  if (json?.kind === 'begin') {
    const observation = readObservation(json.observed ?? {})
    return 'expected' in observation ? { expected: `observed: ${observation.expected}` } : started(observation)
  }
  if (talk === null) return { expected: '{"kind": "begin", "observed": {…}} first' }
  if (json?.kind === 'undo') return takenBack(talk)
  if (json?.kind === 'not_meant') {
    return typeof json.concept === 'string' ? corrected(talk, json.concept) : { expected: 'concept: one of those understood' }
  }
  const event = readEvent(json)
  return 'expected' in event ? event : happened(talk, event)
}
