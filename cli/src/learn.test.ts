import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'

const main = path.join(import.meta.dirname, 'main.ts')
const folder = mkdtempSync(path.join(os.tmpdir(), 'shouli-learn-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function shouli(args: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8' })
  return { status, out: stdout, err: stderr }
}

/** A shop whose terminals report a weak signal, and where it is the SIM card that nobody paid. */
const closed = (more: object): string =>
  JSON.stringify({
    observed: { telemetry: { signal: 'weak', connectivity: 'cellular' } },
    verified: true,
    cause: 'network/sim-void',
    tried: [{ remedy: 'renew-sim', solved: true }],
    closed_on: '2026-11-20',
    ...more,
  })
const lines = (n: number, more: object = {}): string => Array.from({ length: n }, () => closed(more)).join('\n')

describe('shouli learn', () => {
  const out = path.join(folder, 'knowledge.json')
  const weak = ['diagnose', '--file', path.join(folder, 'weak.ndjson')]
  writeFileSync(
    path.join(folder, 'weak.ndjson'),
    `${JSON.stringify({ observed: { telemetry: { signal: 'weak', connectivity: 'cellular' } } })}\n`,
  )
  const chanceOf = (answer: string, id: string): number =>
    (JSON.parse(answer) as { causes: { id: string; probability: number }[] }).causes.find((cause) => cause.id === id)?.probability ?? 0

  it('writes better numbers, and a diagnosis with them says what the cases said', () => {
    const { status, out: told } = shouli(['learn', '--out', out], `${lines(60)}\n`)
    assert.equal(status, 0)
    assert.match(told, /Learned from 30 cases, judged on the 30 that came after; 0 passed over/)
    assert.match(told, /may go into use: [0-9a-f]{12} → [0-9a-f]{12}, written to/)
    const before = chanceOf(shouli(weak).out, 'network/sim-void')
    const after = chanceOf(shouli([...weak, '--knowledge', out]).out, 'network/sim-void')
    assert.ok(after > 0.5 && after > 3 * before, `${before} → ${after}`)
  })

  it('goes on from what was learned, and gives the same verdict for the same cases and seed', () => {
    const again = (): string => shouli(['learn', '--knowledge', out, '--json'], `${lines(20)}\n`).out
    const verdict = JSON.parse(again()) as { from: string; accepted: boolean; judgedOn: number }
    assert.equal(verdict.from, (JSON.parse(readFileSync(out, 'utf8')) as { version: string }).version)
    assert.equal(verdict.judgedOn, 10)
    assert.equal(again(), again())
  })

  it('passes over what nobody proved, and says what it cannot read', () => {
    const input = [
      lines(4),
      closed({ verified: false }),
      closed({ verified: undefined }),
      closed({ cause: 'network/imaginary' }),
      closed({ closed_on: 'yesterday' }),
      closed({ tried: [{ remedy: 'prayer', solved: true }] }),
      'nonsense',
    ].join('\n')
    const { err, out: told } = shouli(['learn'], `${input}\n`)
    assert.match(told, /6 passed over/)
    assert.match(err, /line 7: expected "cause"/)
    assert.match(err, /line 8: expected "closed_on"/)
    assert.match(err, /line 9: expected "tried"/)
    assert.match(err, /line 10: expected one JSON object/)
  })

  it('writes nothing without cases', () => {
    const nothing = path.join(folder, 'nothing.json')
    const { status, out: told } = shouli(['learn', '--out', nothing], '')
    assert.equal(status, 1)
    assert.match(told, /The numbers in use stay/)
    assert.equal(existsSync(nothing), false)
  })

  it('refuses a knowledge file that was changed by hand, or is none', () => {
    const changed = path.join(folder, 'changed.json')
    writeFileSync(changed, readFileSync(out, 'utf8').replace('"unknownPrior":0.02', '"unknownPrior":0.9'))
    for (const [file, why] of [
      [changed, /changed by hand/],
      [path.join(folder, 'weak.ndjson'), /expected "version"/],
      [path.join(folder, 'absent.json'), /ENOENT/],
    ] as const) {
      for (const args of [
        [...weak, '--knowledge', file],
        ['learn', '--knowledge', file],
      ]) {
        const { status, err } = shouli(args)
        assert.equal(status, 66)
        assert.match(err, why)
      }
    }
  })
})
