import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { run } from './diagnose-words.ts'

describe('the diagnosis of what people write', async () => {
  const { figures } = await run()
  const share = (label: string): number => figures.find((figure) => figure.label === label)!.value

  it('stays right for descriptions that the tables were never fitted to', () => {
    assert.ok(share('category first, held out') >= 85, `${share('category first, held out')} %`)
    assert.ok(share('category among three, held out') >= 94, `${share('category among three, held out')} %`)
  })

  it('stays right for those that they were written with, and says how sure it is', () => {
    assert.ok(share('category first, all') >= 92, `${share('category first, all')} %`)
    assert.ok(share('actor, all') >= 80, `${share('actor, all')} %`)
    assert.ok(share('calibration error of the first category, all') <= 0.08)
  })
})
