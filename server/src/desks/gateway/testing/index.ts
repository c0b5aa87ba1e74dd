// A gateway with everything around it that is real: PostgreSQL, the simulated network, virtual terminals. Every test changes one thing.

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startHost, Terminal, type Card, type Host, type PortfolioTerminal } from '@shouli/fleet'
import { localDate, merchantId, terminalId, type MerchantId } from '@shouli/vocabulary'
import { systemClock } from '../../../ground/clock.ts'
import { Database, ensurePartitions, rows, sql, transaction, type Statement } from '../../../ground/database/index.ts'
import { freshUrl } from '../../../ground/database/testing/index.ts'
import { putAccounts, putAgreements, putDocuments, putMerchants } from '../../../registers/merchants/index.ts'
import { installPolicy, openPolicy } from '../../../registers/policy/index.ts'
import { putTerminals } from '../../../registers/terminals/index.ts'
import { loadCardBins, testCardBins } from '../card-bins.ts'
import { startGateway, type Gateway, type GatewayConfig } from '../gateway.ts'
import { softwareKeyStore } from '../keys/software-key-store.ts'
import { loadTerminals, putProfile } from '../load-terminals.ts'
import { silence, type Log } from '../log.ts'

/** A debit card of the test range, with a chip. */
export const debitCard: Card = { pan: '6224240000000082', expiry: '3012', type: 'debit', pin: '123456', hasChip: true }
export const otherCard: Card = { pan: '6224240000000090', expiry: '3012', type: 'debit', pin: '654321', hasChip: true }

export const SHOP = merchantId('898310154110002')

/** Longer than a test takes, shorter than people wait. */
const PROFILE = { networkTimeLimitMs: 400 }

const keyEncryptionKey = Buffer.alloc(32, 11)

export interface World extends AsyncDisposable {
  readonly database: Database
  readonly host: Host
  readonly gateway: Gateway
  readonly terminals: readonly PortfolioTerminal[]
  /** Every line that a gateway logged. */
  readonly logged: string[]
  /** A virtual terminal, signed on unless told otherwise. */
  terminal(
    index?: number,
    options?: { readonly signOn?: boolean; readonly gateway?: Gateway; readonly answerTimeoutMs?: number },
  ): Promise<Terminal>
  /** Remembers what is on file. @returns brings it back */
  keep(): Promise<() => Promise<void>>
  /** One more gateway on the same database. */
  another(): Promise<Gateway>
}

/** Opens a world of its own; `await using` closes it. */
export async function openWorld({ terminals = 2 }: { readonly terminals?: number } = {}): Promise<World> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shouli-gateway-'))
  const database = new Database({ url: await freshUrl(), exitOnIdle: true })
  await ensurePartitions(database, systemClock(), systemClock())
  const portfolio = await seed(database, terminals)
  const host = await startHost({ slowMs: 120, lateMs: 700 })
  const logged: string[] = []
  const write = (fields: object, sentence: string): void => void logged.push(`${sentence} ${JSON.stringify(fields)}`)
  const log: Log = { ...silence, info: write, warn: write, error: write }
  const config = configFor(folder, host.port)

  const gateways: Gateway[] = []
  const open = async (): Promise<Gateway> => {
    const gateway = await startGateway({ config, database, clock: systemClock, log })
    if (!(await gateway.ready(5_000))) throw new Error('the simulated network did not answer')
    gateways.push(gateway)
    return gateway
  }
  const gateway = await open()
  const open_: Terminal[] = []

  return {
    database,
    host,
    gateway,
    terminals: portfolio,
    logged,
    another: open,
    async terminal(index = 0, { signOn = true, gateway: at = gateway, answerTimeoutMs = 3_000 } = {}) {
      const terminal = new Terminal({ gateway: { port: at.port }, terminal: portfolio[index]!, merchantName: '示例商店', answerTimeoutMs })
      open_.push(terminal)
      if (signOn) {
        const outcome = await terminal.signOn()
        if (!outcome.approved) throw new Error(`sign-on: ${outcome.ending} ${outcome.answer ?? ''}`)
      }
      return terminal
    },
    async keep() {
      const kept = await Promise.all(
        onFile.map(async (table) => JSON.stringify(await rows(database, text(`select to_json(t) as row from ${table} t`)))),
      )
      return async () => {
        await transaction(database, async (tx) => {
          for (const table of onFile.toReversed()) await tx.query(text(`delete from ${table}`))
          for (const [index, table] of onFile.entries()) {
            const values = (JSON.parse(kept[index]!) as { row: object }[]).map(({ row }) => row)
            await tx.query({
              ...text(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`),
              values: [JSON.stringify(values)],
            })
          }
        })
      }
    },
    async [Symbol.asyncDispose]() {
      for (const terminal of open_) terminal.close()
      for (const one of gateways) await one.stop(1_000)
      await host.stop()
      await database.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Registers, in an order in which one may refer to those before it. */
const onFile = ['merchants', 'merchant_documents', 'merchant_accounts', 'merchant_agreements', 'terminals', 'terminal_activity'] as const

/** A statement with names of tables in it: only ever our own. */
const text = (statement: string): Statement => ({ text: statement, values: [], parts: [statement] })

export function configFor(dataFolder: string, upstreamPort: number): GatewayConfig {
  return {
    dataFolder,
    keyEncryptionKey: keyEncryptionKey.toString('hex'),
    keyFile: null,
    zonePinKey: null,
    gatewayHost: '127.0.0.1',
    gatewayPort: 0,
    gatewayTlsCert: null,
    gatewayTlsKey: null,
    gatewayConnectionsMax: 1000,
    gatewayConnectionsPerAddressMax: 1000,
    gatewayFrameBytesMax: 2048,
    gatewayIdleSeconds: 60,
    gatewayFrameSeconds: 5,
    gatewayUnreadBytesMax: 65_536,
    upstreamName: 'network-1',
    upstreamHost: '127.0.0.1',
    upstreamPort,
    upstreamTls: false,
    upstreamDialect: 'binary',
    upstreamLinks: 2,
    upstreamEchoSeconds: 30,
    upstreamManagementTimeoutMs: 1_000,
  }
}

/** A shop whose papers are in order, with so many terminals that may trade; limits of the open policy. */
export async function seed(database: Database, count: number, merchant: MerchantId = SHOP): Promise<PortfolioTerminal[]> {
  const at = systemClock()
  const terminals = Array.from({ length: count }, (_, index): PortfolioTerminal => {
    const id = String(10_000_001 + index)
    return {
      terminalId: id,
      merchantId: merchant,
      serial: `SL${id.padStart(14, '0')}`,
      model: 'A920',
      applicationVersion: '2.4.1',
      tmkHex: randomBytes(16).toString('hex'),
      place: { latitude: 31.230_416, longitude: 121.473_701 },
    }
  })
  await transaction(database, async (tx) => {
    await installPolicy(tx, openPolicy, at)
    await putMerchants(
      tx,
      [
        {
          id: merchant,
          name: '示例商店',
          type: 'enterprise',
          mcc: '5411',
          since: localDate('2024-01-01'),
          person: null,
          identityVerifiedOn: localDate('2026-07-01'),
          hours: null,
          amountMax: null,
          city: null,
          address: null,
          place: null,
        },
      ],
      at,
    )
    await putDocuments(tx, [
      { ...paper(merchant, at), documentId: 'licence', kind: 'business licence', number: '91310000MA1FL2X66K' },
      { ...paper(merchant, at), documentId: 'person', kind: 'legal person id', number: '310***********0021' },
    ])
    await putAccounts(
      tx,
      [{ merchantId: merchant, masked: '************6789', holder: '示例商店', verifiedOn: localDate('2024-01-02') }],
      at,
    )
    await putAgreements(tx, [{ merchantId: merchant, number: 'A-1', startsOn: localDate('2024-01-01'), endsOn: null }], at)
    await putTerminals(
      tx,
      terminals.map(({ terminalId: id, serial, model, place }) => ({
        id: terminalId(id),
        merchantId: merchant,
        serial,
        model,
        status: 'trading' as const,
        statusReason: null,
        statusSince: at,
        mobile: false,
        place: place!,
        installedOn: localDate('2026-01-01'),
      })),
      at,
    )
  })
  const keyStore = softwareKeyStore({ database, clock: systemClock, keyEncryptionKey, zonePinKey: null })
  await putProfile(database, 'usual', PROFILE)
  await loadTerminals(
    database,
    keyStore,
    terminals.map(({ terminalId: id, tmkHex }) => ({ terminalId: id, profile: 'usual', masterKeyHex: tmkHex! })),
  )
  await loadCardBins(database, testCardBins)
  return terminals
}

const paper = (merchant: MerchantId, at: ReturnType<typeof systemClock>) => ({
  merchantId: merchant,
  state: 'accepted' as const,
  validUntil: localDate('2099-12-31'),
  registryStatus: 'in business' as const,
  registryCheckedOn: localDate('2026-07-01'),
  receivedAt: at,
  decidedAt: at,
  decidedBy: 'test',
  refusedFor: null,
})

/** Both books, as somebody with a pencil would compare them: approved and standing, by merchant and kind. */
export async function ourBook(database: Database): Promise<Record<string, { count: number; fen: number }>> {
  const found = await rows<{ kind: string; count: number; fen: number }>(
    database,
    sql`
    select case kind when 'completion advice' then 'completion' when 'off-line sale' then 'sale' else kind end as kind,
           count(*) as count, sum(approved)::bigint as fen
    from payments where state = 'approved' group by 1`,
  )
  return Object.fromEntries(found.map(({ kind, count, fen }) => [kind, { count, fen }]))
}
