import { catalogue, compile, everyPhrase, everySign, knowledgeOf, type Knowledge, type Model } from '@shouli/acceptance'
import type { Instant } from '@shouli/vocabulary'
import { firstRow, moment, run, sql, type Connection } from '../../ground/database/index.ts'

/** The knowledge of this version of the program, without experience. */
export function reviewedModel(): Model {
  const words = Object.fromEntries([...everyPhrase().concepts].map(([concept, { base }]) => [concept, { base }]))
  return compile(knowledgeOf(catalogue, everySign, words))
}

/** Keeps what a model believes, so that its answers can be given again. One that is kept already is not written again. */
export async function keepKnowledge(connection: Connection, { version, knowledge }: Model, at: Instant): Promise<void> {
  await run(
    connection,
    sql`
      insert into knowledge_versions (version, body, made_at)
      values (${version}, ${JSON.stringify(knowledge)}::json, ${moment(at)}::timestamptz)
      on conflict do nothing`,
  )
}

/** @returns the model that gave an earlier answer; `null` when that version was never kept here */
export async function modelOf(connection: Connection, version: string): Promise<Model | null> {
  const row = await firstRow<{ body: Knowledge }>(connection, sql`select body from knowledge_versions where version = ${version}`)
  return row === null ? null : compile(row.body)
}
