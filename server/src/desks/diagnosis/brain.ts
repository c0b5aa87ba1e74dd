import { readFileSync } from 'node:fs'
import { compile, readKnowledge, reviewedKnowledge, type Knowledge, type Model } from '@shouli/acceptance'
import type { Instant } from '@shouli/vocabulary'
import { firstRow, moment, run, sql, type Connection } from '../../ground/database/index.ts'

/** A file of learned numbers is not one, or is of another version of the program. */
export class KnowledgeRefused extends Error {
  readonly code = 'KNOWLEDGE_REFUSED'
  /** EX_CONFIG of sysexits. */
  readonly exitCode = 78
}

/**
 * @param file as `shouli learn` writes it; `null`: the knowledge of this version of the program, without experience
 * @throws KnowledgeRefused
 */
export function modelFrom(file: string | null): Model {
  if (file === null) return compile(reviewedKnowledge())
  const read = readKnowledge(readFileSync(file, 'utf8'))
  if ('expected' in read) throw new KnowledgeRefused(`KNOWLEDGE_FILE ${file}: expected ${read.expected}`)
  return compile(read)
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
