import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Knowledge } from './knowledge.ts'
import { compile } from './model.ts'
import { usualPrices } from './planner/costs.ts'
import type { Observed } from './posterior.ts'
import type { Guard } from './remedy.ts'
import { answer, begin, belief, undo, type Event, type Session } from './session.ts'
import { seeded } from './testing/seeded.ts'
import { randomWorld, smallCause, smallRemedy, smallWorld } from './testing/small-world.ts'
import { atTheTill, next, type Do } from './troubleshoot.ts'

const sign = (seen: string): Observed => ({ kind: 'sign', seen, confidence: 1, from: 'telemetry' })
const failed = (remedy: string): Event => ({ kind: 'tried', remedy, result: 'failed' })
const world = compile(smallWorld())
const share = (session: Session, id: string): number => belief(world, session, 0.95)[world.indexOf.get(id)!]!

/** Follows the planner; every step fails, every question gets its likeliest answer. Returns the ids in order. */
function followed(model = world, start = begin([]), here = atTheTill): { steps: string[]; session: Session } {
  let session = start
  const steps: string[] = []
  for (let i = 0; i < 50; i++) {
    const step = next(model, session, here)
    if (step.kind === 'over' || step.kind === 'end') return { steps: [...steps, step.kind === 'end' ? step.end : 'over'], session }
    steps.push(step.kind === 'ask' ? step.sign : step.remedy)
    session = answer(
      session,
      step.kind === 'ask' ? { kind: 'answered', sign: step.sign, outcome: step.outcomes[0]!.outcome } : failed(step.remedy),
    )
  }
  throw new Error('no end')
}

describe('troubleshooting', () => {
  it('proposes what the findings speak for, with its price, its chance and what it beat', () => {
    const step = next(world, begin([sign('printer:out_of_paper')])) as Do
    assert.equal(step.kind, 'do')
    assert.equal(step.remedy, 'load-paper')
    assert.ok(step.solves > 0.7)
    assert.ok(step.expected.cost < step.stop.cost && step.expected.minutes > 0)
    assert.ok(step.beats !== null && step.beats.by >= 0)
    assert.match(step.assumption.en, /an hour of work/)
  })

  it('goes on to another step when one fails, and ends by calling somebody', () => {
    const { steps } = followed(world, begin([sign('printer:out_of_paper')]))
    assert.equal(steps[0], 'load-paper')
    assert.match(steps.at(-1)!, /service|visit/)
    assert.equal(new Set(steps.filter((step) => step !== 'wait')).size, steps.filter((step) => step !== 'wait').length, 'nothing twice')
  })

  it('is over when a step helped, or somebody was called', () => {
    assert.deepEqual(next(world, answer(begin([]), { kind: 'tried', remedy: 'restart', result: 'solved' })), {
      kind: 'over',
      by: 'restart',
    })
    assert.deepEqual(next(world, answer(begin([]), { kind: 'ended', end: 'service' })), { kind: 'over', by: 'service' })
  })

  it('keeps its whole state in plain data, so that it can be taken up again anywhere', () => {
    const { session } = followed(world, begin([sign('signal:none')]))
    for (let n = 0; n < session.events.length; n++) {
      const part = { ...session, events: session.events.slice(0, n) }
      assert.deepEqual(next(world, JSON.parse(JSON.stringify(part)) as Session), next(world, part))
    }
  })

  it('takes an event back as if it had not been', () => {
    const before = begin([sign('printer:fault')])
    const after = answer(before, failed('restart'))
    assert.notDeepEqual(next(world, after), next(world, before))
    assert.deepEqual(next(world, undo(after)), next(world, before))
  })

  it('does not propose again what was refused, nor what was tried', () => {
    const first = next(world, begin([sign('display:frozen')])) as Do
    assert.equal(first.remedy, 'restart')
    for (const event of [failed('restart'), { kind: 'refused', what: 'restart' }, { kind: 'started', remedy: 'restart' }] as const) {
      const { steps } = followed(world, answer(begin([sign('display:frozen')]), event))
      assert.ok(!steps.includes('restart'), event.kind)
    }
  })

  it('lets a step that failed lower exactly the causes it addresses', () => {
    const before = begin([])
    const after = answer(before, failed('restart'))
    const ratio = (id: string): number => share(after, id) / share(before, id)
    const others = ['device/printer-out-of-paper', 'network/carrier-outage', 'qualification/business-licence-expired', 'unknown']
    for (const id of others) assert.ok(Math.abs(ratio(id) - ratio(others[0]!)) < 1e-12 && ratio(id) > 1, id)
    assert.ok(ratio('software/system-frozen') < 1 && ratio('device/printer-fault') < 1)
  })

  it('offers to wait again a few times, then no more', () => {
    const waiting: Knowledge = {
      ...smallWorld(),
      causes: { 'system/acquirer-host-down': smallCause('system/acquirer-host-down', 1, {}, ['wait-for-recovery']) },
      remedies: { 'wait-for-recovery': smallRemedy(1, 0.5, { waitMinutes: 10 }) },
    }
    const { steps } = followed(compile(waiting))
    assert.deepEqual(steps.filter((step) => step === 'wait-for-recovery').length, 3)
  })

  it('charges every wait that a choice could avoid, and none that it could not', () => {
    const cures = (reviewWait: number): Knowledge => ({
      ...smallWorld(),
      causes: {
        'qualification/x': smallCause('qualification/x', 1, {}, ['slow', 'quick']),
        'risk/y': smallCause('risk/y', 1, {}, ['review']),
      },
      remedies: {
        slow: smallRemedy(5, 0.9, { waitMinutes: 4000 }),
        quick: smallRemedy(9, 0.9, { waitMinutes: 40 }),
        review: smallRemedy(20, 0.9, { waitMinutes: reviewWait }),
      },
      signs: {},
    })
    const first = (wait: number): string => {
      const step = next(compile(cures(wait)), begin([]))
      return step.kind === 'do' ? step.remedy : step.kind
    }
    // Four minutes less of work are not worth two days without takings.
    assert.equal(first(60), 'quick')
    // A review that is the only cure takes as long as it takes: its length changes nothing.
    assert.equal(first(6000), 'quick')
  })

  it('plans otherwise where time costs otherwise', () => {
    const rush = { ...atTheTill, prices: { ...usualPrices, takings: 2000 } }
    const calm = { ...atTheTill, prices: { ...usualPrices, takings: 0 } }
    const expected = (here: typeof atTheTill): number => {
      const step = next(world, begin([]), here)
      return step.kind === 'over' ? 0 : step.expected.cost
    }
    assert.ok(expected(rush) > 2 * expected(calm))
  })
})

describe('safety before cost', () => {
  const frozen = begin([sign('display:frozen')])
  const looked = (session: Session, guard: Guard, holds: boolean): Session => answer(session, { kind: 'looked', guard, holds })

  it('names the states to rule out before a step that would do harm in them', () => {
    assert.deepEqual((next(world, frozen) as Do).lookFirst, ['off-line payments stored', 'tamper'])
    const clear = looked(looked(frozen, 'off-line payments stored', false), 'tamper', false)
    assert.deepEqual((next(world, clear) as Do).lookFirst, [])
  })

  it('never restarts after tampering, whatever it would save', () => {
    for (const session of [looked(frozen, 'tamper', true), begin([sign('display:frozen'), sign('tamper:true')])]) {
      assert.ok(!followed(world, session).steps.includes('restart'))
    }
  })

  it('has what ends a state done before the step that the state forbids', () => {
    const upload = smallRemedy(4, 0.9)
    const model = compile({ ...smallWorld(), remedies: { ...smallWorld().remedies, 'upload-off-line-payments': upload } })
    const stored = looked(frozen, 'off-line payments stored', true)
    const first = next(model, stored) as Do
    assert.equal(first.remedy, 'upload-off-line-payments')
    assert.equal(first.opensAfter, 'off-line payments stored')
    const { steps } = followed(model, stored)
    assert.ok(steps.indexOf('restart') > steps.indexOf('upload-off-line-payments'))
    // When it cannot be done, neither can the restart.
    assert.ok(!followed(model, answer(stored, { kind: 'refused', what: 'upload-off-line-payments' })).steps.includes('restart'))
    // In a world without the upload the restart is out at once.
    assert.ok(!followed(world, stored).steps.includes('restart'))
  })

  it('leaves a whole model that is down alone', () => {
    const alarm: Observed = {
      kind: 'peers',
      seen: 'peers-of:model×version',
      group: 'model×version',
      terminals: 20,
      failing: 19,
      baseline: 0.01,
      from: 'peers',
    }
    assert.ok(!followed(world, begin([sign('display:frozen'), alarm])).steps.includes('restart'))
  })

  it('does not try a card again where the code forbids it', () => {
    const retry = smallRemedy(1, 0.9, { guards: ['retry forbidden'] })
    const model = compile({
      ...smallWorld(),
      causes: { ...smallWorld().causes, 'cardholder/card-damaged': smallCause('cardholder/card-damaged', 500, {}, ['retry-card']) },
      remedies: { ...smallWorld().remedies, 'retry-card': retry },
    })
    const code = (value: string): Observed => ({
      kind: 'code',
      seen: `code:unionpay:${value}`,
      causes: { 'cardholder/card-damaged': 0.5 },
      confidence: 1,
      from: 'response_code',
    })
    assert.ok(followed(model, begin([code('51')])).steps.includes('retry-card'))
    for (const value of ['41', '43', '04', '34']) assert.ok(!followed(model, begin([code(value)])).steps.includes('retry-card'), value)
  })

  it('holds in every state of every world: no step is proposed whose guard holds, and none unnamed whose guard is unknown', () => {
    const guards: readonly Guard[] = [
      'transaction open',
      'off-line payments stored',
      'batch unsettled',
      'reversal open',
      'tamper',
      'battery low',
    ]
    for (let seed = 0; seed < 15; seed++) {
      const chance = seeded(seed)
      const plain = randomWorld(chance, { causes: 8, signs: 3, remedies: 8 })
      const guarded = Object.entries(plain.remedies).map(([id, remedy]) => [
        id,
        { ...remedy, guards: guards.filter(() => chance.next() < 0.3) },
      ])
      const model = compile({ ...plain, remedies: Object.fromEntries(guarded) as Knowledge['remedies'] })
      let session = begin([])
      const states: { [guard in Guard]?: boolean } = {}
      for (const guard of guards) {
        if (chance.next() < 0.4) continue
        states[guard] = chance.next() < 0.5
        session = looked(session, guard, states[guard])
      }
      for (let i = 0; i < 30; i++) {
        const step = next(model, session)
        if (step.kind === 'over' || step.kind === 'end') break
        if (step.kind === 'do') {
          for (const guard of model.remedies.get(step.remedy)!.guards) {
            assert.notEqual(states[guard], true, `${step.remedy} in ${guard}`)
            assert.equal(step.lookFirst.includes(guard), states[guard] === undefined)
          }
        }
        session = answer(session, step.kind === 'ask' ? { kind: 'answered', sign: step.sign, outcome: 'unsure' } : failed(step.remedy))
      }
    }
  })
})
