import assert from 'node:assert/strict'
import type { IncomingMessage } from 'node:http'
import { describe, it } from 'node:test'
import { guard } from './access.ts'

const from = (remoteAddress: string, headers: Record<string, string> = { host: 'localhost:8080' }): IncomingMessage =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage

describe('who may call', () => {
  const local = guard(null)
  const token = guard('correct horse')

  it('is everybody, for what is public', () => {
    assert.equal(local('public', from('203.0.113.7')), null)
    assert.equal(token('public', from('203.0.113.7')), null)
  })

  it('is only this machine while no staff token is set', () => {
    assert.equal(local('payments.read', from('127.0.0.1')), null)
    assert.equal(local('payments.read', from('::1', { host: '[::1]:8080' })), null)
    assert.equal(local('payments.read', from('::ffff:127.0.0.1')), null)
    assert.equal(local('payments.read', from('203.0.113.7')), 'not_allowed')
  })

  it('is not a proxy on this machine, and not a page whose name was pointed at this machine', () => {
    assert.equal(local('payments.read', from('127.0.0.1', { host: 'localhost', 'x-forwarded-for': '203.0.113.7' })), 'not_allowed')
    assert.equal(local('payments.read', from('127.0.0.1', { host: 'localhost', forwarded: 'for=203.0.113.7' })), 'not_allowed')
    assert.equal(local('payments.read', from('127.0.0.1', { host: 'attacker.example:8080' })), 'not_allowed')
    assert.equal(local('payments.read', from('127.0.0.1', { host: '127.0.0.1.attacker.example' })), 'not_allowed')
    assert.equal(local('payments.read', from('127.0.0.1', {})), 'not_allowed')
  })

  it('is whoever carries the staff token once it is set, from wherever', () => {
    const carrying = (authorization: string) => token('payments.read', from('203.0.113.7', { authorization }))
    assert.equal(carrying('Bearer correct horse'), 'not_signed_in', 'a token holds no spaces')
    assert.equal(guard('correct-horse')('payments.read', from('203.0.113.7', { authorization: 'Bearer correct-horse' })), null)
    assert.equal(carrying('Bearer wrong'), 'not_signed_in')
    assert.equal(carrying('Basic correct-horse'), 'not_signed_in')
    assert.equal(token('payments.read', from('127.0.0.1')), 'not_signed_in')
  })
})
