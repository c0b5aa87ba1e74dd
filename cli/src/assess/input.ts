import { readFileSync } from 'node:fs'
import { readFacts, type Complaint, type GatheredFacts } from '@shouli/acceptance'

/** The file is not there, or may not be read. */
export class Unread extends Error {}

/** The facts cannot be; every place that is wrong. */
export class IllFormed extends Error {
  readonly complaints: readonly Complaint[]
  constructor(complaints: readonly Complaint[]) {
    super('the facts are not well-formed')
    this.complaints = complaints
  }
}

/** @throws Unread @throws IllFormed */
export function factsFrom(file: string): GatheredFacts {
  return wellFormed(jsonFrom(file))
}

/**
 * The same facts under other terms: what the second file says of the policy replaces what the first says, parameter by parameter.
 *
 * @throws Unread @throws IllFormed
 */
export function underPolicy(factsFile: string, policyFile: string): { readonly before: GatheredFacts; readonly after: GatheredFacts } {
  const json = jsonFrom(factsFile) as { readonly policy?: object | null }
  const before = wellFormed(json)
  return { before, after: wellFormed({ ...json, policy: { ...json.policy, ...(jsonFrom(policyFile) as object) } }) }
}

function jsonFrom(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    throw new Unread((error as Error).message, { cause: error })
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new IllFormed([{ pointer: '/', expected: `JSON (${(error as Error).message})` }])
  }
}

function wellFormed(json: unknown): GatheredFacts {
  const read = readFacts(json)
  if ('complaints' in read) throw new IllFormed(read.complaints)
  return read.facts
}
