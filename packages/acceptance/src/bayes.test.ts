import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { completed, fromLogit, logit, logSumExp, noisyOr, normalised, tempered } from './bayes.ts'

const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 1e-12, `${a} ≠ ${b}`)
const sum = (row: Iterable<number>): number => [...row].reduce((total, p) => total + p, 0)

describe('log-odds arithmetic', () => {
  it('stays finite for weights far apart', () => {
    near(logSumExp([-1000, -1000]), -1000 + Math.LN2)
    assert.deepEqual([...normalised([-5000, 0])], [0, 1])
    assert.equal(logSumExp([-Infinity, -Infinity]), -Infinity)
  })

  it('goes from probability to log-odds and back', () => {
    for (const p of [0.001, 0.3, 0.5, 0.999]) near(fromLogit(logit(p)), p)
  })

  it('lets a leak show what no cause shows', () => {
    near(noisyOr(0.01, 0), 0.01)
    near(noisyOr(0, 0.6), 0.6)
    near(noisyOr(0.5, 0.5), 0.75)
  })
})

describe('a row of a table', () => {
  const base = [0.9, 0.07, 0.03]

  it('keeps what is stated and shares the rest by base rates', () => {
    const row = completed([undefined, 0.8, undefined], base)
    near(row[1]!, 0.8)
    near(row[0]! / row[2]!, 30)
    near(sum(row), 1)
  })

  it('still sums to one when too much is stated', () => {
    near(sum(completed([0.8, 0.7, undefined], base)), 1)
    near(sum(completed([0.9, 0.9, 0.9], base)), 1)
  })

  it('says less the more it is tempered, and stays a distribution', () => {
    const row = [0.1, 0.85, 0.05]
    assert.deepEqual(
      tempered(row, base, 1).map((p) => Math.round(p * 1e12) / 1e12),
      row,
    )
    for (const [i, p] of tempered(row, base, 0).entries()) near(p, base[i]!)
    const half = tempered(row, base, 0.5)
    near(sum(half), 1)
    assert.ok(half[1]! > base[1]! && half[1]! < row[1]!)
  })
})
