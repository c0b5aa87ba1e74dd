import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cursorOf, placeOf, Refusal } from './index.ts'

describe('a cursor', () => {
  const filters = { result: 'rejected', merchant: undefined, limit: 50 }

  it('brings back the place it was made from, in any script', () => {
    const cursor = cursorOf(['898310058120001-01J', 1_784_000_000_123, '小店'], filters)
    assert.match(cursor, /^[A-Za-z0-9_-]+$/)
    assert.deepEqual(placeOf(cursor, ['string', 'number', 'string'], filters), ['898310058120001-01J', 1_784_000_000_123, '小店'])
    assert.equal(placeOf(undefined, ['string'], filters), null)
  })

  it('holds under another page size, and under no other filter', () => {
    const cursor = cursorOf(['a'], filters)
    assert.deepEqual(placeOf(cursor, ['string'], { result: 'rejected', limit: 10, cursor }), ['a'])
    assert.throws(() => placeOf(cursor, ['string'], { result: 'approved' }), Refusal)
  })

  it('is refused when somebody made it up', () => {
    for (const made of ['', 'x', '!!', 'e30', cursorOf(['a', 'b'], {}), cursorOf([1], {}), `${cursorOf(['a'], {})}AAAA`]) {
      assert.throws(
        () => placeOf(made, ['string'], {}),
        (error) => error instanceof Refusal && error.code === 'cursor_invalid',
        made,
      )
    }
  })
})
