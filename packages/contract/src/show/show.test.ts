import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answer, assess, catalogue, causeOf, codes, recordOf, type Audience } from '@shouli/acceptance'
import { facts, merchant, noon, transaction } from '@shouli/acceptance/testing'
import { fen } from '@shouli/vocabulary'
import { Compile } from 'typebox/compile'
import { api, showAssessment, showCause, showCauseHead, showCode } from '../index.ts'
import { Assessment } from '../schemas/assessment.ts'
import { Cause, CauseHead, Code } from '../schemas/knowledge.ts'

const everybody: readonly Audience[] = ['cardholder', 'cashier', 'merchant', 'staff', 'regulator']

/** A shop over its limit whose merchant is on a list of which it may not learn. */
function shown(audience: Audience) {
  const listed = facts({
    transaction: transaction({ amount: fen(100_000_000) }),
    merchant: merchant({ amountMax: fen(500_000) }),
    listings: {
      entries: [
        {
          list: 'own-risk',
          subject: 'merchant',
          effect: 'block',
          reason: { zh: '内部依据', en: 'internal ground' },
          since: '2026-01-01',
          until: null,
        },
      ],
    } as never,
  })
  const assessment = assess(listed, noon)
  return showAssessment(recordOf(assessment), { audience, answer: answer(assessment), policyVersion: '2026-07' })
}

describe('an assessment as it travels', () => {
  it('has the form that the contract promises, for every audience', () => {
    const checked = Compile(Assessment)
    for (const audience of everybody) assert.deepEqual(checked.Errors(shown(audience)), [], audience)
  })

  it('gives staff every value, the rule, and what would have passed', () => {
    const limit = shown('staff').obstacles.find(({ cause }) => cause === 'risk/amount-over-limit')!
    assert.deepEqual(limit.evidence!.observed, { kind: 'amount', amount_fen: 100_000_000 })
    assert.deepEqual(limit.would_pass!.amount_fen_max, 500_000)
    assert.ok(shown('staff').cleared.length > 20)
  })

  it('tells no audience more than its cause allows', () => {
    for (const audience of ['cardholder', 'cashier', 'merchant'] as const) {
      const { obstacles, cleared, unknowns } = shown(audience)
      assert.deepEqual([cleared, unknowns], [[], []], 'what was looked for is nobody’s business')
      for (const { cause, told, evidence } of obstacles) {
        if (cause === null) assert.equal(evidence, null)
        else assert.deepEqual(told, causeOf(cause)!.tell[audience])
      }
    }
  })

  it('hides the name, the source and the values of a cause of which the audience may not know, but not the way of appeal', () => {
    assert.ok(shown('staff').obstacles.some(({ cause }) => cause === 'standing/merchant-listed'))
    for (const audience of ['cardholder', 'cashier', 'merchant'] as const) {
      const assessment = shown(audience)
      assert.doesNotMatch(JSON.stringify(assessment), /merchant-listed|own-risk|internal ground|内部依据/, audience)
      const withheld = assessment.obstacles.find(({ cause }) => cause === null)!
      assert.deepEqual([withheld.row, withheld.actor, withheld.source, withheld.evidence], [null, null, null, null])
      if (audience === 'merchant') assert.ok(withheld.remedies.length > 0)
    }
  })

  it('keeps an obstacle of a later version, without words of its own', () => {
    const record = {
      at: noon,
      obstacles: [
        {
          cause: 'risk/not-yet-invented',
          evidence: recordOf(assess(facts({ transaction: transaction({ amount: fen(100_000_000) }) }), noon)).obstacles[0]!.evidence,
        },
      ],
      unknowns: [],
      cleared: [],
    }
    const setting = { answer: '05', policyVersion: null }
    assert.equal(showAssessment(record, { ...setting, audience: 'staff' }).obstacles[0]!.cause, 'risk/not-yet-invented')
    assert.equal(showAssessment(record, { ...setting, audience: 'merchant' }).obstacles[0]!.cause, null)
  })
})

describe('the catalogue as it travels', () => {
  it('has the form that the contract promises, every cause and every code', () => {
    const [head, cause, code] = [Compile(CauseHead), Compile(Cause), Compile(Code)]
    for (const item of catalogue) {
      assert.deepEqual(head.Errors(showCauseHead(item)), [], item.id)
      assert.deepEqual(cause.Errors(showCause(item)), [], item.id)
    }
    for (const item of codes) assert.deepEqual(code.Errors(showCode(item)), [], item.code)
  })

  it('is found under the addresses of the contract', () => {
    const params = Compile(api.readCause.params)
    for (const { id } of catalogue) {
      const [row, name] = id.split('/')
      assert.ok(params.Check({ row, name }), id)
    }
  })
})
