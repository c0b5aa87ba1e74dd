import type { Policy } from '@shouli/acceptance'
import type { Instant } from '@shouli/vocabulary'
import { firstRow, moment, rows, sql, type Connection, type Transaction } from '../../ground/database/index.ts'
import { leave } from '../../ground/outbox/index.ts'
import { complaints, PolicyChangeRefused, PolicyRefused, type PolicyOnFile, type PolicyVersion } from './policy.ts'

interface Row {
  version: string
  state: PolicyOnFile['state']
  effective_from: Instant
  facts: Policy
  sources: PolicyVersion['sources']
  drafted_by: string
  drafted_at: Instant
  approved_by: string | null
  approved_at: Instant | null
}

function onFile(row: Row): PolicyOnFile {
  const { version: _, effectiveFrom: __, ...terms } = row.facts
  return {
    version: row.version,
    effectiveFrom: row.effective_from,
    terms,
    sources: row.sources,
    state: row.state,
    draftedBy: row.drafted_by,
    draftedAt: row.drafted_at,
    approvedBy: row.approved_by,
    approvedAt: row.approved_at,
  }
}

/** The policy in force at a moment, today or another day; `null`: none. Read it each time: another process may have approved a new one. */
export async function policyAt(connection: Connection, at: Instant): Promise<Policy | null> {
  const row = await firstRow<{ facts: Policy }>(
    connection,
    sql`select facts from policy_facts where in_force_from <= ${moment(at)}::timestamptz order by in_force_from desc limit 1`,
  )
  return row?.facts ?? null
}

/** Every version, the latest to take effect first. */
export async function listPolicies(connection: Connection): Promise<PolicyOnFile[]> {
  return (await rows<Row>(connection, sql`select * from policies order by effective_from desc, version`)).map(onFile)
}

/** @returns `null` when there is no version of this name */
export async function readPolicy(connection: Connection, version: string): Promise<PolicyOnFile | null> {
  const row = await firstRow<Row>(connection, sql`select * from policies where version = ${version}`)
  return row && onFile(row)
}

/**
 * Writes a draft, or rewrites one that is not approved yet.
 *
 * @throws PolicyRefused when a parameter cannot be; PolicyChangeRefused when the version is approved already
 */
export async function draftPolicy(
  tx: Transaction,
  policy: PolicyVersion,
  { by, at }: { readonly by: string; readonly at: Instant },
): Promise<void> {
  const found = complaints(policy.terms)
  if (found.length > 0) throw new PolicyRefused(policy.version, found)
  const facts: Policy = { version: policy.version, effectiveFrom: policy.effectiveFrom, ...policy.terms }
  const written = await firstRow(
    tx,
    sql`
      insert into policies as p (version, state, effective_from, facts, sources, drafted_by, drafted_at)
      values (${policy.version}, 'draft', ${moment(policy.effectiveFrom)}, ${JSON.stringify(facts)}, ${JSON.stringify(policy.sources)}, ${by}, ${moment(at)})
      on conflict (version) do update
      set effective_from = excluded.effective_from, facts = excluded.facts, sources = excluded.sources,
          drafted_by = excluded.drafted_by, drafted_at = excluded.drafted_at
      where p.state = 'draft'
      returning version`,
  )
  if (written === null) throw new PolicyChangeRefused(policy.version, 'it is approved; write a new version')
}

/**
 * Approves a draft: from its day on it is in force. Whoever wrote it cannot approve it (收单办法 10).
 *
 * @throws PolicyChangeRefused when it is no draft, when the same person wrote it, or when its day has passed
 */
export async function approvePolicy(
  tx: Transaction,
  version: string,
  { by, at }: { readonly by: string; readonly at: Instant },
): Promise<PolicyOnFile> {
  const row = await firstRow<Row>(tx, sql`select * from policies where version = ${version} for update`)
  if (row === null) throw new PolicyChangeRefused(version, 'there is no such version')
  if (row.state !== 'draft') throw new PolicyChangeRefused(version, `it is ${row.state}`)
  if (row.drafted_by === by) throw new PolicyChangeRefused(version, 'somebody else must approve it')
  if (row.effective_from < at) throw new PolicyChangeRefused(version, 'its day has passed: nothing is put in force backwards')
  return approved(tx, version, { by, at })
}

/** Takes back a version that is not in force yet. */
export async function withdrawPolicy(
  tx: Transaction,
  version: string,
  { by, at }: { readonly by: string; readonly at: Instant },
): Promise<void> {
  const row = await firstRow<Row>(tx, sql`select * from policies where version = ${version} for update`)
  if (row === null) throw new PolicyChangeRefused(version, 'there is no such version')
  if (row.state === 'approved' && row.effective_from <= at)
    throw new PolicyChangeRefused(version, 'it is in force; let a new version follow')
  tx.write(sql`update policies set state = 'withdrawn' where version = ${version}`)
  leave(tx, [{ type: 'policy withdrawn', version, by, at }])
}

/**
 * Puts a version of the house in force on an institution's first day: from its own day, or from today where that lies ahead. Does nothing
 * when any version is on file.
 *
 * @returns whether it was put in force
 */
export async function installPolicy(tx: Transaction, policy: PolicyVersion, at: Instant): Promise<boolean> {
  tx.write(sql`lock table policies in share row exclusive mode`)
  if ((await firstRow(tx, sql`select 1 as one from policies limit 1`)) !== null) return false
  await draftPolicy(tx, { ...policy, effectiveFrom: at < policy.effectiveFrom ? at : policy.effectiveFrom }, { by: 'shouli', at })
  await approved(tx, policy.version, { by: 'institution', at })
  return true
}

async function approved(
  tx: Transaction,
  version: string,
  { by, at }: { readonly by: string; readonly at: Instant },
): Promise<PolicyOnFile> {
  const row = await firstRow<Row>(
    tx,
    sql`update policies set state = 'approved', approved_by = ${by}, approved_at = ${moment(at)} where version = ${version} returning *`,
  )
  leave(tx, [{ type: 'policy scheduled', version, effectiveFrom: row!.effective_from, by, at }])
  return onFile(row!)
}
