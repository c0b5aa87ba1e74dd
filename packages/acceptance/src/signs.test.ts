import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { everySign, outcomeOf, signOf } from './signs.ts'

describe('the signs', () => {
  it('have one id each, and say where their base rates come from', () => {
    assert.equal(new Set(everySign.map(({ id }) => id)).size, everySign.length)
    for (const { id, source } of everySign) assert.notEqual(source, '', id)
  })

  it('of which exactly one outcome holds have base rates that sum to one', () => {
    for (const { id, holds, outcomes } of everySign) {
      const bases = Object.values(outcomes).map(({ base }) => base)
      assert.ok(
        bases.every((base) => base > 0 && base < 1),
        id,
      )
      if (holds === 'one') assert.ok(Math.abs(bases.reduce((sum, base) => sum + base, 0) - 1) < 1e-9, id)
    }
  })

  it('speak both languages', () => {
    for (const { id, title, outcomes, ask } of everySign) {
      for (const words of [title, ...Object.values(outcomes).map((outcome) => outcome.title), ...(ask === null ? [] : [ask.text])]) {
        assert.ok(words.zh !== '' && words.en !== '', id)
      }
    }
  })

  it('offer at least two answers where a person is asked', () => {
    for (const { id, ask, outcomes } of everySign) {
      if (ask !== null) assert.ok(Object.values(outcomes).filter(({ offered }) => offered).length >= 2, id)
    }
  })

  it('are found by sign and outcome', () => {
    assert.equal(outcomeOf('printer:out_of_paper')?.outcome.title.en, 'says no paper')
    assert.equal(outcomeOf('printer:singing'), undefined)
    assert.equal(outcomeOf('nothing'), undefined)
    assert.equal(signOf('tamper')?.group, 'body and place')
  })
})
