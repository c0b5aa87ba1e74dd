import { terminalId } from '@shouli/vocabulary'
import type { Database } from '../../ground/database/index.ts'
import { run, sql, transaction } from '../../ground/database/index.ts'
import { keysVoid } from '../../registers/terminals/index.ts'
import type { KeyStore } from './keys/key-store.ts'
import { profileFrom } from './profiles.ts'

/** A terminal as whoever puts it into operation hands it over. */
export interface TerminalKeys {
  readonly terminalId: string
  /** Name of a profile that is on file. */
  readonly profile: string
  /** Terminal master key, 32 hexadecimal digits; `null`: none was loaded yet, so it cannot sign on. */
  readonly masterKeyHex: string | null
}

/** Loads master keys. A terminal that was loaded before takes the new key, and its working keys are void. @throws KeyRefused */
export async function loadTerminals(database: Database, keyStore: KeyStore, terminals: readonly TerminalKeys[]): Promise<void> {
  const wrapped = await Promise.all(
    terminals.map(({ terminalId, masterKeyHex }) =>
      masterKeyHex === null ? Promise.resolve(null) : keyStore.importMasterKey(terminalId, Buffer.from(masterKeyHex, 'hex')),
    ),
  )
  await transaction(database, async (tx) => {
    tx.write(sql`
      insert into gateway_terminals (terminal_id, profile, master_key)
      select * from unnest(${terminals.map(({ terminalId }) => terminalId)}::text[], ${terminals.map(({ profile }) => profile)}::text[], ${wrapped}::bytea[])
      on conflict (terminal_id) do update set profile = excluded.profile, master_key = excluded.master_key, working_keys = null, wish = '0'`)
    keysVoid(
      tx,
      terminals.map((terminal) => terminalId(terminal.terminalId)),
    )
  })
}

/** Puts a profile on file, or changes it; gateways take it over within half a minute. @throws ProfileRefused */
export async function putProfile(database: Database, profile: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
  profileFrom(profile, settings)
  await run(
    database,
    sql`
      insert into gateway_profiles (profile, settings) values (${profile}, ${JSON.stringify(settings)}::jsonb)
      on conflict (profile) do update set settings = excluded.settings`,
  )
}
