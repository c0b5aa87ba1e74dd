import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assess } from '../assess.ts'
import { Unavailable } from '../facts.ts'
import { recordOf } from '../record.ts'
import { facts, listings, noon, original, randomQuestion, seeded } from '../testing/index.ts'
import { readFacts } from './read-facts.ts'

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const complaintsOn = (json: unknown) => {
  const read = readFacts(json)
  return 'complaints' in read ? read.complaints.map(({ pointer }) => pointer) : []
}

describe('facts from a file', () => {
  it('judge as the same facts in memory, 2,000 random ones', () => {
    const chance = seeded(21)
    for (let i = 0; i < 2_000; i++) {
      const { facts: asked, at } = randomQuestion(chance)
      const read = readFacts(throughJson(asked))
      assert.ok('facts' in read)
      assert.deepEqual(recordOf(assess(read.facts, at)), recordOf(assess(asked, at)))
    }
  })

  it('leave out what the question does not involve, and say what could not be read', () => {
    const { registration } = facts()
    const read = readFacts({ registration: throughJson(registration), listings: { unavailable: 'register timed out' } })
    assert.ok('facts' in read)
    assert.equal(read.facts.merchant, null)
    assert.deepEqual(read.facts.listings, new Unavailable('register timed out'))
  })

  it('take times as people write them', () => {
    const written = { ...(throughJson(facts().line) as object), since: '2026-07-02T04:00:00+08:00', lastAnswerAt: '2026-07-02T03:59:58Z' }
    const read = readFacts({ line: written })
    assert.ok('facts' in read && read.facts.line !== null && 'since' in read.facts.line)
    assert.equal(read.facts.line.since, Date.parse('2026-07-01T20:00:00Z'))
  })

  it('are refused with every place that is wrong, at once', () => {
    const wrong = throughJson(facts({ listings: listings(), original: original() })) as Record<string, Record<string, unknown>>
    wrong['merchant']!['status'] = 'open'
    wrong['merchant']!['businessLicence'] = {
      number: '1',
      validUntil: '31.03.2026',
      registryStatus: 'in business',
      registryCheckedOn: null,
    }
    delete wrong['terminal']!['model']
    wrong['transaction']!['amount'] = 12.5
    wrong['policy']!['signOnDayly'] = true
    wrong['original']!['payment'] = []
    assert.deepEqual(complaintsOn(wrong).toSorted(), [
      '/merchant/businessLicence/validUntil',
      '/merchant/status',
      '/original/payment',
      '/policy/signOnDayly',
      '/terminal/model',
      '/transaction/amount',
    ])
  })

  it('never carry a card number', () => {
    const paid = throughJson(facts()) as Record<string, Record<string, unknown>>
    paid['transaction']!['pan'] = '6224240000000082'
    const read = readFacts(paid)
    assert.ok('complaints' in read)
    assert.deepEqual(read.complaints, [{ pointer: '/transaction/pan', expected: 'a token, never a card number' }])
  })

  it('are refused altogether when they are no object', () => {
    for (const json of [null, 7, 'facts', []]) assert.deepEqual(complaintsOn(json), ['/'])
  })

  it('stand for an ordinary sale', () => {
    const read = readFacts(throughJson(facts()))
    assert.ok('facts' in read)
    assert.deepEqual(assess(read.facts, noon).obstacles, [])
  })
})
