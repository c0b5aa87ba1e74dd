import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languageOf } from './language.ts'

describe('the language of a page', () => {
  it('is Chinese unless English is preferred', () => {
    const table: [string | undefined, string][] = [
      [undefined, 'zh'],
      ['', 'zh'],
      ['*', 'zh'],
      ['fr-FR, ja;q=0.8', 'zh'],
      ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
      ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
      ['en;q=0.3, zh;q=0.9', 'zh'],
      ['en', 'en'],
      ['english', 'zh'],
    ]
    for (const [accepted, expected] of table) assert.equal(languageOf(undefined, accepted), expected, String(accepted))
  })

  it('is what the address says, when it says one of the two', () => {
    assert.equal(languageOf('en', 'zh-CN'), 'en')
    assert.equal(languageOf('zh', 'en'), 'zh')
    assert.equal(languageOf('klingon', 'en'), 'en')
    assert.equal(languageOf(['en', 'zh'], undefined), 'zh')
  })
})
