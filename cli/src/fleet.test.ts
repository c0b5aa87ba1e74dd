import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, it } from 'node:test'
import { faults, scenarios } from '@shouli/fleet'

const main = path.join(import.meta.dirname, 'main.ts')
const shouli = (...words: string[]): { status: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], { encoding: 'utf8' })
  return { status, out: stdout, err: stderr }
}

describe('shouli fleet', () => {
  it('lists every fault and every scenario', () => {
    const { status, out } = shouli('fleet', '--list')
    assert.equal(status, 0)
    for (const { id } of faults) assert.ok(out.includes(id), id)
    for (const { name } of scenarios) assert.ok(out.includes(`scenario ${name}`), name)
  })

  it('prints calls for help in the observation format, with the truth only when asked', () => {
    const { status, out } = shouli('fleet', '--observe', '20', '--seed', '3')
    assert.equal(status, 0)
    const observations = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    assert.equal(observations.length, 20)
    for (const observation of observations) assert.deepEqual(Object.keys(observation), ['id', 'lang', 'observed'])
    assert.match(shouli('fleet', '--observe', '1', '--truth').out, /"truth":\{"cause":"/)
  })

  it('refuses what it cannot do with a sentence and an exit code of its own', () => {
    const nothing = shouli('fleet')
    assert.equal(nothing.status, 64)
    assert.match(nothing.err, /--portfolio/)
    const missing = shouli('fleet', '--portfolio', path.join(import.meta.dirname, 'no-such-file.json'))
    assert.equal(missing.status, 66)
    assert.equal(shouli('fleet', '--rate', 'fast', '--list').status, 1)
    assert.equal(shouli('fleet', '--scenario', 'earthquake', '--list').status, 1)
  })
})
