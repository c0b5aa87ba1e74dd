import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { references } from './reference.ts'

describe('reference on a slip', () => {
  const key = Buffer.alloc(32, 7)
  const ours = references(key)

  it('is six characters at first, without look-alikes, and leads back to its number', () => {
    for (const number of [0, 1, 2, 999, 28_628]) {
      const reference = ours.write(number)
      assert.match(reference, /^[2-9A-HJKMNP-Z]{6}$/)
      assert.deepEqual(ours.read(reference), { number, reference })
    }
  })

  it('grows by a character before one in a thousand of its length is given out', () => {
    assert.equal(ours.write(28_629).length, 7)
    assert.equal(ours.write(28_629 + 887_502).length, 7)
    assert.equal(ours.write(28_629 + 887_503).length, 8)
    assert.equal(ours.write(10_000_000_000).length, 10)
    for (const number of [28_629, 916_132, 10_000_000_000]) assert.equal(ours.read(ours.write(number)).number, number)
  })

  it('never comes twice', () => {
    const all = new Set(Array.from({ length: 20_000 }, (_, number) => ours.write(number)))
    assert.equal(all.size, 20_000)
  })

  it('tells nothing of its neighbours, and nothing without the key', () => {
    const common = (one: string, other: string): number => Array.from(one).filter((character, place) => other[place] === character).length
    const alike = Array.from({ length: 500 }, (_, number) => common(ours.write(number), ours.write(number + 1)))
    assert.ok(alike.reduce((sum, count) => sum + count, 0) / 500 < 0.5)
    const theirs = references(Buffer.alloc(32, 8))
    const hits = Array.from({ length: 2000 }, (_, number) => theirs.read(ours.write(number))).filter(({ number }) => number !== null)
    assert.ok(hits.length < 20)
  })

  it('is read as people type it: small letters, blanks, hyphens', () => {
    const reference = ours.write(4711)
    assert.equal(ours.read(` ${reference.slice(0, 3).toLowerCase()}-${reference.slice(3)} `).number, 4711)
  })

  it('notices every single wrong character and every swap of neighbours', () => {
    const reference = ours.write(12_345)
    for (let place = 0; place < reference.length; place += 1) {
      for (const character of '23456789ABCDEFGHJKMNPQRSTUVWXYZ') {
        if (character === reference[place]) continue
        const mistyped = reference.slice(0, place) + character + reference.slice(place + 1)
        assert.equal(ours.read(mistyped).number, null)
      }
      const [one, other] = [reference[place], reference[place + 1]]
      if (other === undefined || one === other) continue
      assert.equal(ours.read(reference.slice(0, place) + other + one + reference.slice(place + 2)).number, null)
    }
  })

  it('says what is wrong with what was typed', () => {
    assert.deepEqual(ours.read(''), { number: null, wrong: 'length' })
    assert.deepEqual(ours.read('R7K2'), { number: null, wrong: 'length' })
    assert.deepEqual(ours.read('R7K2Q!'), { number: null, wrong: 'character' })
    assert.deepEqual(ours.read(`${ours.write(5).slice(0, 5)}${ours.write(5)[5] === 'A' ? 'B' : 'A'}`), { number: null, wrong: 'check' })
  })
})
