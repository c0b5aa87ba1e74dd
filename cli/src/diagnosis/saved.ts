import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { readObservation } from '@shouli/acceptance'
import { readEvent } from './event.ts'
import type { Conversation } from './conversation.ts'

/** The file does not hold a conversation. */
export class ConversationFileRefused extends Error {
  readonly code = 'CONVERSATION_FILE_REFUSED'
  constructor(file: string, why: string) {
    super(`${file}: ${why}`)
    this.name = 'ConversationFileRefused'
  }
}

/** @returns `null` when the file is not there yet; @throws ConversationFileRefused */
export function readConversation(file: string): Conversation | null {
  if (!existsSync(file)) return null
  let json: { format?: unknown; observation?: unknown; notMeant?: unknown; events?: unknown }
  try {
    json = JSON.parse(readFileSync(file, 'utf8')) as typeof json
  } catch {
    throw new ConversationFileRefused(file, 'is not JSON')
  }
  if (json?.format !== 1 || !json.observation || !Array.isArray(json.events) || !Array.isArray(json.notMeant)) {
    throw new ConversationFileRefused(file, 'holds no conversation of `shouli troubleshoot`')
  }
  const observation = readObservation(json.observation)
  if ('expected' in observation) throw new ConversationFileRefused(file, `observation: expected ${observation.expected}`)
  const events = json.events.map((event: unknown, index) => {
    const read = readEvent(event)
    if ('expected' in read) throw new ConversationFileRefused(file, `events[${index}]: expected ${read.expected}`)
    return read
  })
  return { format: 1, observation, notMeant: json.notMeant.map(String), events }
}

/** Written beside and moved into place: a power cut leaves the old one or the new one. */
export function saveConversation(file: string, talk: Conversation): void {
  const beside = `${file}.${process.pid}.tmp`
  writeFileSync(beside, `${JSON.stringify(talk, null, 2)}\n`)
  renameSync(beside, file)
}
