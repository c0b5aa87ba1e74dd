import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, it } from 'node:test'
import { startHost, type Host } from '@shouli/fleet'
import { systemClock } from '../../../ground/clock.ts'
import { Network, type NetworkHealth, type NetworkOptions } from './network.ts'

const host = async (): Promise<Host & AsyncDisposable> => {
  const started = await startHost({ slowMs: 40, lateMs: 300 })
  return Object.assign(started, { [Symbol.asyncDispose]: () => started.stop() })
}

function network(port: number, more: Partial<NetworkOptions> = {}): Network & Disposable {
  const made = new Network({
    name: 'simulated',
    host: '127.0.0.1',
    port,
    tls: false,
    dialect: 'binary',
    links: 2,
    echoMs: 60_000,
    managementTimeLimitMs: 1_000,
    clock: systemClock,
    random: () => 0.5,
    onHealth: () => undefined,
    ...more,
  })
  return Object.assign(made, { [Symbol.dispose]: () => made.stop() })
}

const sale = (trace: number, amountFen: number) => ({
  mti: '0200',
  fields: {
    2: '6224240000000082',
    3: '000000',
    4: String(amountFen).padStart(12, '0'),
    7: '0715120000',
    11: String(trace).padStart(6, '0'),
    25: '00',
    37: String(trace).padStart(12, '0'),
    41: '10000001',
    42: '898110154110001',
    49: '156',
  },
})

const answerOf = async (exchange: ReturnType<Network['ask']>): Promise<string> => {
  const ended = await exchange
  return ended.ending === 'answered' ? (ended.message.text(39) ?? '') : ended.ending
}

describe('way to the network', () => {
  it('has many requests in flight at once and gives each its own answer', async () => {
    await using simulated = await host()
    using ours = network(simulated.port)
    assert.ok(await ours.ready(2_000))
    const asked = Array.from({ length: 50 }, (_, index) => answerOf(ours.ask(sale(index + 1, index % 2 === 0 ? 10_000 : 851), 2_000)))
    const answers = await Promise.all(asked)
    assert.deepEqual(
      answers,
      answers.map((_, index) => (index % 2 === 0 ? '00' : '51')),
    )
  })

  it('speaks the character form as well', async () => {
    const simulated = await startHost({ dialect: 'ascii' })
    using ours = network(simulated.port, { dialect: 'ascii' })
    assert.ok(await ours.ready(2_000))
    assert.equal(await answerOf(ours.ask(sale(1, 100), 2_000)), '00')
    await simulated.stop()
  })

  it('gives up after the time limit, and does not take a late or foreign answer for another', async () => {
    await using simulated = await host()
    using ours = network(simulated.port)
    assert.ok(await ours.ready(2_000))
    assert.equal(await answerOf(ours.ask(sale(1, 880), 50)), 'no answer')
    assert.equal(await answerOf(ours.ask(sale(2, 881), 50)), 'no answer')
    assert.equal(await answerOf(ours.ask(sale(3, 888), 50)), 'no answer')
    assert.equal(await answerOf(ours.ask(sale(4, 882), 500)), '00')
    assert.equal(await answerOf(ours.ask(sale(5, 885), 50)), 'no answer')
    await pause(350)
    const { late, foreign, unreadable, inFlight } = ours.figures()
    assert.deepEqual({ late, foreign, unreadable, inFlight }, { late: 1, foreign: 2, unreadable: 1, inFlight: 0 })
  })

  it('says at once when the line is lost, comes back by itself, and knows its health', async () => {
    await using simulated = await host()
    const seen: NetworkHealth['state'][] = []
    using ours = network(simulated.port, { onHealth: ({ state }) => void (seen.at(-1) !== state && seen.push(state)) })
    assert.ok(await ours.ready(2_000))
    assert.equal(await answerOf(ours.ask(sale(1, 884), 5_000)), 'line lost')
    assert.ok(await ours.ready(2_000))
    await simulated.turn({ link: 'down' })
    await pause(50)
    assert.equal(ours.health.state, 'down')
    assert.equal(await answerOf(ours.ask(sale(2, 100), 5_000)), 'not sent')
    await simulated.turn({ link: 'up' })
    assert.ok(await ours.ready(5_000))
    assert.equal(await answerOf(ours.ask(sale(3, 100), 2_000)), '00')
    assert.ok(seen.includes('up') && seen.includes('down'))
  })

  it('gets the same answer for a reversal that comes twice for what never arrived', async () => {
    await using simulated = await host()
    using ours = network(simulated.port)
    assert.ok(await ours.ready(2_000))
    const reversal = (mti: string) => {
      const { fields } = sale(7, 10_000)
      return { mti, fields: { ...fields, 39: '98', 90: `0200000007${fields[7]}${'0'.repeat(22)}` } }
    }
    assert.equal(await answerOf(ours.ask(reversal('0420'), 1_000)), '25')
    assert.equal(await answerOf(ours.ask(reversal('0421'), 1_000)), '25')
  })

  it('drops a link that stands but never answers its echo test', async () => {
    await using simulated = await host()
    using ours = network(simulated.port, { echoMs: 30, managementTimeLimitMs: 60, links: 1 })
    assert.ok(await ours.ready(2_000))
    await simulated.turn({ link: 'silent' })
    while (ours.health.state !== 'down') await pause(20)
    assert.equal(ours.health.state, 'down')
  })
})
