import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * Name and start of a living process, e.g. `node 8127734`. A number alone is not enough: after a restart of a container the same few
 * numbers are given out again, and another program may answer to one that was written down.
 *
 * @returns `null` when there is no such process
 */
export function processIdentity(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null
  if (existsSync('/proc/self/stat')) {
    try {
      // pid (name) state parent … the name may hold anything, so everything is counted from its last bracket; the start is field 22.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const rest = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return rest[0] === 'Z' ? null : `${stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))} ${rest[19]}`
    } catch {
      return null
    }
  }
  try {
    return (
      execFileSync('ps', ['-p', String(pid), '-o', 'comm=,lstart='], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() ||
      null
    )
  } catch {
    return null
  }
}
