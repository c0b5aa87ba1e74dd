import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { seeded, type Seeded } from '../testing/seeded.ts'
import { defaultScanSettings, gumbelThreshold, Scan, type Incident, type Report } from './index.ts'
import { failureScore, silenceScore } from './score.ts'

const start = 29_000_000

/** 240 terminals of four regions, three carriers and two models, of which each pays about twice in five minutes and one payment in a hundred fails. */
const town = Array.from({ length: 240 }, (_, i) => ({
  terminal: `T${i}`,
  region: ['north', 'east', 'south', 'west'][i % 4]!,
  carrier: ['mobile', 'unicom', 'telecom'][Math.floor(i / 4) % 3]!,
  model: ['A', 'B'][Math.floor(i / 12) % 2]!,
  version: '2.0',
  host: Math.floor(i / 24) % 2 === 0 ? 'h1' : 'h2',
}))

type Place = (typeof town)[number] & { readonly scheme: string; readonly issuer: string }
interface Fault {
  readonly hits: (place: Place) => boolean
  readonly fails: number | 'silent'
}

function minuteOf(minute: number, chance: Seeded, faults: readonly Fault[]): Report[] {
  return town.flatMap((terminal): Report[] => {
    if (chance.next() > 0.4) return []
    const place: Place = { ...terminal, scheme: chance.next() < 0.7 ? 'unionpay' : 'visa', issuer: `I${chance.below(6)}` }
    const fault = faults.find(({ hits }) => hits(place))
    if (fault?.fails === 'silent') return []
    return [{ minute, ...place, failed: chance.next() < (fault?.fails ?? 0.01) }]
  })
}

/** Runs the minutes and gathers what happened in them. */
function live(
  scan: Scan,
  from: number,
  minutes: number,
  chance: Seeded,
  faults: readonly Fault[] = [],
): { opened: Incident[]; changed: Incident[]; closed: Incident[] } {
  const happened = { opened: [] as Incident[], changed: [] as Incident[], closed: [] as Incident[] }
  for (let minute = from; minute < from + minutes; minute++) {
    scan.observe(minuteOf(minute, chance, faults))
    const tick = scan.tick(minute)
    happened.opened.push(...tick.opened)
    happened.changed.push(...tick.changed)
    happened.closed.push(...tick.closed)
  }
  return happened
}

const quietDays = new Scan()
const chanceOfDays = seeded(1)
const alarmsOfDays = live(quietDays, start, 2 * 1440, chanceOfDays).opened
const memory = JSON.stringify(quietDays.memory())

/** A scan that knows what two quiet days were like, has been running for an hour, and what chance comes next. */
function seasoned(): { scan: Scan; chance: Seeded; now: number } {
  const chance = seeded(2)
  const scan = new Scan(defaultScanSettings, JSON.parse(memory))
  const now = start + 2 * 1440 + 60
  assert.deepEqual(live(scan, now - 60, 60, chance).opened, [])
  return { scan, chance, now }
}

describe('the scan', () => {
  it('is silent on quiet days, from the first minute on', () => {
    assert.deepEqual(alarmsOfDays, [])
  })

  it('opens an incident for a shared fault within minutes, on the right group, and closes it when it is over', () => {
    const { scan, chance, now } = seasoned()
    const down: Fault = { hits: ({ region, carrier }) => region === 'east' && carrier === 'unicom', fails: 0.85 }
    const { opened } = live(scan, now, 20, chance, [down])
    assert.equal(opened.length, 1)
    const incident = opened[0]!
    assert.equal(incident.kind, 'failures')
    assert.deepEqual(incident.group, { kind: 'region×carrier', value: 'east × unicom', parts: { region: 'east', carrier: 'unicom' } })
    assert.ok(incident.noticedAt - now < 3)
    assert.ok(Math.abs(incident.startedAt - now) <= 2)
    assert.ok(incident.evidence.score > incident.evidence.threshold && incident.evidence.observed > 10 * incident.evidence.expected)
    assert.ok(incident.affected.count >= 3)
    for (const name of incident.affected.terminals) assert.match(name, /^T\d+$/)
    for (const name of incident.affected.terminals) assert.equal(Number(name.slice(1)) % 4, 1)

    const after = live(scan, now + 20, 20, chance)
    assert.deepEqual(after.opened, [])
    assert.equal(after.closed.length, 1)
    assert.equal(after.closed[0]!.id, incident.id)
    assert.ok(Math.abs(after.closed[0]!.endedAt! - (now + 20)) <= 3, `${after.closed[0]!.endedAt! - now}`)
    assert.deepEqual(scan.openIncidents, [])
  })

  it('sees a shared fault before its minute is over, and counts those that it hits later', () => {
    const { scan, chance, now } = seasoned()
    const fault: Fault = { hits: ({ model }) => model === 'A', fails: 0.9 }
    const reports = minuteOf(now, chance, [fault])
    const soon = reports.slice(0, Math.floor(reports.length / 3))
    assert.deepEqual(scan.look(now), [])
    scan.observe(soon)
    const [incident] = scan.look(now)
    assert.ok(incident!.group.value.startsWith('A'))
    assert.equal(incident!.affected.count, soon.filter(({ model, failed }) => model === 'A' && failed === true).length)
    assert.deepEqual(scan.look(now), [], 'it is told once')

    scan.observe(reports.slice(soon.length))
    const { opened, changed } = scan.tick(now)
    assert.deepEqual(opened, [])
    assert.equal(changed.at(-1)!.affected.count, reports.filter(({ model, failed }) => model === 'A' && failed === true).length)
  })

  it('calls no single failure, and no quiet minute, an incident however often it looks', () => {
    const { scan, chance, now } = seasoned()
    for (let minute = now; minute < now + 600; minute++) {
      for (const report of minuteOf(minute, chance, [])) {
        scan.observe([report])
        if (chance.below(8) === 0) assert.deepEqual(scan.look(minute), [])
      }
      assert.deepEqual(scan.tick(minute).opened, [])
    }
  })

  it('hears silence: a dead line shows no failures', () => {
    const { scan, chance, now } = seasoned()
    const dead: Fault = { hits: ({ carrier }) => carrier === 'telecom', fails: 'silent' }
    const { opened } = live(scan, now, 12, chance, [dead])
    assert.deepEqual(
      opened.map(({ kind, group }) => [kind, group.value]),
      [['silence', 'telecom']],
    )
    assert.ok(opened[0]!.affected.count > 70)
    const { closed } = live(scan, now + 12, 20, chance)
    assert.equal(closed.length, 1)
    assert.ok(Math.abs(closed[0]!.endedAt! - (now + 12)) <= 3)
  })

  it('finds a second outage while a first goes on, and takes neither for its own echo', () => {
    const { scan, chance, now } = seasoned()
    const first: Fault = { hits: ({ carrier }) => carrier === 'mobile', fails: 0.8 }
    const second: Fault = { hits: ({ issuer }) => issuer === 'I3', fails: 0.9 }
    const { opened } = live(scan, now, 15, chance, [first])
    assert.deepEqual(
      opened.map(({ group }) => group.value),
      ['mobile'],
    )
    const more = live(scan, now + 15, 15, chance, [first, second])
    assert.deepEqual(
      more.opened.map(({ group }) => group.value),
      ['I3'],
    )
    assert.equal(scan.openIncidents.length, 2)
  })

  it('takes a fault of everything for one, not for many', () => {
    const { scan, chance, now } = seasoned()
    const { opened } = live(scan, now, 10, chance, [{ hits: () => true, fails: 0.7 }])
    assert.deepEqual(
      opened.map(({ group }) => group.kind),
      ['all'],
    )
  })

  it('does not take one broken terminal for an outage, however often it tries', () => {
    const { scan, chance, now } = seasoned()
    for (let minute = now; minute < now + 120; minute++) {
      const broken = Array.from({ length: 5 }, () => ({ ...town[7]!, minute, scheme: 'visa', issuer: `I${chance.below(6)}`, failed: true }))
      scan.observe([...minuteOf(minute, chance, []), ...broken])
      assert.deepEqual(scan.tick(minute).opened, [])
    }
  })

  it('does not learn an outage as usual', () => {
    const { scan, chance, now } = seasoned()
    const usual = (): number[] => scan.memory().groups.find(({ group }) => group.value === 'unicom')!.usual.sums as number[]
    const [tried, failed] = usual()
    live(scan, now, 300, chance, [{ hits: ({ carrier }) => carrier === 'unicom', fails: 0.9 }])
    live(scan, now + 300, 60, chance)
    const after = usual()
    assert.ok(Math.abs(after[1]! / after[0]! - failed! / tried!) < 0.003)
  })

  it('names the smaller of two groups that hold the same terminals', () => {
    const { scan, chance, now } = seasoned()
    const { opened } = live(scan, now, 5, chance, [{ hits: ({ model }) => model === 'B', fails: 0.8 }])
    assert.deepEqual(
      opened.map(({ group }) => group.value),
      ['B × 2.0'],
    )
  })

  it('counts what it could not use and is not led astray by it: late reports, clocks that run ahead, too many terminals or groups', () => {
    const scan = new Scan({ ...defaultScanSettings, terminalsMost: 10, groupsMost: 12 })
    scan.tick(start)
    scan.observe([
      { ...town[0]!, minute: start - 40, failed: true },
      { ...town[0]!, minute: start + 600, failed: true },
    ])
    assert.equal(scan.tick(start + 1).dropped, 2)
    scan.observe(
      Array.from({ length: 40 }, (_, i) => ({ ...town[0]!, terminal: `X${i}`, region: `R${i}`, minute: start + 1, failed: false })),
    )
    assert.equal(scan.tick(start + 2).dropped, 30)
    assert.ok(scan.memory().groups.length <= 12)
  })

  it('gives the same for reports in another order, late by some minutes', () => {
    const chance = seeded(9)
    const minutes = Array.from({ length: 200 }, (_, i) =>
      minuteOf(start + i, chance, i < 150 ? [] : [{ hits: ({ region }) => region === 'south', fails: 0.9 }]),
    )
    const alarms = (order: (batch: readonly Report[]) => readonly Report[]): string[] => {
      const scan = new Scan()
      return minutes.flatMap((batch, i) => {
        scan.observe(order(batch))
        return scan.tick(start + i).opened.map(({ group, noticedAt }) => `${group.value} ${noticedAt}`)
      })
    }
    assert.deepEqual(
      alarms((batch) => batch.toReversed()),
      alarms((batch) => batch),
    )
    assert.equal(alarms((batch) => batch).length, 1)
  })

  it('tells a diagnosis how the peers of a terminal fare', () => {
    const { scan, chance, now } = seasoned()
    live(scan, now, 12, chance, [{ hits: ({ region, carrier }) => region === 'east' && carrier === 'unicom', fails: 0.9 }])
    const hit = town.find(({ region, carrier }) => region === 'east' && carrier === 'unicom')!
    const peers = new Map(scan.peersOf(hit.terminal).map((finding) => [finding.group, finding]))
    const near = peers.get('region×carrier')!
    assert.ok(near.failing / near.terminals > 0.7 && near.terminals >= 15 && near.terminals <= 19, `${near.failing} of ${near.terminals}`)
    assert.ok(near.baseline < 0.03)
    const far = peers.get('all')!
    assert.ok(far.failing / far.terminals < 0.2)
    assert.deepEqual(scan.peersOf('nobody'), [])
  })
})

describe('scores', () => {
  it('are nothing where nothing stands out, and grow with the excess', () => {
    assert.equal(failureScore(1, 100, 0.01), 0)
    assert.equal(silenceScore(10, 10), 0)
    assert.ok(failureScore(8, 10, 0.012) > failureScore(4, 10, 0.012))
    assert.ok(Math.abs(failureScore(10, 10, 0.01) - 10 * Math.log(100)) < 1e-12)
    assert.equal(silenceScore(0, 12), 12)
  })

  it('have a threshold that quiet hours pass about as often as wanted', () => {
    const chance = seeded(4)
    const gumbel = (): number => 8 - 1.2 * Math.log(-Math.log(chance.next()))
    const threshold = gumbelThreshold(Array.from({ length: 2000 }, gumbel), 100)
    const passed = Array.from({ length: 20_000 }, gumbel).filter((score) => score > threshold).length
    assert.ok(passed > 120 && passed < 290, `${passed}`)
  })
})
