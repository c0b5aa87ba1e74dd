import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Incident } from '@shouli/acceptance'
import { inherit } from './inherit.ts'

const MINUTE = 60_000
const found = (id: string, model: string, startedAt: number, endedAt: number | null = null, terminals: string[] = []): Incident => ({
  id,
  kind: 'failures',
  group: { kind: 'model', value: model, parts: { model } },
  startedAt,
  noticedAt: startedAt + 1,
  endedAt,
  evidence: { window: 1, looked: 20, observed: 18, expected: 1, score: 40, threshold: 15 },
  affected: { terminals, count: 18 },
})
const onFile = (id: string, model: string, from: number, to: number | null = null, terminals: string[] = []) => ({
  id,
  kind: 'failures' as const,
  groupKind: 'model',
  groupValue: model,
  startedAt: from * MINUTE,
  endedAt: to === null ? null : to * MINUTE,
  terminals,
})

describe('what a new watch takes over', () => {
  it('is the incident on file that goes on, under its old id, however long ago it began', () => {
    const { ids, gone } = inherit([found('970-1', 'A', 970)], [onFile('100-7', 'A', 100)])
    assert.deepEqual([...ids], [['970-1', '100-7']])
    assert.deepEqual(gone, [])
  })

  it('is the incident on file that was over before, and is no second one', () => {
    const { ids, gone } = inherit([found('970-1', 'A', 970), found('970-1', 'A', 970, 980)], [onFile('969-4', 'A', 969, 981)])
    assert.equal(ids.get('970-1'), '969-4')
    assert.deepEqual(gone, [])
  })

  it('is the incident that hits the same terminals, under whatever name', () => {
    const now = found('970-1', 'A', 970, null, ['1', '2', '3', '4'])
    assert.equal(inherit([now], [onFile('960-1', 'A × 2.0', 960, null, ['2', '3', '9'])]).ids.get('970-1'), '960-1')
    assert.equal(inherit([now], [onFile('960-1', 'A × 2.0', 960, null, ['4', '7', '8', '9'])]).ids.size, 0)
  })

  it('is not an earlier one of the same group, nor one of another group', () => {
    const { ids, gone } = inherit([found('970-1', 'A', 970)], [onFile('900-1', 'A', 900, 910), onFile('960-2', 'B', 960, 975)])
    assert.deepEqual([...ids], [])
    assert.deepEqual(gone, [])
  })

  it('tells what is on file as going on and is seen no more', () => {
    assert.deepEqual(inherit([found('970-1', 'A', 970)], [onFile('100-7', 'B', 100), onFile('90-1', 'B', 90, 95)]).gone, ['100-7'])
  })
})
