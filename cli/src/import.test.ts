import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { freshUrl } from '../../server/src/ground/database/testing/index.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'shouli-cli-import-'))
after(() => rmSync(folder, { recursive: true, force: true }))

describe('shouli import', () => {
  let environment: NodeJS.ProcessEnv
  before(async () => {
    environment = { ...process.env, DATABASE_URL: await freshUrl(), DATA_FOLDER: folder, LOG_LEVEL: 'fatal' }
  })

  const shouli = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [path.join(import.meta.dirname, 'main.ts'), 'import', ...args], { encoding: 'utf8', env: environment })

  function fileOf(name: string, lines: readonly string[]): string {
    const file = path.join(folder, name)
    writeFileSync(file, lines.join('\n'))
    return file
  }

  it('takes merchants over, and says so in both languages', () => {
    const file = fileOf('shops.csv', ['商户号,商户名称,商户类型,MCC', '898310154110001,青禾百货店,个体工商户,5411'])
    const { status, stdout } = shouli('merchants', file)
    assert.match(stdout, /已导入：1 条新增或更新.*imported: 1 new or changed/)
    assert.equal(status, 0)
    assert.match(shouli('merchants', file).stdout, /0 new or changed, 1 as before/)
  })

  it('names row and column of what is wrong, writes nothing, and ends with 1', () => {
    const file = fileOf('wrong.csv', ['商户号,商户名称,商户类型,MCC', '898310154110002,好,个体,5411', '8983,坏,个体,5411'])
    const { status, stdout, stderr } = shouli('merchants', file)
    assert.equal(status, 1)
    assert.match(stderr, /第 3 行「商户号」需要：15 位商户号\n {2}row 3, 商户号: expected a merchant number of 15 characters/)
    assert.match(stdout, /未导入/)
    const { problems, written } = JSON.parse(shouli('merchants', file, '--partial', '--json').stdout) as {
      problems: unknown[]
      written: boolean
    }
    assert.deepEqual([problems.length, written], [1, true])
  })

  it('refuses what is no table or not there, in a sentence', () => {
    assert.deepEqual(
      [shouli('terminals', fileOf('empty.csv', [''])).status, shouli('terminals', path.join(folder, 'nowhere.csv')).status],
      [65, 66],
    )
  })

  it('lists the columns it knows', () => {
    assert.match(shouli('columns').stdout, /\* 商户号 \/ merchant number/)
  })
})
