import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant, fen, type Instant } from '@shouli/vocabulary'
import { transaction, type Database } from '../../ground/database/index.ts'
import { freshDatabase, NOON } from '../../ground/database/testing/index.ts'
import {
  approvePolicy,
  complaints,
  draftPolicy,
  installPolicy,
  listPolicies,
  openPolicy,
  policy202607,
  policyAt,
  PolicyChangeRefused,
  PolicyRefused,
  readPolicy,
  withdrawPolicy,
  type PolicyVersion,
} from './index.ts'

const september: PolicyVersion = {
  ...policy202607,
  version: '2026-09',
  effectiveFrom: instant('2026-09-01T00:00:00+08:00'),
  terms: { ...policy202607.terms, amountMax: fen(2_000_000) },
}
const anna = { by: 'anna', at: NOON }
const bea = { by: 'bea', at: NOON }

async function installed(): Promise<Database> {
  const database = await freshDatabase()
  assert.equal(await transaction(database, (tx) => installPolicy(tx, policy202607, NOON)), true)
  return database
}

describe('the versions of the house', () => {
  it('are sound, and name a clause and a reason for every parameter', () => {
    for (const { version, terms, sources } of [policy202607, openPolicy]) {
      assert.deepEqual(complaints(terms), [], version)
      assert.deepEqual(Object.keys(sources).toSorted(), Object.keys(terms).toSorted())
      for (const [parameter, { clause, why }] of Object.entries(sources)) assert.ok(clause !== '' && why !== '', parameter)
    }
  })

  it('are put in force on an empty file only, from today where their day lies ahead', async () => {
    const database = await installed()
    assert.equal(await transaction(database, (tx) => installPolicy(tx, openPolicy, NOON)), false)
    const early = await freshDatabase()
    const before = instant('2025-01-01T00:00:00Z')
    await transaction(early, (tx) => installPolicy(tx, policy202607, before))
    assert.equal((await policyAt(early, before))!.version, '2026-07')
  })
})

describe('a policy', () => {
  it('is in force from its moment on, not a millisecond before', async () => {
    const database = await installed()
    await transaction(database, (tx) => draftPolicy(tx, september, anna))
    assert.equal((await policyAt(database, september.effectiveFrom))!.version, '2026-07', 'a draft is not in force')
    await transaction(database, (tx) => approvePolicy(tx, '2026-09', bea))
    assert.equal((await policyAt(database, (september.effectiveFrom - 1) as Instant))!.version, '2026-07')
    assert.equal((await policyAt(database, september.effectiveFrom))!.amountMax, 2_000_000)
    assert.equal(await policyAt(database, instant('2020-01-01T00:00:00Z')), null)
  })

  it('is approved by somebody else than its writer, and before its day', async () => {
    const database = await installed()
    await transaction(database, (tx) => draftPolicy(tx, september, anna))
    const approve = (who: { by: string; at: Instant }): Promise<unknown> => transaction(database, (tx) => approvePolicy(tx, '2026-09', who))
    await assert.rejects(approve(anna), PolicyChangeRefused)
    await assert.rejects(approve({ by: 'bea', at: (september.effectiveFrom + 1) as Instant }), /nothing is put in force backwards/)
    await approve(bea)
    await assert.rejects(approve(bea), PolicyChangeRefused)
    await assert.rejects(
      transaction(database, (tx) => draftPolicy(tx, september, anna)),
      /it is approved/,
    )
  })

  it('can be taken back until it is in force', async () => {
    const database = await installed()
    await transaction(database, (tx) => draftPolicy(tx, september, anna))
    await transaction(database, (tx) => approvePolicy(tx, '2026-09', bea))
    await assert.rejects(
      transaction(database, (tx) => withdrawPolicy(tx, '2026-07', bea)),
      /it is in force/,
    )
    await transaction(database, (tx) => withdrawPolicy(tx, '2026-09', bea))
    assert.equal((await policyAt(database, september.effectiveFrom))!.version, '2026-07')
    assert.deepEqual(
      (await listPolicies(database)).map(({ version, state }) => [version, state]),
      [
        ['2026-09', 'withdrawn'],
        ['2026-07', 'approved'],
      ],
    )
  })

  it('is read as it was drafted', async () => {
    const database = await installed()
    await transaction(database, (tx) => draftPolicy(tx, september, anna))
    const found = await readPolicy(database, '2026-09')
    assert.deepEqual(found, { ...september, state: 'draft', draftedBy: 'anna', draftedAt: NOON, approvedBy: null, approvedAt: null })
    assert.equal(await readPolicy(database, '1999-01'), null)
  })

  it('is refused with every parameter that cannot be, also where the law sets the bound', async () => {
    const database = await installed()
    const terms = {
      ...september.terms,
      amountMax: fen(1),
      microCredit: { dayMax: fen(200_000), monthMax: fen(1_000_000) },
      idleMonths: { verify: 4, stop: 12 },
    }
    await assert.rejects(
      transaction(database, (tx) => draftPolicy(tx, { ...september, terms: { ...terms, categoriesRefused: ['79'] } }, anna)),
      (error: unknown) => {
        assert.ok(error instanceof PolicyRefused)
        assert.deepEqual(
          error.complaints.map(({ parameter }) => parameter),
          ['microCredit.dayMax', 'categoriesRefused', 'idleMonths.verify'],
        )
        return true
      },
    )
  })

  it('is looked at parameter by parameter, also when it comes from outside and half of it is missing', () => {
    const missing = complaints({ amountMax: 1.5, frequency: [{ id: 'x', subject: 'shop', minutes: 0, count: 1 }] } as never)
    const named = missing.map(({ parameter }) => parameter)
    assert.equal(
      new Set(named.map((name) => name.split(/[.[]/)[0])).size,
      Object.keys(policy202607.terms).length,
      'no parameter is passed over',
    )
    for (const parameter of ['amountMax', 'frequency[0].subject', 'frequency[0].minutes', 'idleMonths', 'onUnknown'])
      assert.ok(named.includes(parameter), parameter)
  })
})
