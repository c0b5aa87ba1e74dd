import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { faults } from './all.ts'
import type { Shown } from './fault.ts'

const here = import.meta.dirname
const idsUnder = (folder: string): string[] =>
  globSync(`${folder}/*/*.ts`)
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => file.split(path.sep).slice(-2).join('/').replace(/\.ts$/, ''))
    .toSorted()

describe('the faults of the fleet', () => {
  it('mirror the causes of the diagnosis: one for each', () => {
    const causes = idsUnder(path.join(here, '../../../packages/acceptance/src/causes'))
    assert.ok(causes.length >= 75)
    assert.deepEqual(idsUnder(here), causes)
  })

  it('are all listed, each under the id of its file', () => {
    assert.deepEqual(faults.map(({ id }) => id).toSorted(), idsUnder(here))
  })

  it('show nothing more often than always', () => {
    for (const { id, shows } of faults) {
      const { code, ...groups } = shows
      const tables: [string, Shown][] = code === undefined ? [] : [['code', code]]
      for (const group of Object.values(groups)) tables.push(...Object.entries(group))
      for (const [key, shown] of tables) {
        const sum = Object.values(shown).reduce((total, p) => total + p, 0)
        assert.ok(sum > 0 && sum <= 1 + 1e-9, `${id}: ${key} adds up to ${sum}`)
      }
    }
  })

  it('are told by people in both languages, in at least three ways', () => {
    for (const { id, says } of faults) {
      for (const said of [says.zh, says.en]) {
        assert.ok(said.length >= 3, id)
        assert.equal(new Set(said).size, said.length, id)
      }
      assert.ok(
        says.zh.every((phrase) => /\p{Script=Han}|[0-9A-Z]/u.test(phrase)),
        id,
      )
    }
  })
})
