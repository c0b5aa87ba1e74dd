import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { withoutCardNumbers } from '@shouli/vocabulary'
import { createLog, errorForLog } from './log.ts'

const pan = '6224240000000082'

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = []
  write(createLog('debug', { write: (line) => void lines.push(line) }))
  return lines.join('')
}

describe('digits that could be a card number', () => {
  it('are hidden however they are grouped, with what follows them on a track', () => {
    for (const text of [pan, '6224 2400 0000 0082', '6224-2400-0000-0082', `${pan}=25122015432112345678`, `${pan}D2512`, `B${pan}^NAME`]) {
      assert.doesNotMatch(withoutCardNumbers(`a ${text} z`), /6224|0082/, text)
    }
  })

  it('leaves amounts, times, addresses and terminal numbers as they are', () => {
    const text = 'terminal 12345678, 2026-07-15T12:00:00Z 192.168.100.100:5432 ¥99,999,999.99 trace 000123'
    assert.equal(withoutCardNumbers(text), text)
  })
})

describe('the log', () => {
  it('keeps of a request nothing but what is named', () => {
    const request = { url: `/v1/payments/${pan}`, headers: { authorization: pan }, body: pan, raw: pan }
    const written = logged((log) => log.info({ req: request, res: request, request: 'id-1' }, `asked for ${pan}`))
    assert.doesNotMatch(written, /6224/)
    assert.match(written, /"request":"id-1"/)
  })

  it('keeps of an error its kind, code, sentence and place, and none of its own properties', () => {
    const error = Object.assign(new Error(`duplicate key (${pan})`, { cause: new Error(`under ${pan}`) }), {
      code: '23505',
      detail: `Key (card)=(${pan}) already exists.`,
      where: pan,
    })
    const written = logged((log) => log.error({ err: error }, 'could not answer'))
    assert.doesNotMatch(written, /6224/)
    const kept = errorForLog(error)
    assert.deepEqual(Object.keys(kept), ['type', 'code', 'message', 'stack', 'cause'])
    assert.equal(kept.code, '23505')
    assert.match(kept.stack, /^ {4}at .*log\.test\.ts/)
  })

  it('takes an error logged by itself the same way', () => {
    assert.doesNotMatch(
      logged((log) => log.error(new Error(`bare ${pan}`))),
      /6224/,
    )
  })

  it('is one JSON object a line', () => {
    const lines = logged((log) => {
      log.info('one')
      log.warn({ port: 8080 }, 'two')
    }).trim()
    assert.deepEqual(
      lines.split('\n').map((line) => (JSON.parse(line) as { level: string; msg: string }).msg),
      ['one', 'two'],
    )
  })
})
