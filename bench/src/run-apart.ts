import { fork } from 'node:child_process'
import path from 'node:path'
import type { Measured } from './report/run.ts'
import type { BenchResult } from './result.ts'

/** Runs a bench in a process of its own. One that fails is a result, too: the others go on. */
export async function runApart(name: string): Promise<Measured> {
  const at = new Date()
  const child = fork(path.join(import.meta.dirname, 'one-main.ts'), [name], { serialization: 'advanced' })
  let result: BenchResult | null = null
  child.once('message', (message) => {
    result = message as BenchResult
  })
  const end = await new Promise<string>((ended) => {
    child.once('exit', (code, signal) => ended(signal ?? `code ${code}`))
  })
  const measured = { at: at.toISOString(), seconds: Math.round((Date.now() - at.getTime()) / 1000) }
  if (result !== null) return { ...(result as BenchResult), ...measured, failed: null }
  return { name, what: '', figures: [], notes: [], ...measured, failed: `did not end: ${end}` }
}
