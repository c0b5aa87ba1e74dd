import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'

const main = path.join(import.meta.dirname, 'main.ts')
const example = path.join(import.meta.dirname, 'assess/example-facts.json')
const noon = '2026-07-02T12:00:00+08:00'

function shouli(args: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'assess', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
  })
  return { status, out: stdout, err: stderr }
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'shouli-assess-'))
after(() => rmSync(folder, { recursive: true }))

type Json = Record<string, Record<string, unknown>>
function written(change: (facts: Json) => void): string {
  const facts = JSON.parse(readFileSync(example, 'utf8')) as Json
  change(facts)
  const file = path.join(folder, 'facts.json')
  writeFileSync(file, JSON.stringify(facts))
  return file
}

describe('shouli assess', () => {
  it('accepts its own example at its own time, and exits 0', () => {
    const { status, out } = shouli(['--facts', example, '--at', noon])
    assert.equal(status, 0)
    assert.match(out, /^Accepted: \d+ obstacles were looked for/)
  })

  it('prints the example to start from', () => {
    assert.equal(shouli(['--example']).out, readFileSync(example, 'utf8'))
  })

  it('says in the first line that it is not accepted and with which code, then each obstacle with its way out, and exits 1', () => {
    const file = written((facts) => {
      facts['merchant']!['status'] = 'closed'
      facts['session']!['signedOnAt'] = null
    })
    const { status, out } = shouli(['--facts', file, '--at', noon, '--lang', 'zh'])
    assert.equal(status, 1)
    assert.match(out, /^不受理，应答码 03/)
    assert.match(out, /1\. 商户已关闭[^]*2\. 终端没有签到[^]*办法：重新签到（约1分钟）/)
  })

  it('answers for another day', () => {
    const { status, out } = shouli(['--facts', example, '--at', '2034-03-01', '--json'])
    assert.equal(status, 1)
    const { answer, at, obstacles } = JSON.parse(out) as { answer: string; at: number; obstacles: { cause: string }[] }
    assert.equal(answer, '03')
    assert.equal(at, Date.parse('2034-03-01T00:00:00+08:00'))
    assert.ok(obstacles.some(({ cause }) => cause === 'qualification/business-licence-expired'))
  })

  it('tells each audience no more than it may know', () => {
    const file = written((facts) => {
      facts['listings'] = {
        entries: [
          {
            list: 'own-risk',
            subject: 'merchant',
            effect: 'block',
            reason: { zh: '内部', en: 'internal' },
            since: '2026-01-01',
            until: null,
          },
        ],
      }
    })
    assert.match(shouli(['--facts', file, '--at', noon, '--audience', 'staff']).out, /own-risk/)
    for (const json of [[], ['--json']])
      assert.doesNotMatch(
        shouli(['--facts', file, '--at', noon, '--audience', 'merchant', ...json]).out,
        /own-risk|risk list|internal|listed/,
      )
  })

  it('says what changes under other parameters of the policy', () => {
    const policy = path.join(folder, 'policy.json')
    writeFileSync(policy, JSON.stringify({ version: '2026-08', amountMax: 100_00 }))
    const { status, out } = shouli(['--facts', example, '--at', noon, '--policy', policy])
    assert.equal(status, 1)
    assert.match(out, /^Newly refused.*\(00 → 61\)[^]*\+ Single payment is above the limit[^]*policy\.amountMax@2026-08/)
    writeFileSync(policy, JSON.stringify({ amountMax: 'much' }))
    assert.equal(shouli(['--facts', example, '--policy', policy]).status, 65)
  })

  it('looks ninety days ahead', () => {
    const file = written((facts) => {
      ;(facts['merchant']!['businessLicence'] as Record<string, unknown>)['validUntil'] = '2026-07-20'
    })
    const { status, out } = shouli(['--facts', file, '--at', noon, '--forecast'])
    assert.equal(status, 1)
    assert.match(
      out,
      /^1\. 2026-07-21 \(19 days left\): Business licence has expired\n {3}Renew the business licence, to be started by 2026-07-17/,
    )
    const [{ notice }] = JSON.parse(shouli(['--facts', file, '--at', noon, '--forecast', '--json']).out) as [{ notice: number }]
    assert.equal(notice, 30)
    assert.equal(shouli(['--facts', example, '--at', noon, '--forecast']).status, 0)
  })

  it('reads standard input', () => {
    assert.equal(shouli(['--facts', '-', '--at', noon], readFileSync(example, 'utf8')).status, 0)
  })

  it('names every place where the facts are not well-formed, and exits 65', () => {
    const file = written((facts) => {
      facts['merchant']!['mcc'] = 5311
      delete facts['terminal']!['model']
    })
    const { status, err } = shouli(['--facts', file])
    assert.equal(status, 65)
    assert.match(err, /\/merchant\/mcc: expected 4 digits/)
    assert.match(err, /\/terminal\/model: expected text/)
    assert.equal(shouli(['--facts', '-'], '{"merchant": ').status, 65)
  })

  it('exits 66 without the file, and explains itself without an argument or with a strange time', () => {
    assert.equal(shouli(['--facts', path.join(folder, 'none.json')]).status, 66)
    assert.match(shouli([]).err, /Usage: shouli assess/)
    assert.match(shouli(['--facts', example, '--at', 'yesterday']).err, /a time such as/)
  })
})
