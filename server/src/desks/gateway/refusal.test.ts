import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Statement } from '../../ground/database/index.ts'
import { firstRow, rows, sql } from '../../ground/database/index.ts'
import { verifyChain } from '../../ground/evidence/index.ts'
import { debitCard, openWorld, SHOP } from './testing/index.ts'

const sale = { kind: 'sale' as const, amountFen: 10_000, card: debitCard }

/** What is on file, changed until it stands in the way: the same data that would do so in earnest. */
const obstacles: readonly { readonly cause: string; readonly answer: string; readonly change: Statement; readonly amountFen?: number }[] = [
  {
    cause: 'qualification/business-licence-expired',
    answer: '03',
    change: sql`update merchant_documents set valid_until = '2026-01-01' where kind = 'business licence'`,
  },
  {
    cause: 'qualification/business-licence-missing',
    answer: '03',
    change: sql`delete from merchant_documents where kind = 'business licence'`,
  },
  {
    cause: 'qualification/legal-person-id-expired',
    answer: '03',
    change: sql`update merchant_documents set valid_until = '2026-01-01' where kind = 'legal person id'`,
  },
  { cause: 'qualification/settlement-account-unverified', answer: '03', change: sql`update merchant_accounts set verified_on = null` },
  { cause: 'qualification/agreement-ended', answer: '03', change: sql`update merchant_agreements set ends_on = '2026-01-01'` },
  { cause: 'qualification/terminal-suspended', answer: '58', change: sql`update terminals set status = 'suspended'` },
  { cause: 'qualification/terminal-bound-elsewhere', answer: '97', change: sql`update terminals set merchant_id = '898310154119999'` },
  { cause: 'qualification/serial-number-mismatch', answer: '97', change: sql`update terminals set serial = 'another'` },
  { cause: 'standing/merchant-closed', answer: '03', change: sql`update merchants set status = 'closed', closed_at = now()` },
  { cause: 'standing/terminal-withdrawn', answer: '58', change: sql`update terminals set status = 'withdrawn'` },
  { cause: 'risk/location-changed', answer: '58', change: sql`update terminals set latitude = 39.9, longitude = 116.4` },
  { cause: 'risk/amount-over-limit', answer: '61', change: sql`update merchants set amount_fen_max = 9999` },
  {
    cause: 'verification/sign-on-missing',
    answer: '77',
    change: sql`update terminal_activity set keys_loaded = false, signed_on_at = null`,
  },
  { cause: 'verification/working-keys-missing', answer: '77', change: sql`update terminal_activity set keys_loaded = false` },
  { cause: 'software/batch-number-mismatch', answer: '77', change: sql`update terminal_activity set batch = 9` },
]

describe('a payment with something in its way', () => {
  it('is answered by us with the code of its first obstacle, a reference and a sentence, and sent nowhere', async () => {
    await using world = await openWorld({ terminals: 1 })
    const terminal = await world.terminal()
    for (const { cause, answer, change } of obstacles) {
      const undo = await world.keep()
      await terminal.signOn()
      await world.database.query(change)
      const outcome = await terminal.pay(sale)
      const row = await firstRow<{ cause: string; answer: string; state: string; decided_by: string; evidence: number }>(
        world.database,
        sql`select cause, answer, state, decided_by, evidence from payments order by id desc limit 1`,
      )
      assert.equal(row?.cause, cause)
      assert.deepEqual([outcome.answer, row.answer, row.state, row.decided_by], [answer, answer, 'rejected', 'us'], cause)
      assert.match(outcome.reference!, /^[2-9A-HJKMNP-Z]{6}$/, cause)
      assert.match(outcome.text!, /[\u4e00-\u9fff]{4}/, cause)
      assert.ok(row.evidence > 0)
      await undo()
    }
    assert.equal(world.host.book.size, 0)
    const report = await verifyChain(world.database, SHOP)
    assert.equal(report.brokenAt, null)
    const notes = await rows<{ type: string }>(world.database, sql`select type from outbox_notes where type = 'payment rejected'`)
    assert.equal(notes.length, obstacles.length)
  })

  it('says on its reference which row it is', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    await world.database.query(sql`update merchants set amount_fen_max = 9999`)
    await terminal.pay(sale)
    const found = await firstRow(
      world.database,
      sql`select p.cause from payment_references r join payments p on p.merchant_id = r.merchant_id and p.day = r.day and p.id = r.payment_id and p.reference = r.number`,
    )
    assert.deepEqual(found, { cause: 'risk/amount-over-limit' })
  })
})
