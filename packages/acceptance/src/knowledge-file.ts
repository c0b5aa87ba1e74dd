import { versionOf, type Knowledge } from './knowledge.ts'

/** Knowledge as it is kept in a file or a row: with the version that its content must have. */
export interface KnowledgeFile {
  readonly version: string
  readonly knowledge: Knowledge
}

export const knowledgeFile = (knowledge: Knowledge): KnowledgeFile => ({ version: versionOf(knowledge), knowledge })

/**
 * Reads what {@link knowledgeFile} made. Its content is not looked into: the hash says whether it is what was once made.
 *
 * @param text JSON
 * @returns the knowledge, or what was expected
 */
export function readKnowledge(text: string): Knowledge | { readonly expected: string } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { expected: 'JSON as `shouli learn` writes it' }
  }
  const { version, knowledge } = (json ?? {}) as Partial<KnowledgeFile>
  if (typeof knowledge !== 'object' || knowledge === null) return { expected: '"version" and "knowledge"' }
  if (knowledge.format !== 1) return { expected: '"format": 1; this file is of another version of the program' }
  if (versionOf(knowledge) !== version) return { expected: 'content that belongs to its version; this file was changed by hand' }
  return knowledge
}
