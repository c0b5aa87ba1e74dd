import assert from 'node:assert/strict'
import { createHmac, randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import { CardNumber } from '@shouli/vocabulary'
import { cardVault } from './card-vault.ts'

describe('card vault', () => {
  it('gives the HMAC-SHA-256 of the digits, cut to 132 bits, whatever their number', () => {
    const key = randomBytes(32)
    const vault = cardVault(key)
    for (const digits of ['622424000000', '6224240000000082', '6231240000000000018', '6224240000000082']) {
      assert.equal(vault.tokenOf(new CardNumber(digits)), createHmac('sha256', key).update(digits).digest('base64url').slice(0, 22))
    }
  })

  it('gives other tokens under another key', () => {
    const card = new CardNumber('6224240000000082')
    assert.notEqual(cardVault(Buffer.alloc(32, 1)).tokenOf(card), cardVault(Buffer.alloc(32, 2)).tokenOf(card))
  })
})
