import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inspect } from 'node:util'
import { CardNumber, InvalidCardNumber } from './card-number.ts'

describe('CardNumber', () => {
  const card = new CardNumber('6228480402564890018')

  it('shows only the first six and last four digits, however it is printed', () => {
    assert.equal(`${card}`, '622848******0018')
    assert.equal(JSON.stringify({ card }), '{"card":"622848******0018"}')
    assert.equal(inspect({ card }), '{ card: 622848******0018 }')
  })

  it('refuses letters without repeating them in the error', () => {
    assert.throws(
      () => new CardNumber('62284804X2564890018'),
      (error: Error) => {
        return error instanceof InvalidCardNumber && !error.message.includes('622')
      },
    )
  })
})
