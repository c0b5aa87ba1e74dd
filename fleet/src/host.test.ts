import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Fields, Message } from '@shouli/iso8583'
import { framed, Frames } from './frames.ts'
import { connectHostControl } from './host-control.ts'
import { startHost, type Host } from './host.ts'
import { upstreamCodec } from './host/dialect.ts'
import { amountTriggers } from './host/trigger.ts'

const codec = upstreamCodec()

/** An institution's end of the link, bare: sends what it is told and keeps every answer. */
class Institution {
  readonly answers: Message[] = []
  readonly unreadable: Buffer[] = []
  readonly #socket: Socket
  closed = false

  private constructor(socket: Socket) {
    this.#socket = socket
    const frames = new Frames()
    socket.on('error', () => {})
    socket.once('close', () => {
      this.closed = true
    })
    socket.on('data', (chunk: Buffer) => {
      for (const frame of frames.push(chunk)) {
        try {
          this.answers.push(codec.unpack(Buffer.from(frame)))
        } catch {
          this.unreadable.push(frame)
        }
      }
    })
  }

  static async link(port: number): Promise<Institution> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    await once(socket, 'connect')
    const institution = new Institution(socket)
    await institution.ask('0800', { 7: '0701093000', 11: '000001', 70: '001' })
    return institution
  }

  send(mti: string, fields: Fields): void {
    this.#socket.write(framed(codec.pack({ mti, fields })))
  }

  async ask(mti: string, fields: Fields): Promise<Message> {
    const before = this.answers.length
    this.send(mti, fields)
    await until(() => this.answers.length > before)
    return this.answers.at(-1)!
  }

  close(): void {
    this.#socket.destroy()
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2))
}

const sale = (trace: number, amountFen: number, more: Fields = {}): Fields => ({
  2: '6224240000000082',
  3: '000000',
  4: String(amountFen).padStart(12, '0'),
  7: '0701093000',
  11: String(trace).padStart(6, '0'),
  25: '00',
  41: '10000001',
  42: '898310154110001',
  49: '156',
  ...more,
})

describe('the simulated network', () => {
  let host: Host
  let link: Institution
  before(async () => {
    host = await startHost({ lateMs: 60, slowMs: 20 })
    link = await Institution.link(host.port)
  })
  after(async () => {
    link.close()
    await host.stop()
  })

  it('approves whole yuan, and answers any other ending with the code of its digits', async () => {
    assert.equal((await link.ask('0200', sale(1, 10_000))).text(39), '00')
    for (const ending of [1, 5, 14, 51, 55, 91, 96, 99])
      assert.equal((await link.ask('0200', sale(100 + ending, 10_000 + ending))).text(39), String(ending).padStart(2, '0'))
  })

  it('answers a repeat from its book, and refuses another payment under the same trace', async () => {
    const first = await link.ask('0200', sale(2, 20_000))
    const again = await link.ask('0200', sale(2, 20_000))
    assert.equal(again.text(37), first.text(37))
    assert.equal(again.text(38), first.text(38))
    assert.equal((await link.ask('0200', sale(2, 30_000))).text(39), '94')
    assert.equal(host.book.totals().repeats, 2)
  })

  it('comes to the same end whether a reversal comes once, twice, or before its sale', async () => {
    const reversal = (trace: number): Fields => ({
      ...sale(trace, 40_000),
      90: `0200${String(trace).padStart(6, '0')}0701093000${'0'.repeat(22)}`,
    })
    const { netFen } = host.book.totals()
    await link.ask('0200', sale(3, 40_000))
    assert.equal((await link.ask('0420', reversal(3))).text(39), '00')
    assert.equal((await link.ask('0420', reversal(3))).text(39), '00')
    assert.equal((await link.ask('0420', reversal(4))).text(39), '25')
    assert.equal((await link.ask('0200', sale(4, 40_000))).text(39), '22')
    assert.equal(host.book.totals().netFen, netFen)
  })

  it('misbehaves by amount exactly as its list says', async () => {
    for (const [index, { ending, delivery, booked }] of amountTriggers.entries()) {
      const own = await Institution.link(host.port)
      const { netFen } = host.book.totals()
      const amountFen = 50_000 + Number(ending)
      own.send('0200', sale(500 + index, amountFen))
      switch (delivery) {
        case 'never':
        case 'lost on the way in':
          await own.ask('0800', { 7: '0701093001', 11: '000002', 70: '301' })
          assert.equal(own.answers.length, 2, ending)
          break
        case 'twice':
          await until(() => own.answers.length === 3)
          assert.equal(own.answers[1]!.text(37), own.answers[2]!.text(37))
          break
        case 'garbage':
          await until(() => own.unreadable.length === 1)
          break
        case 'then drop the line':
          await until(() => own.closed)
          assert.equal(own.answers.at(-1)!.text(39), '00')
          break
        case 'drop the line instead':
          await until(() => own.closed)
          assert.equal(own.answers.length, 1)
          break
        case 'under a foreign trace':
          await until(() => own.answers.length === 2)
          assert.notEqual(own.answers[1]!.text(11), String(500 + index).padStart(6, '0'))
          break
        case 'at once':
        case 'slow':
        case 'late':
          await until(() => own.answers.length === 2)
          assert.equal(own.answers[1]!.text(39), '00')
          break
      }
      assert.equal(host.book.totals().netFen - netFen, booked ? amountFen : 0, `${ending}: money in the book`)
      own.close()
    }
  })

  it('can be turned by its control port, and comes back on the same port', async () => {
    const control = connectHostControl({ controlPort: host.controlPort })
    await control.turn({ answerAll: 'A7' })
    assert.equal((await link.ask('0200', sale(900, 10_000))).text(39), 'A7')
    await control.turn({ answerAll: null, link: 'down' })
    await until(() => link.closed)
    await assert.rejects(Institution.link(host.port))
    await control.turn({ link: 'up' })
    link = await Institution.link(host.port)
    assert.equal((await link.ask('0200', sale(901, 10_000))).text(39), '00')
    await assert.rejects(control.turn({ link: 'sideways' as 'up' }), /up, down or silent/)
  })
})

describe('the book of the simulated network', () => {
  it('is the same after a restart', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'shouli-host-'))
    const bookFile = path.join(folder, 'book.ndjson')
    try {
      const host = await startHost({ bookFile })
      const link = await Institution.link(host.port)
      await link.ask('0200', sale(1, 10_000))
      await link.ask('0200', sale(2, 20_000))
      await link.ask('0420', { ...sale(2, 20_000), 90: `02000000020701093000${'0'.repeat(22)}` })
      const totals = host.book.totals()
      link.close()
      await host.stop()

      const again = await startHost({ bookFile })
      assert.deepEqual(again.book.totals(), totals)
      assert.equal(totals.netFen, 10_000)
      await again.stop()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
