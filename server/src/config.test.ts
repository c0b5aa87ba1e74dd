import assert from 'node:assert/strict'
import path from 'node:path'
import { describe, it } from 'node:test'
import { readConfig, settings, settingsTable, SettingsRefused } from './config.ts'

describe('configuration', () => {
  it('needs no setting at all', () => {
    const config = readConfig({})
    assert.equal(config.gatewayPort, 8583)
    assert.equal(config.databaseUrl, null)
    assert.equal(config.dataFolder, path.resolve('./.shouli'))
    assert.equal(config.upstreamTls, false)
  })

  it('takes an empty value for none', () => {
    assert.equal(readConfig({ DATABASE_URL: '', HTTP_PORT: ' ' }).httpPort, 8080)
  })

  it('names every setting that is wrong, says what was expected, and exits with 78', () => {
    assert.throws(
      () => readConfig({ GATEWAY_PORT: '70000', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x' }),
      (error: unknown) => {
        assert.ok(error instanceof SettingsRefused)
        assert.equal(error.exitCode, 78)
        assert.deepEqual(
          error.wrong.map(({ name }) => name),
          ['DATABASE_URL', 'GATEWAY_PORT', 'LOG_LEVEL'],
        )
        assert.match(error.message, /GATEWAY_PORT .*a whole number from 0 to 65535/)
        return true
      },
    )
  })

  it('never repeats a value, which may be a secret', () => {
    assert.throws(
      () => readConfig({ KEY_ENCRYPTION_KEY: 'ab'.repeat(31), HTTP_STAFF_TOKEN: 'hunter2' }),
      (error: Error) => !error.message.includes('abab') && !error.message.includes('hunter2'),
    )
  })

  it('refuses settings that contradict each other', () => {
    assert.throws(() => readConfig({ GATEWAY_TLS_CERT: import.meta.filename }), /GATEWAY_TLS_CERT, GATEWAY_TLS_KEY .*both or neither/)
    assert.throws(() => readConfig({ ENVIRONMENT: 'live', HTTP_HOST: '0.0.0.0' }), /HTTP_STAFF_TOKEN/)
    assert.equal(readConfig({ ENVIRONMENT: 'live', HTTP_HOST: '0.0.0.0', HTTP_STAFF_TOKEN: 'x'.repeat(24) }).environment, 'live')
  })

  it('has defaults that are right themselves, a unit and a reason for each, and no name twice', () => {
    const names = Object.values(settings).map(({ name }) => name)
    assert.equal(new Set(names).size, names.length)
    for (const { name, unit, why } of settingsTable()) {
      assert.match(name, /^[A-Z][A-Z_]+$/)
      assert.ok(unit.length > 0 && why.length > 0, name)
    }
  })
})
