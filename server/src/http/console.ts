import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { consoleHeaders, pageHeaders } from './headers.ts'
import { page, style } from './pages/layout.ts'
import { markup } from './pages/markup.ts'

/** Put into the page at build time where the nonce of each answer goes. */
const PLACE_OF_NONCE = '__CSP_NONCE__'

export const isBuilt = (folder: string | null): folder is string => folder !== null && existsSync(path.join(folder, 'index.html'))

/**
 * The web console: its files as they were built, and its one page for every address that is no route and asks for HTML.
 *
 * @param folder where it was built to; `null` or not built: those addresses get a page that says how to build it
 * @returns answers such an address
 */
export async function serveConsole(app: FastifyInstance, folder: string | null): Promise<(reply: FastifyReply) => FastifyReply> {
  if (!isBuilt(folder)) {
    return (reply) => reply.code(404).headers(pageHeaders(style)).type('text/html; charset=utf-8').send(notBuilt)
  }
  const index = readFileSync(path.join(folder, 'index.html'), 'utf8')
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    globIgnore: ['index.html'],
    cacheControl: false,
    setHeaders(reply, file) {
      reply.headers(consoleHeaders(''))
      // Names of built files change with their content; the others may change under the same name.
      const forever = path.relative(folder, file).startsWith(`assets${path.sep}`)
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  return (reply) => {
    const nonce = randomBytes(16).toString('base64')
    return reply
      .code(200)
      .headers({ ...consoleHeaders(nonce), 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(index.replaceAll(PLACE_OF_NONCE, nonce))
  }
}

/** Did a person's browser ask, for a page? */
export function wantsPage({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && !url.startsWith('/v1/') && !url.startsWith('/assets/') && (headers.accept ?? '').includes('text/html')
}

const notBuilt = page(
  'zh',
  '/',
  '控制台尚未构建 · the console is not built',
  markup`<h1>控制台尚未构建</h1>
    <p>请运行 npm run build -w web/console，然后重新打开本页。接口与小票查询不受影响：<a href="/docs">/docs</a>、<a href="/r">/r</a>。</p>
    <h1 lang="en">The console is not built</h1>
    <p lang="en">Run npm run build -w web/console and open this page again. The interface and the slips work all the same: <a href="/docs?lang=en">/docs</a>, <a href="/r?lang=en">/r</a>.</p>`,
  markup``,
)
