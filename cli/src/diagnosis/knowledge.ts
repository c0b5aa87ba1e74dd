import { readFileSync } from 'node:fs'
import { readKnowledge, reviewedKnowledge, type Knowledge } from '@shouli/acceptance'

/** A knowledge file that is not there or not as it was written. */
export class KnowledgeFileRefused extends Error {
  readonly code = 'KNOWLEDGE_FILE_REFUSED'
  /** EX_NOINPUT of sysexits. */
  readonly exitCode = 66
}

/**
 * @param file as `shouli learn` writes it; left out: the reviewed numbers
 * @throws KnowledgeFileRefused with a sentence that names the file
 */
export function knowledgeFrom(file: string | undefined): Knowledge {
  if (file === undefined) return reviewedKnowledge()
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new KnowledgeFileRefused(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}`)
  }
  const read = readKnowledge(text)
  if ('expected' in read) throw new KnowledgeFileRefused(`${file}: expected ${read.expected}`)
  return read
}

/** Says why on standard error and sets the exit code; anything else is thrown on. */
export function refuseKnowledge(error: unknown): void {
  if (!(error instanceof KnowledgeFileRefused)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = error.exitCode
}
