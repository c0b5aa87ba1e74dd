import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, describe, it } from 'node:test'

const main = path.join(import.meta.dirname, 'main.ts')

interface Run {
  readonly child: ChildProcess
  readonly lines: string[]
  line(pattern: RegExp): Promise<RegExpExecArray>
}

/** @param folder DATA_FOLDER */
function demo(folder: string, ...words: string[]): Run {
  const env = { ...process.env, DATA_FOLDER: folder, HTTP_PORT: '0', GATEWAY_PORT: '0', UPSTREAM_PORT: '0' }
  const child = spawn(process.execPath, [main, 'demo', ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      for (const look of waiting) look()
    })
  return {
    child,
    lines,
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = lines.map((line) => pattern.exec(line)).find((match) => match !== null)
          if (found === undefined) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        child.once('exit', () => reject(new Error(`ended without ${pattern}:\n${lines.join('\n')}`)))
        look()
      }),
  }
}

describe('shouli demo', () => {
  let folder: string
  let running: Run
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'shouli-demo-'))
    running = demo(folder, '--every', '1', '--terminals', '12')
  })
  after(() => {
    running.child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  it('shows a payment that we refused, with a reference that leads to its explanation', async () => {
    const [, base] = await running.line(/^小票查询 slips: (http:\S+)\/r$/)
    const [, cause, reference] = await running.line(/⚡ ((?:qualification|risk|standing)\/\S+) .*\[([0-9A-Z]{6,})\]/)
    const page = await fetch(`${base}/r/${reference}`)
    assert.equal(page.status, 200)
    assert.ok((await page.text()).includes(reference!))
    const { items } = (await (await fetch(`${base}/v1/payments?result=rejected&cause=${encodeURIComponent(cause!)}`)).json()) as {
      items: { reference: string }[]
    }
    assert.ok(items.some((payment) => payment.reference === reference))
  })

  it('shows ordinary payments that are approved', async () => {
    await running.line(/✓ .*¥/)
  })

  it('refuses a second demo in the same folder, and leaves the first alone', async () => {
    const second = demo(folder)
    const [code] = (await once(second.child, 'exit')) as [number]
    assert.equal(code, 69)
    assert.match(second.lines.join('\n'), /already/)
    assert.equal(running.child.exitCode, null)
  })

  it('ends everything at Ctrl-C, in good order', async () => {
    running.child.kill('SIGINT')
    const [code] = (await once(running.child, 'exit')) as [number]
    assert.equal(code, 0)
    assert.equal(running.lines.at(-1), '已结束 / stopped')
  })

  it('never empties a folder that is not its own', async () => {
    const theirs = mkdtempSync(path.join(tmpdir(), 'shouli-not-ours-'))
    try {
      mkdirSync(path.join(theirs, 'demo'))
      writeFileSync(path.join(theirs, 'demo', 'precious.txt'), 'precious')
      const refused = demo(theirs)
      const [code] = (await once(refused.child, 'exit')) as [number]
      assert.equal(code, 73)
      assert.match(refused.lines.join('\n'), /left alone/)
    } finally {
      rmSync(theirs, { recursive: true })
    }
  })
})
