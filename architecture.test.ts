// The plan of the house, and the proof that the house follows it.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'

const ground = [
  'packages/vocabulary',
  'server/ground/clock',
  'server/ground/make-folder',
  'server/ground/database',
  'server/ground/outbox',
  'server/ground/evidence',
]
const register = [...ground, 'packages/acceptance', 'packages/contract']
const anything = 'anything'

/** Top to bottom: a room may import any room listed for it, all of them above it in this list. */
const plan: ReadonlyMap<string, readonly string[] | typeof anything> = new Map<string, readonly string[] | typeof anything>([
  // Pure packages: no clock, no chance, no files, no network.
  ['packages/vocabulary', []],
  ['packages/iso8583', []],
  ['packages/evidence', []],
  ['packages/acceptance', ['packages/vocabulary']],
  ['packages/contract', ['packages/vocabulary', 'packages/acceptance']],

  // Ground floor of the server: knows no merchant and no payment.
  ['server/ground/clock', ['packages/vocabulary']],
  ['server/ground/make-folder', []],
  ['server/ground/database', ['packages/vocabulary', 'server/ground/make-folder']],
  ['server/ground/outbox', ['packages/vocabulary', 'server/ground/clock', 'server/ground/database']],
  ['server/ground/evidence', ['packages/vocabulary', 'packages/evidence', 'server/ground/database']],

  // Registers: what is on file. They do not know each other.
  ['server/registers/merchants', register],
  ['server/registers/terminals', register],
  ['server/registers/policy', register],
  ['server/registers/risk', register],
  ['server/registers/lines', register],
  ['server/registers/telemetry', register],

  // All facts for one question, read through the registers' views.
  ['server/dossier', ['packages/vocabulary', 'packages/acceptance', 'packages/contract', 'server/ground/clock', 'server/ground/database']],

  // Desks: where something is done. They do not know each other; they leave notes in the outbox.
  [
    'server/desks/gateway',
    [
      ...register,
      'packages/iso8583',
      'packages/evidence',
      'server/dossier',
      'server/registers/merchants',
      'server/registers/terminals',
      'server/registers/policy',
      'server/registers/risk',
      'server/registers/lines',
    ],
  ],

  ['server/desks/diagnosis', [...register, 'server/registers/telemetry']],
  ['server/desks/cases', [...register]],
  ['server/desks/incidents', [...register]],
  ['server/desks/troubleshooting', [...register, 'server/registers/telemetry']],

  // The fleet is a stranger: it talks to the server by wire.
  ['fleet', ['packages/vocabulary', 'packages/iso8583', 'packages/contract']],

  // The composition root, and what stands around the house.
  ['server', anything],
  ['web/console', ['packages/vocabulary', 'packages/acceptance', 'packages/contract']],
  ['cli', anything],
  ['bench', anything],
])

const rooms = [...plan.keys()].toSorted((a, b) => b.length - a.length)
const sources = globSync([
  'packages/*/src/**/*.ts',
  'server/src/**/*.ts',
  'web/*/src/**/*.{ts,tsx}',
  '{fleet,cli,bench}/src/**/*.ts',
]).toSorted()
const production = sources.filter((file) => !/\.(test|fuzz)\.ts$/.test(file) && !file.includes('/testing/'))

/** The room a file lives in, e.g. `server/src/desks/gateway/record.ts` → `server/desks/gateway`. */
function roomOf(file: string): string | undefined {
  const place = file.replace('/src/', '/')
  return rooms.find((room) => place.startsWith(`${room}/`) || place === `${room}.ts`)
}

/** A module of this repository by its bare name, as a room. */
function roomOfPackage(target: string): string | undefined {
  const [, name] = /^@shouli\/([^/]+)/.exec(target) ?? []
  if (name === undefined) return undefined
  return ['server', 'fleet', 'bench'].includes(name) ? name : name === 'console' ? 'web/console' : `packages/${name}`
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target]) => target!)
}

/** Every import that leaves its room: who, what, and the room entered. */
function* crossings(files: readonly string[]): Generator<{ file: string; room: string; target: string; other: string }> {
  for (const file of files) {
    const room = roomOf(file)!
    for (const target of importsOf(file)) {
      const other = target.startsWith('.') ? roomOf(path.join(path.dirname(file), target)) : roomOfPackage(target)
      if (other !== undefined && other !== room) yield { file, room, target, other }
    }
  }
}

/** @returns why an import may not be, or `null` */
function refusal({ file, room, target, other }: { file: string; room: string; target: string; other: string }): string | null {
  const allowed = plan.get(room)!
  if (allowed !== anything && !allowed.includes(other)) return `${file}: ${room} may not import ${other}`
  if (target.startsWith('.') && !target.endsWith('/index.ts') && !existsAsSingleFile(other))
    return `${file}: enter ${other} by its front door`
  return null
}

/** `ground/clock.ts` is a room of one file: its file is its door. */
const existsAsSingleFile = (room: string): boolean => existsSync(`${room.replace(/^server\//, 'server/src/')}.ts`) || room === 'server'

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(file))

describe('architecture', () => {
  it('flows one way: a room imports only rooms above it', () => {
    const order = [...plan.keys()]
    for (const [room, allowed] of plan) {
      if (allowed === anything) continue
      for (const other of allowed) assert.ok(order.indexOf(other) < order.indexOf(room), `${room} → ${other}`)
    }
  })

  it('has a room for every file', () => {
    assert.ok(sources.length > 50, 'the sources were found')
    assert.deepEqual(
      sources.filter((file) => roomOf(file) === undefined),
      [],
    )
  })

  it('has no doors but those on the plan', () => {
    assert.deepEqual(
      [...crossings(production)].map(refusal).filter((why) => why !== null),
      [],
    )
  })

  it('would notice a door that is not on the plan', () => {
    assert.match(
      refusal({ file: 'f', room: 'packages/acceptance', target: '@shouli/iso8583', other: 'packages/iso8583' })!,
      /may not import/,
    )
    assert.match(
      refusal({ file: 'f', room: 'server/desks/gateway', target: '../../dossier/store.ts', other: 'server/dossier' })!,
      /front door/,
    )
  })

  it('lists every cause in the catalogue, and has a file for every cause listed', () => {
    const here = 'packages/acceptance/src'
    const listed = importsOf(`${here}/catalogue.ts`).filter((target) => target.includes('/causes/'))
    const present = globSync(`${here}/causes/**/*.ts`).filter((file) => !file.endsWith('.test.ts'))
    assert.ok(present.length >= 16)
    assert.deepEqual(listed.map((target) => path.join(here, target)).toSorted(), present.toSorted())
  })

  it('keeps clocks, chance, files and the network out of the pure packages', () => {
    const impure = /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|fetch\(|process\.)|'node:(?!crypto'|test'|assert)/
    const pure = production.filter((file) => file.startsWith('packages/') && !file.startsWith('packages/contract/'))
    for (const file of pure) assert.doesNotMatch(readFileSync(file, 'utf8'), impure, file)
  })

  it('reads the clock in one file of the server', () => {
    const readers = production
      .filter((file) => file.startsWith('server/src/') || file.startsWith('packages/'))
      .filter((file) => /\bDate\.now\(|new Date\(\)/.test(readFileSync(file, 'utf8')))
    assert.deepEqual(readers, ['server/src/ground/clock.ts'])
  })
})

describe('the repository', () => {
  it('is tidy: no open ends, no skipped or lonely tests, no machine paths, no registry hosts', () => {
    const banned = [
      /\b(TO[D]O|FIX[M]E|X{3})\b(?! until )/,
      /\b(it|describe|test)\.(skip|only|todo)\(/,
      /(^|[^.[:alnum:]_-])\/(home|root)\/[a-z]/,
      /:\/\/registry\./,
      /"resolved": "ht{2}p/,
    ]
    const texts = tracked.filter((file) => /\.(ts|tsx|js|json|md|sql|html|css|yml)$|^\.ci\//.test(file) && file !== 'architecture.test.ts')
    const found = texts.flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      return banned.filter((pattern) => pattern.test(text)).map((pattern) => `${file}: ${pattern.source}`)
    })
    assert.deepEqual(found, [])
  })

  it('keeps files small enough to read in one sitting', () => {
    const long = production.filter((file) => readFileSync(file, 'utf8').split('\n').length > 500)
    assert.deepEqual(long, [])
  })

  it('says every decision in a document of its own', () => {
    for (const file of globSync('docs/decisions/*.md')) {
      const text = readFileSync(file, 'utf8')
      for (const heading of ['## Forced by', '## Alternatives', '## When we would revisit'])
        assert.ok(text.includes(heading), `${file}: ${heading}`)
    }
  })
})
