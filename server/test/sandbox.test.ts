import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { catalogue } from '@shouli/acceptance'
import { amountTriggers, connectHostControl, drawCard, faults, Plays, seeded, type Fault, type Order, type Outcome } from '@shouli/fleet'
import { loadTerminals } from '../src/desks/gateway/index.ts'
import { bothBooks } from './books.ts'
import { eventually, openHouse, type House } from './harness.ts'

// The page is the list of what is played here: a line that is not true fails, and so does a trigger that the page does not name.

const page = readFileSync(path.join(import.meta.dirname, '../../docs/sandbox.md'), 'utf8')

/** Lines of the table under a heading, as cells without their code marks. */
function table(heading: string, columns: number, first = /^`?[a-z.]/): string[][] {
  const section = page.slice(page.indexOf(`\n## ${heading}`)).slice(1)
  const end = section.indexOf('\n## ', 3)
  return (end < 0 ? section : section.slice(0, end))
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| cause') && !line.startsWith('| ending') && !line.startsWith('|---'))
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.replaceAll('`', '').trim()),
    )
    .filter((cells) => cells.length === columns && first.test(cells[0]!))
}

const causeLines = (heading: string, columns: number): string[][] => table(heading, columns, /^[a-z]+\//)
const known = new Set<string>(catalogue.filter((cause) => cause.find !== undefined).map(({ id }) => id))
const playedBy = (by: Fault['provoke']['by']): string[] => faults.filter(({ provoke }) => provoke.by === by).map(({ id }) => id)
const faultOf = (id: string): Fault => faults.find((fault) => fault.id === id)!
const seen = ({ answer, ending, reversal }: Outcome): string =>
  answer ?? (ending === 'not sent' || ending === 'reversal open' ? ending : `${ending}${reversal === 'done' ? '' : ', not reversed'}`)

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

describe('the sandbox enforces what production enforces', () => {
  let house: House
  let plays: Plays
  const random = seeded('sandbox')
  before(async () => {
    house = await openHouse({ terminals: 24, withFaults: true, networkTimeLimitMs: 300 })
    plays = new Plays({
      gateway: { port: house.server.gateway!.port },
      portfolio: house.institution,
      stages: house.ordinary.slice(-8),
      random,
      clock: house.clock,
      hostControl: connectHostControl(house.host),
      telemetry: null,
      answerTimeoutMs: 10_000,
    })
  })
  after(async () => await house[Symbol.asyncDispose]())

  /** Time passes, and the network is there. */
  async function later(ms: number): Promise<void> {
    house.clock.forward(ms)
    await eventually(
      () => house.server.gateway!.health().state,
      (state) => state === 'up',
    )
  }

  const newest = async () => (await house.http.listPayments({ query: { limit: 1 } })).items[0]!

  /** Plays a fault, some minutes after whatever was before, so that no limit of frequency is met by accident. */
  async function played(id: string): Promise<Outcome> {
    await later(2 * MINUTE_MS)
    const { outcome, why } = await plays.play(faultOf(id))
    assert.notEqual(outcome, null, why ?? '')
    return outcome!
  }

  async function assertLine(id: string, answer: string): Promise<void> {
    assert.equal(seen(await played(id)), answer)
    if (known.has(id)) assert.equal((await newest()).cause, id)
  }

  const sale = (amountFen: number, more: Partial<Order> = {}): Order => ({
    kind: 'sale',
    amountFen,
    card: { ...drawCard(random, 'debit'), hasChip: true },
    entryMode: 'chip',
    ...more,
  })

  describe('1 by amount', () => {
    it('names every ending that no code expresses', () => {
      assert.deepEqual(
        table('1', 4).map(([ending]) => ending),
        amountTriggers.map(({ ending }) => `.${ending}`),
      )
    })

    for (const [ending, what, told] of table('1', 4)) {
      it(`${ending} ${what}`, async () => {
        await later(2 * MINUTE_MS)
        const till = await house.signedOn(house.ordinary[0]!)
        assert.equal((await till.pay(sale(20_000 + Number(ending!.slice(1))))).answer, told)
      })
    }

    it('answers every other ending with its own code, and only 00, 10 and 11 are approvals', async () => {
      for (let ending = 0; ending < 100; ending += 1) {
        if (ending >= 80 && ending <= 88) continue
        await later(MINUTE_MS)
        const till = await house.signedOn(house.ordinary[ending % 8]!)
        const outcome = await till.pay(sale(30_000 + ending))
        const code = String(ending).padStart(2, '0')
        assert.equal(outcome.answer, code)
        assert.equal(outcome.approved, code === '00' || code === '10' || code === '11', code)
      }
    })

    it('names every cause that an ending stands for', () => {
      assert.deepEqual(
        causeLines('1', 3)
          .map(([id, , ending]) => `${id} ${ending}`)
          .toSorted(),
        faults.flatMap(({ id, provoke }) => (provoke.by === 'amount' ? [`${id} .${provoke.ending}`] : [])).toSorted(),
      )
    })
  })

  const sections = [
    { heading: '2', what: 'on file', by: 'record' },
    { heading: '3', what: 'by terminal or cashier', by: 'terminal' },
    { heading: '4', what: 'by the network', by: 'host' },
  ] as const
  for (const { heading, what, by } of sections) {
    describe(`${heading} ${what}`, () => {
      it('names every trigger there is', () => {
        assert.deepEqual(new Set(causeLines(heading, 4).map(([id]) => id)), new Set(playedBy(by)))
      })
      for (const [id, , how, answer] of causeLines(heading, 4)) {
        it(`${id}: ${how} → ${answer}`, async () => {
          await assertLine(id!, answer!)
        })
      }
    })
  }

  it('names each place on file by its cause, so that searching for the keyword finds it', async () => {
    for (const { cause, merchantId } of house.institution.faults) {
      const keyword = cause.slice(cause.indexOf('/') + 1)
      const { items } = await house.http.listMerchants({ query: { search: `〔${keyword}〕` } })
      assert.deepEqual(
        items.map(({ id }) => id),
        [merchantId],
        cause,
      )
    }
    const serials = house.institution.terminals.filter(({ serial }) => serial.startsWith('SBX-')).map(({ serial }) => serial)
    assert.ok(serials.some((serial) => serial.includes('terminal-suspended')))
  })

  describe('5 by time and keys', () => {
    const acts: Readonly<Record<string, () => Promise<Outcome>>> = {
      'verification/working-keys-missing': async () => {
        const identity = house.ordinary[3]!
        const till = await house.signedOn(identity)
        await loadTerminals(house.server.database, house.server.keyStore, [
          { terminalId: identity.terminalId, profile: 'usual', masterKeyHex: identity.tmkHex! },
        ])
        return await till.pay(sale(10_000))
      },
      'operation/pre-authorisation-expired': async () => {
        const till = await house.signedOn(house.ordinary[1]!)
        const order = sale(10_000, { kind: 'pre-authorisation' })
        const { original } = await till.pay(order)
        await later(31 * DAY_MS)
        await till.signOn()
        return await till.pay({ ...order, kind: 'completion', original: original! })
      },
      'operation/refund-too-old': async () => {
        const till = await house.signedOn(house.ordinary[2]!)
        const order = sale(10_000)
        const { original } = await till.pay(order)
        // The shop goes on trading meanwhile: a terminal that is not used is another cause.
        for (let month = 1; month <= 6; month += 1) {
          await later(30.2 * DAY_MS)
          await till.signOn()
          assert.equal((await till.pay(sale(5_000))).answer, '00', `month ${month}`)
        }
        return await till.pay({ ...order, kind: 'refund', original: original! })
      },
    }

    it('names every cause that can be known and has no other trigger', () => {
      const elsewhere = new Set([...playedBy('record'), ...playedBy('terminal'), ...playedBy('host')])
      assert.deepEqual(
        causeLines('5', 4).map(([id]) => id),
        [...known].filter((id) => !elsewhere.has(id)).toSorted(),
      )
    })

    // In this order: after months without a payment a terminal meets another cause.
    for (const [id, act] of Object.entries(acts)) {
      const [, , how, answer] = causeLines('5', 4).find(([named]) => named === id) ?? []
      it(`${id}: ${how} → ${answer}`, async () => {
        await later(2 * MINUTE_MS)
        assert.equal(seen(await act()), answer)
        assert.equal((await newest()).cause, id)
      })
    }
  })

  it('leaves both books equal to the fen after all of it', async () => {
    const { ours } = await eventually(
      async () => await bothBooks(house),
      ({ ours, network }) => JSON.stringify(ours) === JSON.stringify(network),
    )
    assert.ok(ours['sale']!.count > 20)
  })
})
