import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { diagnose } from './diagnose.ts'
import { compile } from './model.ts'
import { groupDown, type GroupKind, type PeerFinding } from './peers.ts'
import { smallCause, smallWorld } from './testing/small-world.ts'

const peers = (group: GroupKind, failing: number, terminals: number): PeerFinding => ({
  kind: 'peers',
  seen: `peers-of:${group}`,
  group,
  terminals,
  failing,
  baseline: 0.012,
  from: 'peers',
})

describe('peers', () => {
  it('two independent peers settle whether the group is down', () => {
    const expected = [
      [0, 1, 0.02],
      [1, 1, 0.89],
      [1, 2, 0.54],
      [1, 3, 0.15],
      [2, 3, 0.99],
      [1, 5, 0.004],
      [3, 5, 0.999],
    ] as const
    for (const [failing, terminals, p] of expected) {
      const got = groupDown(0.1, { failing, terminals, baseline: 0.012 })
      assert.ok(Math.abs(got - p) < 0.006, `${failing} of ${terminals}: ${got}`)
    }
  })

  it('raise the shared cause when they fail too, and lower it when they do not', () => {
    const world = compile(smallWorld())
    const p = (...findings: PeerFinding[]): number =>
      diagnose(world, findings).causes.find(({ id }) => id === 'network/carrier-outage')!.probability
    const before = p()
    assert.ok(p(peers('region×carrier', 4, 5)) > 0.9)
    assert.ok(p(peers('region×carrier', 0, 20)) < before / 3)
  })

  it('are heard once though groups overlap: the one that speaks most for the cause', () => {
    const world = compile(smallWorld())
    const local = diagnose(world, [peers('region×carrier', 4, 5), peers('carrier', 4, 500), peers('region', 4, 40)])
    const alone = diagnose(world, [peers('region×carrier', 4, 5)])
    assert.equal(local.causes[0]!.id, 'network/carrier-outage')
    assert.ok(Math.abs(local.causes[0]!.probability - alone.causes[0]!.probability) < 1e-12)
  })

  it('name the source of an outage and not its echo: a host that is down takes half of everything with it', () => {
    const world = compile({
      ...smallWorld(),
      causes: {
        ...smallWorld().causes,
        'system/acquirer-host-down': smallCause('system/acquirer-host-down', 10, {}, []),
        'system/scheme-down': smallCause('system/scheme-down', 10, {}, []),
      },
    })
    const { causes } = diagnose(world, [peers('host', 100, 120), peers('scheme', 19, 40), peers('region×carrier', 3, 6)])
    assert.equal(causes[0]!.id, 'system/acquirer-host-down')
    assert.ok(causes[0]!.probability > 0.85, `${causes[0]!.probability}`)
  })

  it('however many, stay evidence and not proof', () => {
    const world = compile(smallWorld())
    assert.ok(diagnose(world, [peers('region×carrier', 900, 1000)]).causes[0]!.probability < 0.9999)
  })
})
