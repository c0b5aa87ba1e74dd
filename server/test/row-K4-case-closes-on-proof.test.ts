import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { drawCard, seeded, type Order, type PortfolioTerminal } from '@shouli/fleet'
import { Refused, type Case, type CaseSummary } from '@shouli/contract'
import { dayOf, merchantId, type Instant } from '@shouli/vocabulary'
import { closedCases } from '../src/closed-cases.ts'
import { ensurePartitions, firstRow, rows, run, sql, transaction, type Statement } from '../src/ground/database/index.ts'
import { readChain, verifyChain } from '../src/ground/evidence/index.ts'
import { decideDocument, documentsOf, receiveDocument } from '../src/registers/merchants/index.ts'
import { reversalOf } from '../../fleet/src/terminal/request.ts'
import { eventually, openHouse, type House } from './harness.ts'

const random = seeded('row K4')
const sale = (more: Partial<Order> = {}): Order => ({
  kind: 'sale',
  amountFen: 8_800,
  card: drawCard(random, 'debit'),
  entryMode: 'contactless',
  ...more,
})
const DAY_MS = 86_400_000
const LICENCE = 'qualification/business-licence-expired'
const SIGN_ON = 'verification/sign-on-missing'

/** Attempts to end a case without its proof are told apart by the constraint that stops them. */
const stopped = (constraint: string) => (error: unknown) => {
  assert.equal((error as { constraint?: string }).constraint, constraint, String(error))
  return true
}

describe('row K4: a case closes on proof, and on nothing else', () => {
  let house: House
  let shop: ReturnType<typeof merchantId>
  let place: PortfolioTerminal
  before(async () => {
    house = await openHouse({ terminals: 6, withFaults: true })
    place = house.placeOf(LICENCE)
    shop = merchantId(place.merchantId)
  })
  after(async () => await house[Symbol.asyncDispose]())

  const casesOf = async (terminal: PortfolioTerminal, cause: string): Promise<CaseSummary[]> =>
    (await house.http.listCases({ query: { terminal: terminal.terminalId, cause } })).items
  const caseOf = async (terminal: PortfolioTerminal, cause: string, holds: (found: Case) => boolean = () => true): Promise<Case> => {
    const [found] = await eventually(
      () => casesOf(terminal, cause),
      (items) => items.length > 0,
    )
    return eventually(() => house.http.readCase({ params: { id: found!.id } }), holds)
  }
  const paymentsOf = (terminal: PortfolioTerminal) =>
    rows<{ day: string; id: string; state: string; received_at: number }>(
      house.server.database,
      sql`select day, id, state, received_at from payments where terminal_id = ${terminal.terminalId} order by id`,
    )
  let keys = 0
  const act = (id: string, body: Record<string, unknown>) =>
    house.http.actOnCase({ params: { id }, body: body as never, idempotencyKey: `row-K4-${(keys += 1)}` })

  /** A new licence is handed in and accepted. */
  async function renew(documentId: string): Promise<void> {
    const at = house.clock()
    await transaction(house.server.database, async (tx) => {
      const old = (await documentsOf(tx, shop)).find(({ kind }) => kind === 'business licence')!
      const { state: _state, receivedAt: _received, decidedAt: _decided, decidedBy: _by, refusedFor: _why, ...paper } = old
      const validUntil = dayOf((at + 300 * DAY_MS) as Instant)
      await receiveDocument(tx, { ...paper, documentId, validUntil }, { by: 'merchant', at })
      await decideDocument(tx, { merchantId: shop, documentId }, { accepted: true, by: 'reviewer' }, at)
    })
  }

  it('opens on the rejection, says why and what to do, and takes the next rejection in', async () => {
    const till = await house.signedOn(place)
    assert.equal((await till.pay(sale())).answer, '03')
    const found = await caseOf(place, LICENCE)
    assert.equal(found.state, 'remedy_proposed')
    assert.equal(found.obstacle?.cause, LICENCE)
    assert.ok(found.remedies.length > 0 && found.of_merchant)
    assert.equal((await till.pay(sale())).answer, '03')
    const again = await caseOf(place, LICENCE, ({ rejections }) => rejections === 2)
    assert.equal(again.id, found.id)
    assert.equal((await casesOf(place, LICENCE)).length, 1)
  })

  it('sees the remedy in the register, and closes on the approved payment after it', async () => {
    await renew('licence-K4')
    const remedied = await caseOf(place, LICENCE, ({ state }) => state === 'remedied')
    assert.equal(remedied.proof, null)
    const paid = await (await house.signedOn(place)).pay(sale())
    assert.equal(paid.answer, '00')
    const closed = await caseOf(place, LICENCE, ({ state }) => state === 'closed')
    assert.equal(closed.proof!.rrn, paid.rrn)
    assert.deepEqual(
      closed.timeline.map(({ event }) => event),
      ['case_opened', 'remedy_proposed', 'rejected_again', 'remedy_seen', 'case_closed'],
    )
    const { figures } = await house.http.listCases({ query: { merchant: shop } })
    assert.deepEqual([figures!.closed, figures!.open, figures!.without_person_share], [1, 0, 1])
    assert.ok(figures!.median_minutes! >= 0)
  })

  it('teaches: what was seen, what it was, and which remedy the payment followed; once', async () => {
    const lessons = await closedCases(house.server.database, null)
    const lesson = lessons.find(({ cause }) => cause === LICENCE)!
    assert.ok(lesson.findings.some(({ seen }) => seen === `assess:${LICENCE}`))
    assert.deepEqual(lesson.tried.map(({ solved }) => solved).filter(Boolean), [true])
    assert.deepEqual(await closedCases(house.server.database, lesson.day), [])
  })

  it('tells every event in the merchant’s chain of evidence', async () => {
    const links = await readChain(house.server.database, shop)
    const told = links.filter(({ entry }) => 'case' in (entry as object))
    const found = await caseOf(place, LICENCE)
    assert.deepEqual(
      told.map(({ position }) => position),
      found.timeline.map(({ link }) => link),
    )
    assert.equal((await verifyChain(house.server.database, shop)).brokenAt, null)
  })

  it('opens no case for what is the customer’s and not the shop’s', async () => {
    const terminal = house.ordinary[5]!
    const till = await house.signedOn(terminal)
    assert.equal((await till.pay(sale({ amountFen: 8_851 }))).answer, '51')
    // A later rejection of the same shop is read after it: by then the first would have its case.
    await till.signOff()
    await till.pay(sale())
    await caseOf(terminal, SIGN_ON)
    const { items } = await house.http.listCases({ query: { terminal: terminal.terminalId } })
    assert.deepEqual(
      items.map(({ cause }) => cause),
      [SIGN_ON],
    )
  })

  describe('attempts to close without a proof', () => {
    let terminal: PortfolioTerminal
    let other: PortfolioTerminal
    let id: string
    let where: Statement
    let older: { day: string; id: string }
    let rejected: { day: string; id: string }
    before(async () => {
      ;[terminal, other] = pairOfOneShop(house.ordinary)
      const till = await house.signedOn(terminal)
      assert.equal((await till.pay(sale())).answer, '00')
      assert.equal((await till.pay(sale({ kind: 'balance', amountFen: 0 }))).answer, '00')
      await till.signOff()
      assert.equal((await till.pay(sale())).answer, '77')
      const found = await caseOf(terminal, SIGN_ON)
      id = found.id
      where = sql`case_id = (select case_id from cases where terminal_id = ${terminal.terminalId} and cause = ${SIGN_ON})`
      const payments = await paymentsOf(terminal)
      older = payments.find(({ state }) => state === 'approved')!
      rejected = payments.find(({ state }) => state === 'rejected')!
    })

    const close = (proof: { day: string; id: string } | null) =>
      run(
        house.server.database,
        sql`
          update cases set state = 'closed', ended_at = now(), proof_day = ${proof?.day ?? null}::date, proof_id = ${proof?.id ?? null}::uuid
          where ${where}`,
      )

    it('by a statement without any payment', () => assert.rejects(close(null), stopped('cases_close_proved')))
    it('by a statement that names a rejected payment', () => assert.rejects(close(rejected), stopped('cases_close_proved')))
    it('by a statement that names a payment from before the rejection', () => assert.rejects(close(older), stopped('cases_close_proved')))
    it('by a statement that names a payment that does not exist', () =>
      assert.rejects(close({ ...older, id: '01980000-0000-7000-8000-000000000000' }), stopped('cases_close_proved')))

    it('by a statement that names an approved payment of another terminal', async () => {
      const till = await house.signedOn(other)
      assert.equal((await till.pay(sale())).answer, '00')
      const elsewhere = (await paymentsOf(other)).findLast(({ state }) => state === 'approved')!
      await assert.rejects(close(elsewhere), stopped('cases_close_proved'))
      assert.equal((await caseOf(terminal, SIGN_ON)).state, 'remedy_proposed')
    })

    it('by turning back the time of the rejection, or moving the case to another terminal', async () => {
      const { database } = house.server
      await assert.rejects(
        run(database, sql`update cases set last_rejected_at = '2020-01-01' where ${where}`),
        stopped('cases_ground_stays'),
      )
      await assert.rejects(
        run(database, sql`update cases set terminal_id = ${other.terminalId} where ${where}`),
        stopped('cases_ground_stays'),
      )
      await assert.rejects(run(database, sql`update cases set of_merchant = true where ${where}`), stopped('cases_ground_stays'))
      await assert.rejects(
        run(database, sql`update cases set replacements = array[${other.terminalId}] where ${where}`),
        stopped('cases_replacement'),
      )
    })

    it('by removing the case, or all of them', async () => {
      const { database } = house.server
      await assert.rejects(run(database, sql`delete from cases where ${where}`), stopped('cases_kept'))
      await assert.rejects(run(database, sql`truncate cases`), stopped('cases_kept'))
    })

    it('by beginning it closed, or without a rejection', async () => {
      const { database } = house.server
      const copy = (state: string, opened: { day: string; id: string }) => sql`
        insert into cases (merchant_id, case_id, terminal_id, cause, of_merchant, state, opened_at, opened_day, opened_id, kind, entry_mode,
                           amount, last_rejected_at, last_rejected_day, last_rejected_id, events)
        select merchant_id, gen_random_uuid(), terminal_id, 'verification/working-keys-missing', false, ${state}, opened_at,
               ${opened.day}::date, ${opened.id}::uuid, kind, entry_mode, amount, last_rejected_at, last_rejected_day, last_rejected_id, 1
        from cases where ${where}`
      await assert.rejects(run(database, copy('closed', rejected)), stopped('cases_begin_open'))
      await assert.rejects(run(database, copy('opened', older)), stopped('cases_begin_rejected'))
    })

    it('by any action of the interface', async () => {
      for (const body of [{ action: 'close' }, { action: 'closed' }, { action: 'remedy_done', remedy: 'sign-on-again', state: 'closed' }])
        await assert.rejects(act(id, { by: 'lin', ...body }), (error: unknown) => error instanceof Refused && error.status === 400)
      const remedied = await act(id, { action: 'remedy_done', by: 'lin', remedy: 'sign-on-again' })
      assert.equal(remedied.state, 'remedied')
    })

    it('while a payment approved after the remedy closes it, whatever else was tried', async () => {
      const till = await house.signedOn(terminal)
      const paid = await till.pay(sale())
      assert.equal(paid.answer, '00')
      const closed = await caseOf(terminal, SIGN_ON, ({ state }) => state === 'closed')
      assert.equal(closed.proof!.rrn, paid.rrn)
      assert.equal((await firstRow<{ hands: number }>(house.server.database, sql`select hands from cases where ${where}`))!.hands, 1)
      await assert.rejects(
        act(id, { action: 'withdraw', by: 'lin', reason: 'too late' }),
        (error: unknown) => error instanceof Refused && error.status === 409,
      )
    })

    it('by removing the payment that proves it; making partitions moves it all the same', async () => {
      const { database } = house.server
      await assert.rejects(
        run(database, sql`delete from payments p using cases c where p.merchant_id = c.merchant_id and p.id = c.proof_id and c.${where}`),
        stopped('cases_proof_kept'),
      )
      await ensurePartitions(database, house.clock(), (house.clock() + 200 * DAY_MS) as Instant)
    })

    it('opens again when the payment that proves it is reversed, and tells it in the chain', async () => {
      const { database } = house.server
      await run(
        database,
        sql`
          update payments p set state = 'reversed', reversed_at = now()
          from cases c where p.merchant_id = c.merchant_id and p.day = c.proof_day and p.id = c.proof_id and c.${where}`,
      )
      const reopened = await caseOf(terminal, SIGN_ON)
      assert.equal(reopened.state, 'remedy_proposed')
      assert.deepEqual([reopened.proof, reopened.ended_at, reopened.reopened], [null, null, 1])
      assert.equal(reopened.timeline.at(-1)!.event, 'case_reopened')
    })
  })

  it('opens again by itself when the same obstacle returns within its probation', async () => {
    const terminal = house.ordinary[4]!
    const till = await house.signedOn(terminal)
    await till.signOff()
    assert.equal((await till.pay(sale())).answer, '77')
    await caseOf(terminal, SIGN_ON)
    await till.signOn()
    assert.equal((await till.pay(sale())).answer, '00')
    const first = await caseOf(terminal, SIGN_ON, ({ state }) => state === 'closed')
    await till.signOff()
    assert.equal((await till.pay(sale())).answer, '77')
    const again = await caseOf(terminal, SIGN_ON, ({ reopened }) => reopened === 1)
    assert.equal(again.id, first.id)
    assert.equal(again.state, 'remedy_proposed')
  })

  it('is a new case when it returns after its probation', async () => {
    const terminal = house.ordinary[4]!
    const till = await house.signedOn(terminal)
    assert.equal((await till.pay(sale())).answer, '00')
    const first = await caseOf(terminal, SIGN_ON, ({ state }) => state === 'closed')
    house.clock.forward(8 * DAY_MS)
    assert.equal((await till.pay(sale())).answer, '77')
    const items = await eventually(
      () => casesOf(terminal, SIGN_ON),
      ({ length }) => length === 2,
    )
    assert.equal(items[0]!.state, 'remedy_proposed')
    assert.equal(items[1]!.id, first.id)
  })

  it('keeps a reversal by the terminal as it reverses: the case goes on, and its chain holds', async () => {
    const terminal = house.ordinary[4]!
    const till = await house.signedOn(terminal)
    const order = sale()
    const wanted = till.request(order)
    assert.equal((await till.send(wanted, order)).answer, '00')
    await caseOf(terminal, SIGN_ON, ({ state }) => state === 'closed')
    till.state.pendingReversal = { ...reversalOf(wanted, '98'), triesLeft: 3 }
    assert.equal(await till.sendReversal(), 'done')
    const reopened = await caseOf(terminal, SIGN_ON, ({ timeline }) => {
      const last = timeline.at(-1)!
      return last.event === 'case_reopened' && last.link !== null
    })
    assert.equal(reopened.state, 'remedy_proposed')
    assert.equal((await verifyChain(house.server.database, merchantId(terminal.merchantId))).brokenAt, null)
  })
})

/** Two terminals of one shop, so that only the terminal differs. */
function pairOfOneShop(terminals: readonly PortfolioTerminal[]): [PortfolioTerminal, PortfolioTerminal] {
  for (const one of terminals) {
    const other = terminals.find(({ merchantId, terminalId }) => merchantId === one.merchantId && terminalId !== one.terminalId)
    if (other !== undefined) return [one, other]
  }
  throw new Error('no shop has two terminals')
}
