import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fen, instant } from '@shouli/vocabulary'
import { answer } from './answer.ts'
import { assess } from './assess.ts'
import { Unavailable } from './facts.ts'
import { causeOf, recordOf } from './record.ts'
import { facts, merchant, noon, policy, session, transaction } from './testing/index.ts'

const ids = (found: readonly { readonly cause: { readonly id: string } }[]): string[] => found.map(({ cause }) => cause.id)

describe('assess', () => {
  it('finds nothing in the way of an ordinary sale, and says what it looked for', () => {
    const assessment = assess(facts(), noon)
    assert.deepEqual(assessment.obstacles, [])
    assert.deepEqual(assessment.unknowns, [])
    assert.ok(assessment.cleared.length >= 45)
    assert.equal(answer(assessment), null)
  })

  it('finds every obstacle at once, and answers for the first', () => {
    const assessment = assess(
      facts({
        merchant: merchant({ status: 'closed' }),
        session: session({ signedOnAt: null }),
        transaction: transaction({ amount: fen(50_000_01) }),
      }),
      noon,
    )
    assert.deepEqual(ids(assessment.obstacles), ['standing/merchant-closed', 'verification/sign-on-missing', 'risk/amount-over-limit'])
    assert.equal(answer(assessment), '03')
  })

  it('answers 96 when a fact cannot be read and the policy says nothing of it, or says stop', () => {
    const assessment = assess({ ...facts(), listings: new Unavailable('register timed out after 50 ms') }, noon)
    assert.deepEqual(ids(assessment.unknowns), [
      'standing/merchant-listed',
      'standing/person-listed',
      'standing/terminal-listed',
      'risk/card-listed',
    ])
    assert.deepEqual(assessment.unknowns[0]?.why, 'register timed out after 50 ms')
    assert.equal(answer(assessment), '96')
  })

  it('goes on where the policy says so, and shows that it did', () => {
    const unread = { ...facts({ policy: policy({ onUnknown: { listings: 'go on' } }) }), listings: new Unavailable('timed out') }
    const assessment = assess(unread, noon)
    assert.deepEqual(new Set(assessment.unknowns.map(({ decision }) => decision)), new Set(['go on']))
    assert.equal(answer(assessment), null)
  })

  it('stops when the policy itself cannot be read', () => {
    const assessment = assess({ ...facts(), policy: new Unavailable('timed out') }, noon)
    assert.ok(assessment.unknowns.length > 10)
    assert.equal(answer(assessment), '96')
  })

  it('answers for an obstacle rather than for what it could not read', () => {
    const assessment = assess({ ...facts({ merchant: merchant({ status: 'closed' }) }), listings: new Unavailable('timed out') }, noon)
    assert.equal(answer(assessment), '03')
  })

  it('asks in a health check what does not need a payment, and in an onboarding what does not need a terminal', () => {
    const check = assess({ ...facts(), transaction: null, velocity: null }, noon)
    assert.ok(check.cleared.includes('verification/sign-on-missing') && !check.cleared.includes('risk/amount-over-limit'))
    const onboarding = assess({ ...facts(), terminal: null, session: null, line: null, transaction: null, velocity: null }, noon)
    assert.ok(onboarding.cleared.includes('qualification/agreement-ended') && !onboarding.cleared.includes('risk/location-changed'))
    assert.deepEqual([...check.unknowns, ...onboarding.unknowns], [])
  })

  it('answers for any day, five years on or back', () => {
    for (const year of ['2021', '2031']) {
      const assessment = assess(
        facts({ session: session({ signedOnAt: instant(`${year}-07-02T00:05:00Z`) }) }),
        instant(`${year}-07-02T04:00:00Z`),
      )
      assert.equal(assessment.at, instant(`${year}-07-02T04:00:00Z`))
      assert.ok(assessment.cleared.length > 30, year)
    }
  })

  it('is kept and sent as plain data, with causes by their id', () => {
    const assessment = assess(facts({ merchant: merchant({ status: 'closed' }) }), noon)
    const record = recordOf(assessment)
    assert.deepEqual(JSON.parse(JSON.stringify(record)), record)
    assert.equal(causeOf(record.obstacles[0]!.cause), assessment.obstacles[0]!.cause)
    assert.equal(causeOf('risk/not-yet-invented'), undefined)
  })
})
