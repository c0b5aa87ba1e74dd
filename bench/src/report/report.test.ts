import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { confusionPicture } from './confusion-picture.ts'
import { isReached } from './goal.ts'
import { fromJson, merged, toJson, type Measured, type Run } from './run.ts'
import { reportOf } from './write.ts'

const measured = (name: string, value: number, goal: string | null, day = '2026-07-01'): Measured => ({
  name,
  what: 'Something was done',
  figures: [{ label: 'time | place', value, unit: 'ms', goal }],
  notes: ['It was loud.'],
  at: `${day}T10:00:00.000Z`,
  seconds: 3,
  failed: null,
})
const run = (...results: Measured[]): Run => ({ machine: 'a machine', versions: { 'Node.js': '24' }, results })

describe('a goal', () => {
  it('is read as it is written', () => {
    assert.equal(isReached(1.2, '≤ 1.2'), true)
    assert.equal(isReached(1.21, '≤ 1.2'), false)
    assert.equal(isReached(2_999, '≥ 3,000, floor 835'), false)
    assert.equal(isReached(3_000, '≥ 3,000, floor 835'), true)
    assert.equal(isReached(0, '0'), true)
    assert.equal(isReached(1, '0'), false)
    assert.equal(isReached(1, '> 1'), false)
    assert.equal(isReached(49, '< 50'), true)
    assert.equal(isReached(Number.NaN, '≤ 1'), false)
    assert.equal(isReached(Infinity, '≤ 60'), false)
    assert.equal(isReached(1, 'as fast as a bird'), null)
  })
})

describe('the report', () => {
  it('puts what was missed first, and says so beside the figure', () => {
    const text = reportOf(run(measured('fast', 1, '≤ 2'), measured('slow', 3, '≤ 2'), measured('free', 3, null)))
    assert.match(text, /1 reached 达到, 1 missed 未达到/)
    assert.match(text, /\| \[slow\]\(#slow\): time \\\| place \| 3 ms \| ≤ 2 \|/)
    assert.ok(text.indexOf('[slow]') < text.indexOf('## fast'))
    assert.match(text, /\| time \\\| place \| 3 ms \| ≤ 2 \| \*\*missed 未达到\*\* \|/)
    assert.match(text, /Measured 测量日期: 2026-07-01 /)
  })

  it('says which bench did not end', () => {
    const text = reportOf(run({ ...measured('broken', 0, null), figures: [], failed: 'did not end: code 1' }))
    assert.match(text, /- `broken` did not end: code 1; there are no figures/)
  })

  it('is the same from kept results, also where something never came true', () => {
    const whole = run(measured('never', Infinity, '≤ 60'), measured('once', 0.12345, null))
    assert.equal(reportOf(fromJson(toJson(whole))), reportOf(whole))
    assert.match(reportOf(whole), /\| never ms \|/)
  })

  it('takes of a bench that ran again the later result, and mixes no machines', () => {
    const early = run(measured('one', 1, null), measured('two', 1, null))
    const late = run(measured('one', 2, null, '2026-07-02'))
    assert.deepEqual(
      merged([early, late]).results.map(({ name, figures }) => [name, figures[0]!.value]),
      [
        ['one', 2],
        ['two', 1],
      ],
    )
    assert.match(reportOf(merged([early, late])), /2026-07-01 – 2026-07-02/)
    assert.throws(() => merged([early, { ...late, machine: 'another' }]), RangeError)
  })
})

describe('the confusion picture', () => {
  it('shows every count with its share, and what was never seen as empty', () => {
    const picture = confusionPicture({ title: { zh: '题', en: 'A < B' }, counts: { risk: { risk: 3, network: 1 } } })
    assert.match(picture, />3<\/text>/)
    assert.match(picture, />75 %<\/text>/)
    assert.match(picture, /A &lt; B/)
    assert.equal(picture.match(/fill="#f6f8fa"/g)!.length, 11 * 11 - 2)
  })
})
