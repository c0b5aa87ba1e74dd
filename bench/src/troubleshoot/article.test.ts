import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleBound, articleCosts } from './article.ts'

describe("the article's network", () => {
  const all = articleCosts({ actions: 'all', codes: true, questions: true })

  it('is troubleshot at no more than 1.02 times the optimum and half the cost of the fixed order', () => {
    assert.ok(all.planned <= 1.02 * all.optimum, `${all.planned} against ${all.optimum}`)
    assert.ok(all.planned <= 0.5 * all.checklist, `${all.planned} against ${all.checklist}`)
  })

  it('costs more the less one knows, and never less than with the cause known', () => {
    const unasked = articleCosts({ actions: 'all', codes: true, questions: false })
    const blind = articleCosts({ actions: 'all', codes: false, questions: false })
    const list = articleCosts({ actions: 'checklist', codes: false, questions: false })
    const ladder = [articleBound(), all.optimum, unasked.optimum, blind.optimum, list.optimum, list.checklist]
    for (const [i, cost] of ladder.slice(1).entries()) assert.ok(cost > ladder[i]!, `${ladder}`)
  })
})
