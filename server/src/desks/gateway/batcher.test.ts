import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { batcher } from './batcher.ts'

describe('batcher', () => {
  it('hands on together what came in while the last batch was at work, in order', async () => {
    const batches: number[][] = []
    const doubled = batcher<number, number>({
      most: 3,
      work: async (items) => {
        batches.push([...items])
        await new Promise((resolve) => void setImmediate(resolve))
        return items.map((item) => item * 2)
      },
    })
    const first = doubled.add(1)
    await new Promise((resolve) => void setImmediate(resolve))
    const rest = [2, 3, 4, 5].map((item) => doubled.add(item))
    assert.equal(doubled.load, 5)
    assert.deepEqual(await Promise.all([first, ...rest]), [2, 4, 6, 8, 10])
    assert.deepEqual(batches, [[1], [2, 3, 4], [5]])
  })

  it('does not try each again when none can succeed', async () => {
    let tries = 0
    const cut = batcher<number, number>({
      most: 10,
      hopeless: () => true,
      work: async () => {
        tries += 1
        throw new Error('no connection')
      },
    })
    const results = await Promise.allSettled([1, 2, 3].map((item) => cut.add(item)))
    assert.deepEqual(
      results.map(({ status }) => status),
      ['rejected', 'rejected', 'rejected'],
    )
    assert.equal(tries, 1)
  })

  it('lets a bad item fail alone', async () => {
    const picky = batcher<number, number>({
      most: 10,
      work: async (items) => {
        if (items.includes(13)) throw new Error('thirteen')
        return items
      },
    })
    const results = await Promise.allSettled([1, 13, 2].map((item) => picky.add(item)))
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    )
  })
})
