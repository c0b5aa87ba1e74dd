import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fen, localDate } from '@shouli/vocabulary'
import { assess } from '../assess.ts'
import { catalogue } from '../catalogue.ts'
import { codes } from '../codes/index.ts'
import { Unavailable } from '../facts.ts'
import { facts, listings, merchant, noon, policy, randomQuestion, seeded, session, transaction, velocity } from '../testing/index.ts'
import { audiences, isInside, mayKnow, maySee } from './disclosure.ts'
import { duration, explain, explainCause, explainObstacle, sentences } from './explain.ts'
import { factLabels, moreLabels } from './labels.ts'
import { showSource } from './sources.ts'

const outside = audiences.filter((audience) => !isInside(audience))
const entry = {
  list: 'secret-list',
  subject: 'merchant',
  effect: 'block',
  reason: { zh: '可疑交易报告', en: 'STR' },
  since: localDate('2026-01-01'),
  until: null,
} as const

describe('explain', () => {
  it('tells a shopkeeper what is the matter in the first line, and with what it passes', () => {
    const [limit] = explain(assess(facts({ transaction: transaction({ amount: fen(60_000_00) }) }), noon), 'merchant').obstacles
    const lines = sentences(limit!, 'zh')
    assert.equal(lines[0], '单笔金额超过限额')
    assert.ok(lines.includes('金额不超过 ¥50,000.00，可以通过。'))
    assert.ok(lines.some((line) => line.startsWith('依据：《银行卡收单业务管理办法》')))
  })

  it('names an amount and a time where both ways lead on', () => {
    const used = facts({
      velocity: velocity({ merchantDay: { count: 9, sum: fen(195_020_00) } }),
      transaction: transaction({ amount: fen(6_000_00) }),
    })
    const [total] = assess(used, noon).obstacles
    assert.equal(explainObstacle(total!, 'cashier').wouldPass?.zh, '金额不超过 ¥4,980.00，或 2026-07-03 00:00 以后，可以通过。')
    assert.equal(
      explainObstacle(total!, 'cashier').wouldPass?.en,
      'It passes with an amount of at most ¥4,980.00, or a time from 2026-07-03 00:00 on.',
    )
  })

  it('says of a document until when it would have to be valid', () => {
    const expired = facts({ merchant: merchant({ legalPersonId: { masked: '310***********002X', validUntil: localDate('2026-06-30') } }) })
    const [obstacle] = assess(expired, noon).obstacles
    assert.equal(explainObstacle(obstacle!, 'merchant').wouldPass?.zh, '“负责人证件有效期至：不早于 2026-07-02”时可以通过。')
  })

  it('gives the cashier what is done at the till, and the shop whom to ask for the rest', () => {
    const [signOn] = assess(facts({ session: session({ signedOnAt: null }) }), noon).obstacles
    assert.deepEqual(
      explainObstacle(signOn!, 'cashier').remedies.map(({ remedy, share }) => [remedy.id, share]),
      [['sign-on-again', 'do']],
    )
    const [unregistered] = assess(facts({ transaction: transaction({ amount: fen(60_000_00) }) }), noon).obstacles
    assert.deepEqual(
      explainObstacle(unregistered!, 'merchant').remedies.map(({ remedy, share }) => [remedy.id, share]),
      [
        ['take-smaller-amount', 'do'],
        ['ask-for-higher-limit', 'ask for'],
      ],
    )
  })

  it('says to staff which fact could not be read and why, to others only that it is not their fault', () => {
    const assessment = assess({ ...facts({ policy: policy() }), listings: new Unavailable('register timed out after 50 ms') }, noon)
    assert.deepEqual(
      explain(assessment, 'staff').unknowns.map(({ en }) => en),
      ['could not read risk lists: register timed out after 50 ms'],
    )
    const [told, ...more] = explain(assessment, 'merchant').unknowns
    assert.deepEqual(more, [])
    assert.doesNotMatch(told!.en, /list|register|timed/)
  })

  it('tells times in the unit that people use', () => {
    assert.deepEqual(
      [0, 89, 90, 1199, 1200, 4320].map((minutes) => duration(minutes).en),
      ['1 min', '89 min', '2 h', '20 h', '1 day', '3 days'],
    )
  })

  it('spells out the rules so that they can be looked up', () => {
    assert.equal(showSource('85 §15, 反洗钱法 30').zh, '银发〔2019〕85号 §15, 《反洗钱法》 30')
    assert.equal(showSource('UnionPay POS 应答码 77').zh, 'UnionPay POS 应答码 77')
  })
})

describe('disclosure', () => {
  it('never tells outside that a merchant, person, terminal or card is on a list, or which', () => {
    for (const subject of ['merchant', 'person', 'terminal', 'card'] as const) {
      for (const obstacle of assess(facts({ listings: listings({ ...entry, subject }) }), noon).obstacles) {
        for (const audience of outside) {
          const explanation = explainObstacle(obstacle, audience)
          assert.equal(explanation.cause, null)
          assert.equal(explanation.evidence, null)
          assert.doesNotMatch(sentences(explanation, 'zh').join('\n'), /名单|可疑|报告|洗钱|secret-list/, audience)
          assert.doesNotMatch(sentences(explanation, 'en').join('\n'), /\blist|suspicious|\bSTR\b|laundering/i, audience)
        }
        assert.match(JSON.stringify(explainObstacle(obstacle, 'staff')), /secret-list/)
      }
    }
  })

  it('still shows the way of remedy where it withholds the ground (反电诈法 32, 反洗钱法 39)', () => {
    const [listed] = assess(facts({ listings: listings(entry) }), noon).obstacles
    const { told, remedies } = explainObstacle(listed!, 'merchant')
    assert.match(told.zh, /15日/)
    assert.ok(remedies.some(({ remedy }) => remedy.id === 'object-to-measure'))
  })

  it('lets no text of a higher level reach a lower audience, over 10,000 random questions', () => {
    const chance = seeded(11)
    const seen = new Map<string, number>()
    for (let i = 0; i < 10_000; i++) {
      const { facts: asked, at } = randomQuestion(chance)
      for (const obstacle of assess(asked, at).obstacles) {
        const { cause, evidence } = obstacle
        for (const audience of outside) {
          const explanation = explainObstacle(obstacle, audience)
          const { remedies: _, ...rest } = explanation
          const text = JSON.stringify(rest)
          assert.doesNotMatch(text, /内部依据|internal ground|secret-list|R-17/, `${cause.id} to ${audience}`)
          if (!mayKnow(cause, audience)) assert.ok(!text.includes(cause.title.zh) && !text.includes(cause.id), `${cause.id} to ${audience}`)
          if (!maySee(cause, audience))
            assert.ok(explanation.evidence === null && !text.includes(evidence.rule), `${cause.id} to ${audience}`)
          for (const higher of audiences.slice(audiences.indexOf(audience) + 1)) {
            const own = cause.tell[audience]?.zh
            const theirs = cause.tell[higher]?.zh
            if (theirs !== undefined && theirs !== own) assert.ok(!text.includes(theirs), `${cause.id}: ${higher} → ${audience}`)
          }
          seen.set(audience, (seen.get(audience) ?? 0) + 1)
        }
      }
    }
    assert.ok([...seen.values()].every((count) => count > 5_000))
  })

  it('shows the cardholder no value, rule or record of the shop at all', () => {
    for (const cause of catalogue) assert.equal(maySee(cause, 'cardholder'), false, cause.id)
  })

  it('never mentions suspicion or reports to anybody outside, in any cause, remedy or code', () => {
    const forbidden = /可疑交易报告|可疑交易线索|suspicious-transaction report|洗钱嫌疑|tipping/i
    const texts = [
      ...catalogue.flatMap(({ tell, remedies }) => [
        tell.cardholder,
        tell.cashier,
        tell.merchant,
        ...remedies.flatMap(({ title, steps, risks }) => [title, ...steps, ...risks]),
      ]),
      ...codes.flatMap(({ cashier, merchant: shop, cardholder }) => [cashier, shop, cardholder]),
    ]
    for (const text of texts) if (text !== undefined) assert.doesNotMatch(`${text.zh} ${text.en}`, forbidden)
  })
})

describe('words', () => {
  it('has a name for every fact and value that evidence shows', () => {
    const chance = seeded(12)
    for (let i = 0; i < 5_000; i++) {
      const { facts: asked, at } = randomQuestion(chance)
      for (const { cause, evidence } of assess(asked, at).obstacles) {
        assert.ok(evidence.fact in factLabels, `${cause.id}: ${evidence.fact}`)
        for (const name of Object.keys({ ...evidence.more, ...evidence.internal })) assert.ok(name in moreLabels, `${cause.id}: ${name}`)
      }
    }
  })

  it('says “try again later” and nothing else in at most one text of a hundred', () => {
    const told = catalogue.flatMap((cause) => audiences.map((audience) => explainCause(cause, audience).told))
    const generic = told.filter(
      ({ zh, en }) => /^请?(稍后|稍候)(再|重)试[。！]?$/.test(zh) || /^(please )?(try|retry)( again)?( later)?[.!]?$/i.test(en),
    )
    assert.ok(generic.length <= told.length / 100, `${generic.length} of ${told.length}`)
  })

  it('is short enough to be read at a till', () => {
    for (const cause of catalogue) {
      for (const audience of ['cardholder', 'cashier'] as const) {
        const { told } = explainCause(cause, audience)
        assert.ok(told.zh.length <= 70, `${cause.id} ${audience}: ${told.zh.length}`)
      }
    }
  })
})
