import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { connect as connectSecurely } from 'node:tls'
import { describe, it } from 'node:test'
import type { Instant } from '@shouli/vocabulary'
import { listen, usualLimits, type Answerer, type Listener, type ListenerLimits } from './listener.ts'

const echo: Answerer = (frame) => framed(frame)

function framed(bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes])
}

const message = (text: string): Buffer => framed(Buffer.from(text.padEnd(20, '.')))

interface Setting {
  readonly limits?: Partial<ListenerLimits>
  readonly answer?: Answerer
  readonly clock?: () => Instant
}

async function open({ limits = {}, answer = echo, clock = () => Date.now() as Instant }: Setting = {}): Promise<
  Listener & AsyncDisposable
> {
  const listener = await listen({ port: 0, host: '127.0.0.1', tls: null, limits: { ...usualLimits, ...limits }, clock, answer })
  return Object.assign(listener, { [Symbol.asyncDispose]: () => listener.stop(100) })
}

async function dial({ port }: Listener): Promise<Socket & { next(bytes: number): Promise<string>; hungUp: Promise<unknown> }> {
  const socket = connect({ port, host: '127.0.0.1' })
  const hungUp = once(socket, 'close')
  let arrived = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    arrived = Buffer.concat([arrived, chunk])
  })
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return Object.assign(socket, {
    hungUp,
    async next(bytes: number) {
      while (arrived.length < bytes) await pause(2)
      const taken = arrived.subarray(0, bytes)
      arrived = arrived.subarray(bytes)
      return taken.toString('latin1', 2).replace(/\.+$/, '')
    },
  })
}

describe('listener', () => {
  it('cuts frames however they arrive: in one piece, byte by byte, several at once', async () => {
    await using listener = await open()
    const line = await dial(listener)
    for (const byte of message('one')) {
      line.write(Buffer.from([byte]))
      await pause(1)
    }
    assert.equal(await line.next(22), 'one')
    line.write(Buffer.concat([message('two'), message('three'), message('four').subarray(0, 5)]))
    assert.equal(await line.next(22), 'two')
    assert.equal(await line.next(22), 'three')
    line.write(message('four').subarray(5))
    assert.equal(await line.next(22), 'four')
    line.destroy()
  })

  it('has one request in flight a connection, and answers in order', async () => {
    let inFlight = 0
    let most = 0
    await using listener = await open({
      answer: async (frame) => {
        inFlight += 1
        most = Math.max(most, inFlight)
        await pause(frame[0] === 0x61 ? 30 : 1)
        inFlight -= 1
        return framed(frame)
      },
    })
    const line = await dial(listener)
    line.write(Buffer.concat(['a', 'b', 'c'].map(message)))
    assert.deepEqual([await line.next(22), await line.next(22), await line.next(22)], ['a', 'b', 'c'])
    assert.equal(most, 1)
    line.destroy()
  })

  it('reads no further while a request is being answered: a flood stays in the line', async () => {
    let release = (): void => undefined
    const released = new Promise<void>((resolve) => (release = resolve))
    await using listener = await open({ answer: (frame) => released.then(() => framed(frame)) })
    const line = await dial(listener)
    const flood = Buffer.concat(Array.from({ length: 400_000 }, () => message('x')))
    line.write(flood)
    await pause(200)
    assert.equal(listener.figures().frames, 1)
    assert.ok(line.writableLength > flood.length / 4, 'most of it has not left')
    line.destroy()
    release()
  })

  it('drops a connection at once for a frame that is too long or too short', async () => {
    await using listener = await open({ limits: { frameBytesMax: 100 } })
    for (const bytes of [
      [0xff, 0xff],
      [0, 101],
      [0, 0],
      [0, 3],
    ]) {
      const line = await dial(listener)
      line.write(Buffer.from(bytes))
      await line.hungUp
    }
    const { closed } = listener.figures()
    assert.deepEqual([closed['frame too long'], closed['frame too short']], [2, 2])
  })

  it('drops who begins a frame and does not end it, and who says nothing for too long; not who waits for us', async () => {
    let now = 1_000_000 as Instant
    const silent = new Promise<Buffer | null>(() => undefined)
    await using listener = await open({ clock: () => now, limits: { frameMsMax: 5_000, idleMsMax: 60_000 }, answer: () => silent })
    const slow = await dial(listener)
    const idle = await dial(listener)
    const waiting = await dial(listener)
    waiting.write(message('x'))
    slow.write(message('x').subarray(0, 9))
    await pause(50)
    now = (now + 6_000) as Instant
    await slow.hungUp
    now = (now + 61_000) as Instant
    await idle.hungUp
    while (listener.figures().open > 1) await pause(2)
    assert.equal(listener.figures().open, 1)
    const { closed } = listener.figures()
    assert.deepEqual([closed['frame too slow'], closed.idle], [1, 1])
    waiting.destroy()
  })

  it('takes only so many connections of one address, and so many in all', async () => {
    await using listener = await open({ limits: { connectionsPerAddressMax: 3 } })
    const lines = [await dial(listener), await dial(listener), await dial(listener)]
    await (
      await dial(listener)
    ).hungUp
    lines[0]!.destroy()
    await lines[0]!.hungUp
    while (listener.figures().open === 3) await pause(2)
    const again = await dial(listener)
    again.write(message('x'))
    assert.equal(await again.next(22), 'x')
    for (const line of [...lines, again]) line.destroy()
  })

  it('drops a peer that does not read its answers', async () => {
    const answer = framed(Buffer.alloc(60_000))
    await using listener = await open({ answer: () => answer, limits: { unreadBytesMax: 100_000 } })
    const line = connect({ port: listener.port, host: '127.0.0.1' })
    line.on('error', () => undefined)
    line.pause()
    await once(line, 'connect')
    line.write(Buffer.concat(Array.from({ length: 3_000 }, () => message('x'))))
    while (listener.figures().closed['answers unread'] === 0) await pause(5)
    line.destroy()
  })

  it('drains: what is in flight is answered, what comes then is not taken', async () => {
    const listener = await open({ answer: (frame) => pause(80).then(() => framed(frame)) })
    const busy = await dial(listener)
    const idle = await dial(listener)
    busy.write(Buffer.concat([message('in flight'), message('too late')]))
    await pause(20)
    const stopped = listener.stop(2_000)
    assert.equal(await busy.next(22), 'in flight')
    await Promise.all([busy.hungUp, idle.hungUp, stopped])
    assert.equal(listener.figures().frames, 1)
  })

  it('speaks TLS where a certificate is given', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'shouli-tls-'))
    const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')]
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
        '-nodes',
        '-keyout',
        key,
        '-out',
        cert,
        '-days',
        '1',
        ...subject,
      ],
      { stdio: 'ignore' },
    )
    const tls = { key: readFileSync(key), cert: readFileSync(cert) }
    const listener = await listen({
      port: 0,
      host: '127.0.0.1',
      tls,
      limits: usualLimits,
      clock: () => Date.now() as Instant,
      answer: echo,
    })
    const line = connectSecurely({ port: listener.port, host: '127.0.0.1', servername: 'localhost', ca: tls.cert })
    await once(line, 'secureConnect')
    line.write(message('sealed'))
    const [chunk] = (await once(line, 'data')) as [Buffer]
    assert.ok(chunk.includes('sealed'))
    const plain = connect({ port: listener.port, host: '127.0.0.1' })
    plain.on('error', () => undefined)
    plain.write('this is no handshake')
    await once(plain, 'close')
    line.destroy()
    await listener.stop(100)
    rmSync(folder, { recursive: true })
  })
})
