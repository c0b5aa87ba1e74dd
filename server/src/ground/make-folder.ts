import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes a folder and what is missing above it, one level at a time. `mkdir` with `recursive` never returns below a folder such as
 * /proc, where nothing can be made and the operating system answers "no such file".
 *
 * @throws what the file system says, also when something other than a folder stands there
 */
export function makeFolder(folder: string, mode = 0o777): void {
  const missing: string[] = []
  let at = path.resolve(folder)
  for (; statSync(at, { throwIfNoEntry: false }) === undefined && at !== path.dirname(at); at = path.dirname(at)) missing.push(at)
  for (const level of missing.toReversed()) makeLevel(level, mode)
  if (!statSync(folder).isDirectory()) throw Object.assign(new Error(`${folder} is not a folder`), { code: 'ENOTDIR' })
}

function makeLevel(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    // Another process made it in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
