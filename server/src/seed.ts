// A believable institution with everything that lies in more than one room: registers, keys, card ranges, tokens. For the demo, for
// tests from end to end, and for benches.

import { terminalId } from '@shouli/vocabulary'
import { cardVault, loadCardBins, loadTerminals, testCardBins, type KeyStore } from './desks/gateway/index.ts'
import type { Database } from './ground/database/index.ts'
import { seedDemo, type Portfolio, type SeedOptions } from './portfolio/index.ts'
import { personTokens } from './registers/merchants/index.ts'
import { telemetryTokens } from './registers/telemetry/index.ts'

export interface InstitutionOptions extends Pick<SeedOptions, 'terminals' | 'seed' | 'at' | 'withFaults' | 'policy'> {
  /** Migrated, its partitions made. */
  readonly database: Database
  readonly keyStore: KeyStore
  /** Of every terminal. Default `usual`. */
  readonly profile?: string
}

/** A portfolio whose terminals may report telemetry as well. */
export type Institution = Omit<Portfolio, 'terminals'> & {
  readonly terminals: readonly (Portfolio['terminals'][number] & { readonly telemetryToken: string })[]
}

/** @returns the terminals with their keys and tokens, for a fleet; write it where only its owner can read it */
export async function seedInstitution({ database, keyStore, profile = 'usual', ...options }: InstitutionOptions): Promise<Institution> {
  const vault = cardVault(await keyStore.secret('card tokens'))
  const tokens = telemetryTokens(await keyStore.secret('telemetry tokens'))
  await loadCardBins(database, testCardBins)

  const portfolio = await seedDemo(database, {
    ...options,
    personToken: personTokens(await keyStore.secret('person tokens')),
    cardToken: (card) => vault.tokenOf(card),
    loadKeys: (keys) =>
      loadTerminals(
        database,
        keyStore,
        keys.map(({ terminalId: id, tmk }) => ({ terminalId: id, profile, masterKeyHex: tmk.toString('hex') })),
      ),
  })
  return {
    ...portfolio,
    terminals: portfolio.terminals.map((terminal) => ({ ...terminal, telemetryToken: tokens.of(terminalId(terminal.terminalId)) })),
  }
}
