import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Instant } from '@shouli/vocabulary'
import { freshDatabase, NOON } from '../../ground/database/testing/index.ts'
import { forgetLines, readLines, reportLine, type LineReport } from './index.ts'

const later = (seconds: number): Instant => (NOON + seconds * 1_000) as Instant
const report: LineReport = { host: 'network-1', process: 'a', state: 'up', since: NOON, lastAnswerAt: NOON, reportedAt: NOON }

describe('a line', () => {
  it('is as well as the best link of any gateway to its host', async () => {
    const database = await freshDatabase()
    await reportLine(database, { ...report, state: 'down', since: later(-60), lastAnswerAt: null })
    await reportLine(database, { ...report, process: 'b', state: 'degraded', since: later(-30) })
    assert.deepEqual(await readLines(database), [{ host: 'network-1', state: 'degraded', since: later(-30), lastAnswerAt: NOON }])
    await reportLine(database, { ...report, since: later(1), lastAnswerAt: later(1), reportedAt: later(1) })
    assert.deepEqual(await readLines(database), [{ host: 'network-1', state: 'up', since: later(1), lastAnswerAt: later(1) }])
  })

  it('takes no older report for news', async () => {
    const database = await freshDatabase()
    await reportLine(database, { ...report, reportedAt: later(5) })
    await reportLine(database, { ...report, state: 'down', reportedAt: later(4) })
    assert.equal((await readLines(database))[0]!.state, 'up')
  })

  it('is unknown once its gateways have stopped, or have said nothing for a minute', async () => {
    const database = await freshDatabase()
    await reportLine(database, report)
    await forgetLines(database, 'a')
    assert.deepEqual(await readLines(database), [])
    await reportLine(database, { ...report, process: 'silent' })
    await reportLine(database, { ...report, process: 'b', host: 'network-2', reportedAt: later(61) })
    assert.deepEqual(
      (await readLines(database)).map(({ host }) => host),
      ['network-2'],
    )
  })
})
