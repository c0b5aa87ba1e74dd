import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fen, instant, localDate, merchantId, terminalId, type Instant, type TerminalId } from '@shouli/vocabulary'
import { allowed } from './allowed.ts'
import { decide, evolve, joins, notOpened, type Approval, type Case, type CaseCommand, type CaseEvent, type Refusal } from './case.ts'

const SHOP = merchantId('898310154110002')
const TILL = terminalId('10000001')
const OTHER = terminalId('10000002')
const DAY_MS = 86_400_000
const at = (time: string): Instant => instant(`2026-03-02T${time}:00+08:00`)
const later = (days: number): Instant => (at('12:00') + days * DAY_MS) as Instant

const refusal = (moment: Instant, id = `r${moment}`, amountFen = 12_800): Refusal => ({
  day: localDate('2026-03-02'),
  id,
  terminalId: TILL,
  kind: 'sale',
  entryMode: 'chip',
  amount: fen(amountFen),
  at: moment,
})
const payment = (moment: Instant, change: Partial<Approval> = {}): Approval => ({
  ...refusal(moment, `a${moment}`),
  merchantId: SHOP,
  reference: '000000123456',
  reversed: false,
  ...change,
})

const SIGN_ON = 'verification/sign-on-missing'
const LICENCE = 'qualification/business-licence-expired'

const opened = (cause = SIGN_ON, ofMerchant = false): CaseEvent => ({
  type: 'case opened',
  cause,
  ofMerchant,
  refusal: refusal(at('12:00')),
  at: at('12:00'),
})
const remedied: CaseEvent = { type: 'remedy reported', remedy: 'sign-on-again', by: 'lin', replacement: null, at: at('12:05') }
const closedAt = (moment: Instant): CaseEvent => ({
  type: 'case closed',
  proof: { day: localDate('2026-03-02'), id: `a${moment}`, at: moment },
  credited: [],
  at: moment,
})
const withdrawn: CaseEvent = { type: 'case withdrawn', by: 'lin', reason: 'the shop moves', at: at('12:20') }
const givenUp: CaseEvent = {
  type: 'case not recoverable',
  by: 'lin',
  reason: 'listed for good',
  appeal: { zh: '向人民银行申诉', en: 'appeal to the central bank' },
  at: at('12:20'),
}
const merged: CaseEvent = { type: 'case merged', by: 'lin', into: 'other', reason: 'the same', at: at('12:20') }

const seeRejection = (moment: Instant, change: Partial<Refusal> = {}): CaseCommand => ({
  type: 'see rejection',
  cause: SIGN_ON,
  ofMerchant: false,
  refusal: { ...refusal(moment), ...change },
  probationMs: 7 * DAY_MS,
  at: moment,
})
const seeApproval = (moment: Instant, change: Partial<Approval> = {}): CaseCommand => ({
  type: 'see approval',
  merchantId: SHOP,
  payments: [payment(moment, change)],
  at: moment,
})
const report = (replacement: TerminalId | null = null): CaseCommand => ({
  type: 'report remedy',
  remedy: 'sign-on-again',
  by: 'lin',
  replacement,
  at: at('12:30'),
})

const fold = (events: readonly CaseEvent[]): Case => events.reduce(evolve, notOpened)
const given = (...events: CaseEvent[]) => ({
  when: (command: CaseCommand) => {
    const decision = decide(command, fold(events))
    const types = (): string[] => ('events' in decision ? decision.events.map(({ type }) => type) : [`refused: ${decision.refused.en}`])
    return {
      nothing: () => assert.deepEqual(types(), []),
      leads: (...expected: CaseEvent['type'][]) => {
        assert.deepEqual(types(), expected)
        return 'events' in decision ? decision.events : []
      },
      refused: (why: RegExp) => assert.match(types().join(), new RegExp(`refused: .*${why.source}`)),
    }
  },
})

describe('a case', () => {
  it('opens with the rejection and says at once what to do', () => {
    const [, proposed] = given()
      .when(seeRejection(at('12:00')))
      .leads('case opened', 'remedy proposed')
    assert.ok(proposed!.type === 'remedy proposed' && proposed.remedies.length > 0)
  })

  it('takes further rejections in, and the same rejection told twice only once', () => {
    given(opened())
      .when(seeRejection(at('12:03')))
      .leads('rejected again')
    given(opened())
      .when(seeRejection(at('12:00')))
      .nothing()
    assert.equal(
      fold([opened(), { type: 'rejected again', refusal: refusal(at('12:03')), remedyFailed: false, at: at('12:03') }]).state,
      'remedy proposed',
    )
  })

  it('closes only on a payment approved after the remedy, and names that payment', () => {
    const [closed] = given(opened(), remedied)
      .when(seeApproval(at('12:06')))
      .leads('case closed')
    assert.ok(closed!.type === 'case closed' && closed.proof.id === `a${at('12:06')}`)
    assert.deepEqual(closed.credited, ['sign-on-again'])
  })

  it('is not moved by an approval before the remedy, of another kind, of another terminal, of another merchant, or reversed', () => {
    given(opened(), remedied)
      .when(seeApproval(at('12:04')))
      .nothing()
    given(opened(), remedied)
      .when(seeApproval(at('12:06'), { kind: 'refund' }))
      .nothing()
    given(opened(), remedied)
      .when(seeApproval(at('12:06'), { terminalId: OTHER }))
      .nothing()
    given(opened(), remedied)
      .when(seeApproval(at('12:06'), { merchantId: merchantId('898310154110003') }))
      .nothing()
    given(opened(), remedied)
      .when(seeApproval(at('12:06'), { reversed: true }))
      .nothing()
  })

  it('also closes when the obstacle went away by itself', () => {
    given(opened())
      .when(seeApproval(at('12:04')))
      .leads('case closed')
  })

  it('takes any terminal of the merchant as proof where the obstacle is the merchant’s', () => {
    given(opened(LICENCE, true))
      .when(seeApproval(at('12:06'), { terminalId: OTHER }))
      .leads('case closed')
  })

  it('takes the terminal that was put in its place as proof', () => {
    given(opened(), { ...remedied, replacement: OTHER })
      .when(seeApproval(at('12:06'), { terminalId: OTHER }))
      .leads('case closed')
  })

  it('notes that a remedy failed when the next payment is rejected, and waits for another', () => {
    const [again] = given(opened(), remedied)
      .when(seeRejection(at('12:06')))
      .leads('rejected again')
    assert.ok(again!.type === 'rejected again' && again.remedyFailed)
    assert.equal(fold([opened(), remedied, again]).state, 'remedy proposed')
  })

  it('opens again by itself when the obstacle returns within the probation, and not after', () => {
    const closed = closedAt(at('12:06'))
    given(opened(), closed)
      .when(seeRejection(later(6)))
      .leads('case reopened')
    given(opened(), closed)
      .when(seeRejection(later(8)))
      .nothing()
    const after = { refusal: refusal(later(8)), probationMs: 7 * DAY_MS }
    assert.equal(joins(fold([opened(), closed]), after), false)
    given(opened(), withdrawn)
      .when(seeRejection(later(1)))
      .leads('case reopened')
  })

  it('is not opened again by news of a rejection that came before the proof', () => {
    given(opened(), closedAt(at('12:06')))
      .when(seeRejection(at('12:05')))
      .nothing()
  })

  it('goes on when the payment that proved it is reversed', () => {
    const reversed: CaseEvent = { type: 'case reopened', why: 'proof reversed', refusal: null, at: at('12:07') }
    const again = fold([opened(), closedAt(at('12:06')), reversed])
    assert.ok(again.state === 'remedy proposed' && again.reopened === 1)
  })

  it('that cannot be recovered names the path of appeal, takes rejections in without moving, and is proved wrong by an approval', () => {
    const current = fold([opened(), givenUp])
    assert.ok(current.state === 'not recoverable' && current.appeal.zh !== '')
    const [again] = given(opened(), givenUp)
      .when(seeRejection(at('12:40')))
      .leads('rejected again')
    assert.equal(fold([opened(), givenUp, again!]).state, 'not recoverable')
    given(opened(), givenUp)
      .when(seeApproval(at('12:50')))
      .leads('case closed')
  })

  it('counts what people did, and not what the house saw by itself', () => {
    const seen: CaseEvent = { type: 'remedy seen', what: 'document accepted', at: at('12:05') }
    const house: CaseEvent = { ...merged, by: 'house' }
    for (const [events, hands] of [
      [[opened(), seen], 0],
      [[opened(), house], 0],
      [[opened(), remedied], 1],
      [[opened(), remedied, withdrawn], 2],
      [[opened(), merged], 1],
    ] as const) {
      const current = fold(events)
      assert.ok(current.state !== 'not opened')
      assert.equal(current.hands, hands)
    }
  })

  it('refuses with a reason what its state does not allow', () => {
    given()
      .when(report())
      .refused(/no such case/)
    given(opened(), closedAt(at('12:06')))
      .when(report())
      .refused(/approved payment has proved it/)
    given(opened(), withdrawn)
      .when(report())
      .refused(/withdrawn/)
    given(opened(), merged)
      .when(report())
      .refused(/merged/)
    given(opened(), givenUp)
      .when({ ...givenUp, type: 'give up', at: at('12:30') })
      .refused(/already said/)
    given(opened(), givenUp).when(report()).leads('remedy reported')
  })

  it('has no command that closes it, in any state', () => {
    for (const row of Object.values(allowed)) assert.deepEqual(Object.keys(row), ['report remedy', 'withdraw', 'give up', 'merge'])
    for (const events of [[opened()], [opened(), remedied], [opened(), withdrawn], [opened(), givenUp], [opened(), merged]]) {
      const before = fold(events)
      for (const command of [report(), { type: 'see remedy', what: 'document accepted', at: at('12:30') } as const]) {
        const decision = decide(command, before)
        if ('events' in decision) assert.notEqual(decision.events.reduce(evolve, before).state, 'closed')
      }
    }
  })
})
