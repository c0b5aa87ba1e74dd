import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { freshUrl } from '../../server/src/ground/database/testing/index.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'shouli-cli-registers-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const shop = '898310154110001'

describe('shouli registers', () => {
  let environment: NodeJS.ProcessEnv
  before(async () => {
    environment = { ...process.env, DATABASE_URL: await freshUrl(), DATA_FOLDER: folder, LOG_LEVEL: 'fatal' }
    fileOf('shops.csv', '商户号,商户名称,商户类型,MCC\n898310154110001,青禾百货店,个体工商户,5411')
    fileOf('tills.csv', '终端号,商户号,序列号,型号\n10000001,898310154110001,N8600001,A90')
    shouli('import', 'merchants', path.join(folder, 'shops.csv'))
    shouli('import', 'terminals', path.join(folder, 'tills.csv'))
  })

  function fileOf(name: string, content: string): string {
    writeFileSync(path.join(folder, name), content)
    return path.join(folder, name)
  }

  const shouli = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [path.join(import.meta.dirname, 'main.ts'), ...args], { encoding: 'utf8', env: environment })

  /** What the command printed; it must have been done. */
  function did(...args: string[]): Record<string, unknown> {
    const { status, stdout, stderr } = shouli('registers', ...args)
    assert.equal(status, 0, stderr)
    return JSON.parse(stdout) as Record<string, unknown>
  }

  it('freezes a merchant with a ground and lifts the freeze again; its chain tells both', () => {
    const frozen = did('merchant', 'freeze', shop, '--rule', 'own-1', '--zh', '待说明', '--en', 'to be explained')
    assert.equal(frozen['status'], 'frozen')
    const twice = shouli('registers', 'merchant', 'freeze', shop, '--rule', 'own-1', '--zh', '待说明', '--en', 'to be explained')
    assert.deepEqual([twice.status, /refused: cannot freeze merchant/.test(twice.stderr)], [1, true])
    assert.equal(did('merchant', 'unfreeze', shop)['status'], 'trading')
    const report = did('evidence', 'verify', shop)
    assert.deepEqual([report['links'], report['brokenAt']], [4, null])
  })

  it('takes a licence in and lets a reviewer accept it', () => {
    const received = did('papers', 'receive', shop, 'licence', '91350100M000100Y43', '长期')
    did('papers', 'accept', shop, received['documentId'] as string, '--by', 'rev')
    const { facts } = did('merchant', 'show', shop) as unknown as { facts: { businessLicence: { number: string } } }
    assert.equal(facts.businessLicence.number, '91350100M000100Y43')
    assert.equal(shouli('registers', 'papers', 'receive', shop, 'licence', '91350100M000100Y4Z', '长期').status, 1)
  })

  it('asks a terminal to do something only where its keys are loaded, and only what it can', () => {
    const unknown = shouli('registers', 'terminal', 'ask', '10000001', 'sign on again')
    assert.deepEqual([unknown.status, /nothing of that name/.test(unknown.stderr)], [2, true])
    const nonsense = shouli('registers', 'terminal', 'ask', '10000001', 'dance')
    assert.deepEqual([nonsense.status, /sign on again/.test(nonsense.stderr)], [1, true])
  })

  it('suspends and resumes a terminal', () => {
    assert.equal(did('terminal', 'suspend', '10000001', '--zh', '巡检', '--en', 'inspection')['status'], 'suspended')
    assert.equal(did('terminal', 'resume', '10000001')['status'], 'trading')
    assert.equal(shouli('registers', 'terminal', 'show', '99999999').status, 2)
  })

  it('puts on a list and takes off again', () => {
    did('list', 'put', 'own-risk', 'merchant', shop, '--zh', '甲', '--en', 'a')
    assert.equal((did('list', 'show', shop) as unknown as unknown[]).length, 1)
    did('list', 'remove', 'own-risk', 'merchant', shop)
    assert.equal(shouli('registers', 'list', 'remove', 'own-risk', 'merchant', shop).status, 2)
  })

  it('drafts a policy, and somebody else approves it', () => {
    const terms = fileOf(
      'bad.json',
      JSON.stringify({ version: '2099-01', effectiveFrom: '2099-01-01T00:00:00+08:00', terms: { amountMax: 1 }, sources: {} }),
    )
    const refused = shouli('registers', 'policy', 'draft', terms)
    assert.deepEqual([refused.status, /idleMonths must be there/.test(refused.stderr)], [1, true])
    assert.equal(shouli('registers', 'policy', 'approve', '2099-01').status, 1)
    assert.equal(shouli('registers', 'policy', 'show', '2099-01').status, 2)
    assert.deepEqual(did('policy', 'list'), [])
  })
})
