import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { Refusal, type Problem } from '@shouli/contract'
import { startApp, type TestApp } from './testing/index.ts'

const asPage = { headers: { accept: 'text/html,application/xhtml+xml' } }

describe('the web console', () => {
  let folder: string
  let app: TestApp
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'shouli-console-'))
    mkdirSync(path.join(folder, 'assets'))
    writeFileSync(
      path.join(folder, 'index.html'),
      '<meta property="csp-nonce" nonce="__CSP_NONCE__"><script src="/assets/index-abc.js"></script>',
    )
    writeFileSync(path.join(folder, 'assets/index-abc.js'), 'export {}')
    writeFileSync(path.join(folder, 'icon.svg'), '<svg/>')
    app = await startApp({ settings: { consoleFolder: folder } })
  })
  after(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is one page for every address that a browser asks for, with a nonce of its own each time', async () => {
    const nonces = new Set<string>()
    for (const address of ['/', '/payments', '/payments/x?result=rejected', '/causes/risk/amount-over-limit']) {
      const response = await fetch(app.base + address, asPage)
      const [, nonce] = /nonce="([^"]+)"/.exec(await response.text())!
      assert.equal(response.status, 200)
      assert.equal(response.headers.get('cache-control'), 'no-store')
      assert.ok(response.headers.get('content-security-policy')!.includes(`style-src 'self' 'nonce-${nonce}'`))
      nonces.add(nonce!)
    }
    assert.equal(nonces.size, 4)
  })

  it('lets a browser keep what changes its name with its content, and nothing else', async () => {
    const script = await fetch(`${app.base}/assets/index-abc.js`)
    assert.match(script.headers.get('content-type')!, /javascript/)
    assert.equal(script.headers.get('cache-control'), 'public, max-age=31536000, immutable')
    assert.equal((await fetch(`${app.base}/icon.svg`)).headers.get('cache-control'), 'no-cache')
    assert.equal(script.headers.get('x-content-type-options'), 'nosniff')
  })

  it('is not what a program gets for an address that is no route, nor a browser for a missing file', async () => {
    for (const [address, options] of [
      ['/v1/nothing', asPage],
      ['/assets/gone.js', asPage],
      ['/nothing', {}],
    ] as const) {
      const response = await fetch(app.base + address, options)
      assert.equal(response.status, 404)
      assert.equal(((await response.json()) as Problem).code, 'route_not_found')
    }
  })

  it('does not reach outside its folder', async () => {
    for (const address of ['/../package.json', '/assets/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/etc/passwd']) {
      const text = await (await fetch(app.base + address)).text()
      assert.doesNotMatch(text, /"dependencies"|root:/)
    }
  })

  it('says how to build it where it is not built, and the rest works', async () => {
    const bare = await startApp({ settings: { consoleFolder: path.join(folder, 'nowhere') } })
    const response = await fetch(`${bare.base}/`, asPage)
    assert.equal(response.status, 404)
    assert.match(await response.text(), /npm run build -w web\/console/)
    assert.equal((await fetch(`${bare.base}/health`)).status, 200)
    await bare.close()
  })
})

describe('HEAD', () => {
  it('is answered like GET without a body; a stream that never ends has none', async () => {
    const readPayment = async (): Promise<never> => {
      throw new Refusal('payment_not_found')
    }
    const app = await startApp({ rooms: { readPayment } })
    try {
      const head = await fetch(`${app.base}/health`, { method: 'HEAD' })
      assert.deepEqual([head.status, await head.text()], [200, ''])
      // The address then means a payment called `live`.
      assert.equal((await fetch(`${app.base}/v1/payments/live`, { method: 'HEAD' })).status, 404)
    } finally {
      await app.close()
    }
  })
})
