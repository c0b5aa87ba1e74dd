import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answer, assess, catalogue, codes, recordOf, type Facts } from '@shouli/acceptance'
import { facts, merchant, noon, terminal, transaction } from '@shouli/acceptance/testing'
import { fen, localDate, type Instant } from '@shouli/vocabulary'
import { Compile } from 'typebox/compile'
import { api, type SlipExplanation } from '@shouli/contract'
import { explainSlip, type Explained } from './explain-slip.ts'

const check = Compile(api.readReference.ok)
const minutes = (count: number): Instant => (noon + count * 60_000) as Instant

/** A payment that was refused for what stands in these facts. */
function refused(changes: Partial<Facts>): Explained {
  const assessment = assess(facts({ transaction: transaction({ amount: fen(800_000) }), ...changes }), noon)
  return {
    receivedAt: noon,
    kind: 'sale',
    amount: fen(800_000),
    terminalId: terminal().id,
    state: 'rejected',
    decidedBy: 'us',
    answer: answer(assessment),
    assessment: recordOf(assessment),
  }
}

const refusedBy = (code: string): Explained => ({
  ...refused({}),
  decidedBy: 'network',
  answer: code,
  assessment: recordOf(assess(facts({}), noon)),
})

/** Everything that the page could print. */
const printed = (slip: SlipExplanation): string => JSON.stringify(slip)

describe('the explanation of a slip', () => {
  it('says of a shop over its limit what would pass now, and the quickest way out first', () => {
    const slip = explainSlip(refused({ merchant: merchant({ amountMax: fen(500_000) }) }), 'R7K2Q9', minutes(1))
    assert.equal(slip.state, 'rejected')
    assert.equal(slip.answer, '61')
    assert.match(slip.would_pass!.zh, /¥5,000\.00/)
    assert.equal(slip.ways[0]!.takes.zh, '马上')
    assert.match(slip.what.zh, /没有成功，没有扣款/)
    assert.match(slip.again!.zh, /先按上面处理/)
  })

  it('keeps papers, names and measured values to itself', () => {
    const licence = {
      number: '91310000MA1FL0000X',
      validUntil: localDate('2026-05-31'),
      registryStatus: 'in business',
      registryCheckedOn: null,
    } as const
    const slip = explainSlip(refused({ merchant: merchant({ name: '老张面馆', businessLicence: licence }) }), 'R7K2Q9', minutes(1))
    assert.match(slip.why!.zh, /营业执照/)
    assert.doesNotMatch(printed(slip), /91310000MA1FL0000X|2026-05-31|老张面馆/)
  })

  it('says nothing of a list, and still names whom to ask', () => {
    const entry = {
      list: 'own-risk',
      subject: 'merchant',
      effect: 'block',
      reason: { zh: '内部依据', en: 'internal ground' },
      since: localDate('2026-01-01'),
      until: null,
    } as const
    const slip = explainSlip(refused({ listings: { entries: [entry] } }), 'R7K2Q9', minutes(1))
    assert.doesNotMatch(printed(slip), /own-risk|内部依据|名单|risk list/)
    assert.ok(slip.who !== null && slip.why !== null)
  })

  it('names what else must be settled', () => {
    const slip = explainSlip(refused({ merchant: merchant({ amountMax: fen(500_000), businessLicence: null }) }), 'R7K2Q9', minutes(1))
    assert.ok(slip.also.length > 0)
  })

  it('says of a refusal by the network what the code says to a merchant, and of lack of money how to go on', () => {
    const slip = explainSlip(refusedBy('51'), 'R7K2Q9', minutes(1))
    assert.equal(slip.answer, '51')
    assert.match(slip.again!.zh, /换一张卡/)
    assert.ok(slip.ways.length > 0)
  })

  it('never sends a lost or suspected card’s holder the reason', () => {
    for (const code of ['41', '43', '34', '37']) {
      assert.doesNotMatch(explainSlip(refusedBy(code), 'R7K2Q9', minutes(1)).cardholder!.zh, /挂失|被盗|被窃|作弊|嫌疑|没收/, code)
    }
  })

  it('has an answer for every code, known or not', () => {
    for (const { code } of codes) assert.deepEqual(check.Errors(explainSlip(refusedBy(code), 'R7K2Q9', minutes(1))), [], code)
    assert.deepEqual(check.Errors(explainSlip(refusedBy('Q7'), 'R7K2Q9', minutes(1))), [])
  })

  it('has an answer for every state', () => {
    for (const state of ['approved', 'pending', 'in doubt', 'reversed', 'rejected'] as const) {
      const slip = explainSlip({ ...refused({}), state }, 'R7K2Q9', minutes(1))
      assert.deepEqual(check.Errors(slip), [], state)
      assert.notEqual(slip.again, null, state)
    }
    assert.equal(explainSlip({ ...refused({}), state: 'approved' }, 'R7K2Q9', minutes(1)).why, null)
  })

  it('tells of a time to wait for only until it has come', () => {
    const velocity = facts({}).velocity
    assert.ok(velocity !== null && 'merchantDay' in velocity)
    const tooMany = refused({
      transaction: transaction({ amount: fen(100) }),
      velocity: {
        ...velocity,
        countedAt: noon,
        frequency: velocity.frequency.map((tally) => ({ ...tally, count: 1_000, oldestAt: minutes(-1) })),
      },
    })
    const early = explainSlip(tooMany, 'R7K2Q9', minutes(1)).would_pass
    const late = explainSlip(tooMany, 'R7K2Q9', minutes(60)).would_pass
    assert.match(early!.zh, /以后/)
    assert.match(late!.zh, /现在可以通过/)
  })

  it('keeps its details for half a year', () => {
    const day = 24 * 60
    assert.equal(explainSlip(refused({}), 'R7K2Q9', minutes(179 * day)).state, 'rejected')
    const old = explainSlip(refused({}), 'R7K2Q9', minutes(181 * day))
    assert.deepEqual([old.state, old.amount_fen, old.at, old.answer], ['expired', null, null, null])
  })

  it('keeps to its form for every cause that can be found', () => {
    const evidence = refused({ merchant: merchant({ amountMax: fen(500_000) }) }).assessment!.obstacles[0]!.evidence
    for (const { id } of catalogue) {
      const payment = { ...refused({}), assessment: { at: noon, obstacles: [{ cause: id, evidence }], unknowns: [], cleared: [] } }
      assert.deepEqual(check.Errors(explainSlip(payment, 'R7K2Q9', minutes(1))), [], id)
    }
  })
})
