import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { catalogue } from './catalogue.ts'
import { isKnown } from './cause.ts'
import { codeOf, codes, errorConditions } from './codes/index.ts'
import { outcomeOf } from './signs.ts'
import { everyPhrase } from './understand/lexicon.ts'

const here = import.meta.dirname
const known = new Set<string>(catalogue.map(({ id }) => id))

describe('the catalogue', () => {
  it('holds at least 75 causes, each by the path of its file, once', () => {
    assert.ok(catalogue.length >= 75, `${catalogue.length}`)
    const files = globSync('causes/*/*.ts', { cwd: here })
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => file.replace(/^causes\//, '').replace(/\.ts$/, ''))
    assert.deepEqual([...known].toSorted(), files.toSorted())
    assert.equal(known.size, catalogue.length)
  })

  it('knows or infers every cause: each has a find or a sign', () => {
    assert.deepEqual(
      catalogue.filter((cause) => !isKnown(cause) && cause.signs.length === 0).map(({ id }) => id),
      [],
    )
  })

  it('gives an answer code to every known cause, one that the tables explain, and to no other', () => {
    for (const cause of catalogue) {
      if (isKnown(cause)) assert.notEqual(codeOf(cause.answer ?? '?'), undefined, cause.id)
      else assert.equal(cause.answer, null, cause.id)
    }
  })

  it('has words for the shop in both languages, a remedy, a proof and a source for every cause', () => {
    for (const { id, title, tell, remedies, provedBy, source, prior } of catalogue) {
      for (const text of [title, provedBy, ...Object.values(tell), ...remedies.map(({ verifiedBy }) => verifiedBy)]) {
        assert.match(text.zh, /\p{Script=Han}/u, id)
        assert.match(text.en, /[a-z]/, id)
      }
      assert.ok(tell.merchant !== undefined || tell.cashier !== undefined, `${id} tells somebody at the shop`)
      assert.ok(remedies.length > 0 && source !== '' && prior.source !== '', id)
    }
  })

  it('names only signs and concepts that exist, with probabilities', () => {
    const { concepts } = everyPhrase()
    for (const { id, signs } of catalogue) {
      for (const { seen, p, source } of signs) {
        const exists = seen.startsWith('says:') ? concepts.has(seen.slice(5)) : outcomeOf(seen) !== undefined
        assert.ok(exists, `${id}: ${seen}`)
        assert.ok(p > 0 && p < 1 && source !== '', `${id}: ${seen}`)
      }
    }
  })

  it('has the causes that answer codes and terminal errors point to', () => {
    const named = [...codes, ...errorConditions].flatMap(({ causes }) => Object.keys(causes))
    assert.deepEqual(
      [...new Set(named)].filter((id) => !known.has(id)),
      [],
    )
  })

  it('has priors that add up to about ten thousand', () => {
    const sum = catalogue.reduce((all, { prior }) => all + prior.perTenThousand, 0)
    assert.ok(sum > 9_000 && sum < 11_500, `${sum}`)
  })

  it('leaves no remedy unused', () => {
    const used = new Set(catalogue.flatMap(({ remedies }) => remedies.map(({ id }) => id)))
    const files = globSync('remedies/*.ts', { cwd: here }).map((file) => path.basename(file, '.ts'))
    assert.deepEqual(
      files.filter((id) => !used.has(id)),
      [],
    )
  })
})
