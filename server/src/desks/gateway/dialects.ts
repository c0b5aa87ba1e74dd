import { MessageRefused, type Message } from '@shouli/iso8583'
import type { Clock } from '../../ground/clock.ts'
import { rows, sql, type Database } from '../../ground/database/index.ts'
import { profileFrom, usualSettings, type Profile } from './profiles.ts'
import type { Log } from './log.ts'

/** Which terminal speaks how. */
export interface Dialects {
  readonly usual: Profile
  /** Reads a message in the dialect of the terminal that it names. */
  read(bytes: Uint8Array, guess: Profile): Promise<ReadMessage>
}

export type ReadMessage =
  | { readonly message: Message; readonly profile: Profile }
  /** No message in the dialect of the terminal that it claims to come from. */
  | { readonly message: null; readonly refused: MessageRefused; readonly profile: Profile }

/** What a terminal is told may be so old: profiles are changed by people, and rarely. */
const KEPT_MS = 30_000
const TERMINALS_MOST = 200_000

/** @throws ProfileRefused when a profile in the database cannot be spoken */
export async function startDialects(database: Database, clock: Clock, log: Log): Promise<Dialects> {
  let profiles = await readProfiles(database)
  let readAt = clock()
  const terminals = new Map<string, { readonly profile: string; readonly at: number }>()
  const usual = profiles.get('usual') ?? profileFrom('usual', usualSettings as never)

  async function profileOf(terminalId: string): Promise<Profile> {
    const now = clock()
    const known = terminals.get(terminalId)
    if (known !== undefined && now - known.at < KEPT_MS) return profiles.get(known.profile) ?? usual
    if (now - readAt >= KEPT_MS) await renew(now)

    const [row] = await rows<{ profile: string }>(database, sql`select profile from gateway_terminals where terminal_id = ${terminalId}`)
    if (terminals.size >= TERMINALS_MOST) terminals.clear()
    terminals.set(terminalId, { profile: row?.profile ?? 'usual', at: now })
    return profiles.get(row?.profile ?? 'usual') ?? usual
  }

  async function renew(now: number): Promise<void> {
    readAt = now as typeof readAt
    try {
      profiles = await readProfiles(database)
    } catch (reason) {
      log.error({ why: reason instanceof Error ? reason.message : 'unknown' }, 'profiles could not be read anew; the old ones stay')
    }
  }

  return {
    usual,
    /**
     * Tries the dialect that was spoken last on this line, then the others. A reading counts only when the terminal that it names speaks
     * that dialect: so a message is never taken because it happens to read in some dialect.
     */
    async read(bytes, guess) {
      let refused: MessageRefused | null = null
      for (const candidate of candidates(guess, profiles)) {
        const message = unpack(candidate, bytes)
        if (message instanceof MessageRefused) {
          refused ??= message
          continue
        }
        const terminalId = message.text(41)
        if (terminalId === undefined) return { message, profile: candidate }
        const own = await profileOf(terminalId)
        if (own.codec === candidate.codec) return { message, profile: own }
        const reading = unpack(own, bytes)
        if (reading instanceof MessageRefused) refused ??= reading
        else if (reading.text(41) === terminalId) return { message: reading, profile: own }
      }
      return { message: null, refused: refused!, profile: guess }
    },
  }
}

function* candidates(guess: Profile, profiles: ReadonlyMap<string, Profile>): Generator<Profile> {
  const tried = new Set([guess.codec])
  yield guess
  for (const profile of profiles.values()) {
    if (tried.has(profile.codec)) continue
    tried.add(profile.codec)
    yield profile
  }
}

function unpack(profile: Profile, bytes: Uint8Array): Message | MessageRefused {
  try {
    return profile.codec.unpack(bytes)
  } catch (reason) {
    if (reason instanceof MessageRefused) return reason
    throw reason
  }
}

async function readProfiles(database: Database): Promise<Map<string, Profile>> {
  const found = await rows<{ profile: string; settings: Record<string, unknown> }>(
    database,
    sql`select profile, settings from gateway_profiles`,
  )
  return new Map(found.map(({ profile, settings }) => [profile, profileFrom(profile, settings)]))
}
