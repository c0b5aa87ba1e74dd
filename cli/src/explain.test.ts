import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { problems } from '@shouli/contract'

const command = path.join(import.meta.dirname, 'main.ts')

async function explain(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [command, 'explain', ...args], { env: { ...process.env, LANG: 'C' } })
  let [out, err] = ['', '']
  child.stdout.on('data', (piece: Buffer) => (out += String(piece)))
  child.stderr.on('data', (piece: Buffer) => (err += String(piece)))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out, err }
}

describe('shouli explain, without a server', () => {
  it('says what an answer code means, in either language, in capitals or not', async () => {
    const { code, out } = await explain('58', '--lang', 'zh')
    assert.equal(code, 0)
    assert.match(out, /^58 {2}不允许终端进行的交易\n/)
    assert.match(out, /常见原因：\n {2}\d+% {2}/)
    assert.match((await explain('a0', '--lang', 'en')).out, /^A0 {2}MAC check failed\n/)
  })

  it('tells a customer no more than a customer may know', async () => {
    for (const code of ['41', '43', '59']) {
      const { out } = await explain(code, '--audience', 'cardholder', '--lang', 'zh')
      assert.doesNotMatch(
        out
          .split('\n')
          .slice(1)
          .join('\n')
          .replace(/屏幕显示.*\n/, ''),
        /挂失|被窃|作弊|嫌疑/,
        code,
      )
      assert.doesNotMatch(out, /常见原因/)
    }
  })

  it('knows causes, conditions of terminals and reasons of acquirers', async () => {
    assert.match((await explain('risk/amount-over-limit', '--lang', 'zh')).out, /单笔金额超过限额/)
    assert.match((await explain('unreachablehost', '--lang', 'en')).out, /^UnreachableHost/)
    assert.match((await explain('A158', '--lang', 'zh')).out, /应答码 58/)
  })

  it('gives JSON to programs', async () => {
    const { out } = await explain('51', '--json')
    assert.equal((JSON.parse(out) as { word: string }).word, '51')
  })

  it('says that no table lists a code, and exits 1', async () => {
    const { code, err } = await explain('Q7', '--lang', 'en')
    assert.equal(code, 1)
    assert.match(err, /No table/)
  })

  it('says that the server does not answer, and exits 69', async () => {
    const { code, err } = await explain('R7K2Q9', '--server', 'http://127.0.0.1:1', '--lang', 'en')
    assert.equal(code, 69)
    assert.match(err, /does not answer.*shouli serve/)
  })
})

describe('shouli explain, asking a server', () => {
  const asked: string[] = []
  const slip = {
    reference: 'R7K2Q9',
    state: 'rejected',
    at: '2026-07-15T04:04:00.000Z',
    kind: 'sale',
    amount_fen: 800_000,
    terminal_ending: '001',
    answer: '61',
    what: { zh: '没有成功', en: 'not accepted' },
    why: { zh: '超过限额', en: 'over the limit' },
    would_pass: { zh: '五千以内可以', en: 'up to 5,000 passes' },
    also: [],
    who: { zh: '店主', en: 'the owner' },
    ways: [
      {
        title: { zh: '减少金额', en: 'smaller amount' },
        who: { zh: '收银员', en: 'cashier' },
        takes: { zh: '马上', en: 'at once' },
        steps: [{ zh: '一步', en: 'step one' }],
        bring: [],
      },
    ],
    proved_by: null,
    again: null,
    cardholder: null,
  }
  const server = createServer((request, response) => {
    asked.push(request.url!)
    const found = request.url === '/v1/references/R7K2Q9'
    const { title, remedies, status } = problems.reference_mistyped
    response.writeHead(found ? 200 : status, { 'content-type': found ? 'application/json' : 'application/problem+json' })
    response.end(JSON.stringify(found ? slip : { code: 'reference_mistyped', detail: title, remedies }))
  })
  let base: string
  before(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(() => server.close())

  it('prints what the holder of the slip may know', async () => {
    const { code, out } = await explain('R7K2Q9', '--server', base, '--lang', 'zh')
    assert.equal(code, 0)
    for (const text of [
      'R7K2Q9  没有成功',
      '¥8,000.00',
      '应答码 61',
      '超过限额',
      '五千以内可以',
      '减少金额 (收银员 · 马上)',
      '1. 一步',
      '谁来处理：店主',
    ]) {
      assert.ok(out.includes(text), text)
    }
  })

  it('says that a reference is mistyped, what to look at, and exits 1', async () => {
    const { code, err } = await explain('R7K2Q8', '--server', `${base}/`, '--lang', 'zh')
    assert.equal(code, 1)
    assert.match(err, /编号可能输错了\n.*校验位/)
    assert.equal(asked.at(-1), '/v1/references/R7K2Q8')
  })
})
