import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { PostgresCannotRun } from './binaries.ts'

/** Who PostgreSQL runs as. `null`: as whoever we are. */
export type User = { readonly uid: number; readonly gid: number } | null

/** PostgreSQL refuses to run as root, so root starts it as the user `postgres`, made when missing. */
export function userForPostgres(): User {
  if (process.getuid?.() !== 0) return null
  const known = idsOf('postgres')
  if (known !== null) return known
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], {
      stdio: 'ignore',
    })
  } catch {
    throw new PostgresCannotRun('root may not run it and the user "postgres" could not be made; start as another user, or set DATABASE_URL')
  }
  const made = idsOf('postgres')
  if (made === null) throw new PostgresCannotRun('the user "postgres" was made but cannot be found')
  return made
}

function idsOf(name: string): { uid: number; gid: number } | null {
  try {
    const id = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

/**
 * How to start a program as `user`: `spawn(command, [...leading, program, …], ids)`.
 *
 * @param paths what the program must be able to reach. Where a folder above is closed to everybody but root (a checkout in root's
 *   own home), the program keeps the one right of root to pass closed folders, by `setpriv`
 */
export function asPostgresUser(
  user: User,
  paths: readonly string[],
): { readonly command: string; readonly leading: readonly string[]; readonly ids: { readonly uid?: number; readonly gid?: number } } {
  if (user === null) return { command: 'env', leading: [], ids: {} }
  const closed = paths.map((place) => closedFolderAbove(place, user)).find((folder) => folder !== null)
  if (closed === undefined) return { command: 'env', leading: [], ids: user }
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((place) => existsSync(place))
  if (setpriv === undefined)
    throw new PostgresCannotRun(`the user "postgres" may not enter ${closed}; put the data and the program elsewhere, or set DATABASE_URL`)
  const ids = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups']
  return { command: setpriv, leading: [...ids, '--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--'], ids: {} }
}

function closedFolderAbove(place: string, { uid, gid }: { uid: number; gid: number }): string | null {
  for (let folder = path.dirname(path.resolve(place)); ; folder = path.dirname(folder)) {
    const { mode, uid: owner, gid: group } = statSync(folder)
    const mayEnter = mode & (owner === uid ? 0o100 : group === gid ? 0o010 : 0o001)
    if (mayEnter === 0) return folder
    if (folder === path.dirname(folder)) return null
  }
}
