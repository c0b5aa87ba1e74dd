import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'

const main = path.join(import.meta.dirname, 'main.ts')

function shouli(args: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
  })
  return { status, out: stdout, err: stderr }
}

interface Answered {
  readonly id: string
  readonly causes: readonly { id: string; category: string; probability: number; evidence: readonly { sign: string; bits: number }[] }[]
  readonly categories: readonly { category: string; probability: number }[]
  readonly actor: string
  readonly next: { remedy: string; expectedMinutes: number }
  readonly unknown: number
}

describe('shouli diagnose', () => {
  it('answers each observation on a line of its own, in order', () => {
    const { status, out } = shouli(
      ['diagnose'],
      `${[
        { id: 'paper', observed: { text: '打印机缺纸', telemetry: { printer: 'out_of_paper' } } },
        { id: 'funds', observed: { response_code: '51', network: 'UnionPay', transaction: { scope: 'one card' } } },
        { id: 'nothing', observed: {} },
      ]
        .map((one) => JSON.stringify(one))
        .join('\n')}\n`,
    )
    assert.equal(status, 0)
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answered)
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['paper', 'funds', 'nothing'],
    )
    const [paper, funds, nothing] = answers as [Answered, Answered, Answered]
    assert.equal(paper.causes[0]?.id, 'device/printer-out-of-paper')
    assert.equal(paper.actor, 'operator')
    assert.ok(['load-paper', 'reprint-or-electronic-slip'].includes(paper.next.remedy))
    assert.ok(paper.causes[0].evidence.some(({ sign, bits }) => sign === 'printer:out_of_paper' && bits > 2))
    assert.equal(funds.categories[0]?.category, 'cardholder_issuer')
    for (const { categories, causes, unknown } of answers) {
      assert.equal(new Set(categories.map(({ category }) => category)).size, 11)
      assert.ok(causes.length <= 5)
      const total = categories.reduce((sum, { probability }) => sum + probability, unknown)
      assert.ok(Math.abs(total - 1) < 0.01, String(total))
    }
    assert.ok(nothing.categories[0]!.probability < 0.3, 'nothing seen, nothing claimed')
  })

  it('answers a bad line with its number and what was expected, goes on, and exits with 1', () => {
    const { status, out } = shouli(
      ['diagnose'],
      'card 6224240000000082 {\n[]\n{"id":"a","observed":[]}\n{"id":"b","observed":{"text":"no paper"}}\n',
    )
    assert.equal(status, 1)
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { line?: number; expected?: string; id?: string; error?: string })
    assert.deepEqual(
      lines.map(({ line }) => line),
      [1, 2, 3, undefined],
    )
    for (const { expected } of lines.slice(0, 3)) assert.ok(expected)
    assert.equal(lines[3]?.id, 'b')
    assert.doesNotMatch(out, /6224240000000082/)
  })

  it('answers a line on which nothing was observed, or only words', () => {
    const { status, out } = shouli(['diagnose'], '{"id":"1"}\n{"id":"2","observed":null}\n{"id":"3","observed":"打印机缺纸"}\n')
    assert.equal(status, 0)
    const causes = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { causes: { id: string }[] }).causes)
    assert.equal(causes.length, 3)
    assert.deepEqual(causes[0], causes[1])
    assert.match(causes[2]![0]!.id, /paper/)
  })

  it('stops quietly when whoever reads it has seen enough', () => {
    const lines = '{"id":"1","observed":{"text":"no paper"}}\n'.repeat(2000)
    const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${main}" diagnose | head -n 1`], {
      input: lines,
      encoding: 'utf8',
    })
    assert.equal(stdout.trim().split('\n').length, 1)
    assert.equal(stderr, '')
  })

  it('leads with "unknown" on nonsense', () => {
    const { out } = shouli(['diagnose', '--json', 'lorem', 'ipsum', 'dolor'])
    const { unknown, causes } = JSON.parse(out) as Answered
    assert.ok(unknown > (causes[0]?.probability ?? 0))
  })

  it('explains in both languages', () => {
    assert.match(shouli(['diagnose', '打印机缺纸']).out, /打印机缺纸[^]*下一步: 装上打印纸/)
    assert.match(shouli(['diagnose', '--lang', 'en', 'out of paper']).out, /Printer out of paper[^]*Next step: Load paper/)
  })
})

describe('shouli troubleshoot', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shouli-talk-'))
  after(() => rmSync(folder, { recursive: true }))

  it('gives one step for each event, and takes one back', () => {
    const { status, out } = shouli(
      ['troubleshoot', '--json'],
      [
        '{"kind":"tried","remedy":"load-paper","result":"solved"}',
        '{"kind":"begin","observed":{"telemetry":{"printer":"out_of_paper"}}}',
        '{"kind":"tried","remedy":"load-paper","result":"failed"}',
        '{"kind":"undo"}',
        '{"kind":"tried","remedy":"load-paper","result":"solved"}',
      ].join('\n'),
    )
    assert.equal(status, 1, 'the first line came before anything began')
    const [early, first, second, undone, over] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind?: string; remedy?: string; by?: string; expected?: string })
    assert.match(early?.expected ?? '', /begin/)
    assert.equal(first?.remedy, 'load-paper')
    assert.notEqual(second?.remedy, 'load-paper')
    assert.deepEqual(undone, first)
    assert.deepEqual([over?.kind, over?.by], ['over', 'load-paper'])
  })

  it('talks a cashier through, says what it understood, and goes on from a file', () => {
    const file = path.join(folder, 'case.json')
    const first = shouli(['troubleshoot', '--lang', 'en', '--save', file, 'printer', 'out', 'of', 'paper'], '\nq\n')
    assert.match(first.out, /This is what I understood/)
    assert.match(first.out, /Load paper/)
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { observation: { text: string } }
    assert.equal(kept.observation.text, 'printer out of paper')
    const second = shouli(['troubleshoot', '--lang', 'en', '--save', file], '1\n')
    assert.match(second.out, /Going on from last time/)
    assert.match(second.out, /only an approved one ends the case/)
  })

  it('lets a person take back what was misunderstood', () => {
    const { out } = shouli(['troubleshoot', '--lang', 'en', 'no paper and paper jam'], '2\n\nq\n')
    assert.match(out, /2 {2}“paper jam” → said “paper jam”/)
    assert.equal(out.match(/“paper jam” → said/g)?.length, 1)
  })

  it('ends when nobody answers any more', () => {
    assert.equal(shouli(['troubleshoot', 'no paper'], '').status, 0)
  })

  it('refuses a file that holds something else', () => {
    const { status, err } = shouli(['troubleshoot', '--save', path.join(import.meta.dirname, '../package.json')])
    assert.equal(status, 66)
    assert.match(err, /no conversation/)
  })
})

describe('shouli causes', () => {
  it('lists, searches and shows one', () => {
    assert.match(shouli(['causes']).out, /hardware \(\d+\)[^]*device\/printer-jam/)
    assert.match(shouli(['causes', 'network']).out, /network\/signal-weak/)
    assert.doesNotMatch(shouli(['causes', 'network']).out, /device\/printer-jam/)
    assert.match(shouli(['causes', '缺纸']).out, /device\/printer-out-of-paper/)
    const page = shouli(['causes', 'device/printer-out-of-paper', '--lang', 'zh']).out
    for (const part of ['打印机缺纸', '由谁处理', '怎么办', '装上打印纸', 'printer:out_of_paper']) assert.ok(page.includes(part), part)
  })

  it('says when nothing was found', () => {
    const { status, err } = shouli(['causes', 'unicorn'])
    assert.equal(status, 1)
    assert.match(err, /Nothing found/)
  })
})
