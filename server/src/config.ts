// Every setting of the server: name, unit, default, and why it is what it is. Read once at the start, from the environment.
// docs/operations.md is written from this table.

import { existsSync } from 'node:fs'
import path from 'node:path'

/** How one kind of value is read. Throws what was expected, in words; never repeats the value, which may be a secret. */
type Kind<value> = (text: string) => value

interface Setting<value> {
  readonly name: string
  /** Unit or form of the value. */
  readonly unit: string
  /** As it would be written; `null`: unset. */
  readonly default: string | null
  readonly why: string
  readonly secret: boolean
  readonly read: Kind<value>
}

class Expected extends Error {}

const whole =
  (from: number, to: number): Kind<number> =>
  (text) => {
    const number = Number(text)
    if (!/^\d+$/.test(text) || number < from || number > to) throw new Expected(`a whole number from ${from} to ${to}`)
    return number
  }

const oneOf =
  <const choice extends string>(...choices: readonly choice[]): Kind<choice> =>
  (text) => {
    const found = choices.find((choice) => choice === text)
    if (found === undefined) throw new Expected(`one of ${choices.join(', ')}`)
    return found
  }

const shaped =
  (pattern: RegExp, expected: string): Kind<string> =>
  (text) => {
    if (!pattern.test(text)) throw new Expected(expected)
    return text
  }

const words = shaped(/\S/, 'some words')
const host = shaped(/^[A-Za-z0-9._:-]+$/, 'a host name or an address')
const yesNo: Kind<boolean> = (text) => oneOf('yes', 'no')(text) === 'yes'
const folder: Kind<string> = (text) => path.resolve(words(text))
const file: Kind<string> = (text) => {
  if (!existsSync(text)) throw new Expected('the path of a file that exists')
  return path.resolve(text)
}
const listOf =
  (kind: Kind<string>): Kind<readonly string[]> =>
  (text) =>
    text.split(',').map((item) => kind(item.trim()))

/** A setting that always has a value. */
const usual = <value>(name: string, read: Kind<value>, unit: string, standard: string, why: string): Setting<value> => ({
  name,
  read,
  unit,
  default: standard,
  why,
  secret: false,
})

/** A setting that may be left out. */
const optional = <value>(name: string, read: Kind<value>, unit: string, why: string): Setting<value | null> => ({
  name,
  read,
  unit,
  default: null,
  why,
  secret: false,
})

const secret = <value>(setting: Setting<value>): Setting<value> => ({ ...setting, secret: true })

const port = whole(0, 65_535)

export const settings = {
  // The institution
  environment: usual(
    'ENVIRONMENT',
    oneOf('sandbox', 'live'),
    'sandbox or live',
    'sandbox',
    'shown on every page; rules are the same in both',
  ),
  supportContactZh: optional('SUPPORT_CONTACT_ZH', words, 'text', 'who helps, on the page behind a slip, in Chinese'),
  supportContactEn: optional('SUPPORT_CONTACT_EN', words, 'text', 'the same in English'),

  // Data
  dataFolder: usual('DATA_FOLDER', folder, 'folder', './.shouli', 'embedded database and key file; made when missing'),
  databaseUrl: secret(
    optional(
      'DATABASE_URL',
      shaped(/^postgres(ql)?:\/\//, 'postgresql://user:password@host:port/name'),
      'URL',
      'a PostgreSQL server, 15 or newer; without it the embedded PostgreSQL 18 in DATA_FOLDER',
    ),
  ),
  databaseConnections: usual('DATABASE_CONNECTIONS', whole(2, 500), 'connections', '10', 'of each process; a batch of payments takes one'),
  statementTimeoutMs: usual('STATEMENT_TIMEOUT_MS', whole(100, 600_000), 'ms', '10000', 'facts that take longer count as unknown'),
  partitionMonthsAhead: usual('PARTITION_MONTHS_AHEAD', whole(1, 24), 'months', '3', 'partitions are made so long before they are needed'),

  // Cases
  caseProbationDays: usual('CASE_PROBATION_DAYS', whole(0, 365), 'days', '7', 'a case opens again when its obstacle returns so soon'),

  // What diagnoses go by
  knowledgeFile: optional(
    'KNOWLEDGE_FILE',
    file,
    'file',
    'numbers learned from closed cases, as `shouli learn` writes them; left out: the reviewed ones',
  ),

  // Keys
  keyEncryptionKey: secret(
    optional(
      'KEY_ENCRYPTION_KEY',
      shaped(/^[0-9A-Fa-f]{64}$/, '64 hexadecimal digits'),
      'hex',
      'opens the stored terminal keys; rather from a vault than from KEY_FILE',
    ),
  ),
  keyFile: optional(
    'KEY_FILE',
    folder,
    'file',
    'where that key lies when it is not in the environment; made with rights for its owner only. Left out: key in DATA_FOLDER',
  ),
  zonePinKey: secret(
    optional(
      'ZONE_PIN_KEY',
      shaped(/^[0-9A-Fa-f]{32}$/, '32 hexadecimal digits'),
      'hex',
      'PIN blocks are translated to this key of the network; left out: passed on as they came',
    ),
  ),

  // Gateway
  gatewayHost: usual('GATEWAY_HOST', host, 'address', '127.0.0.1', 'terminals outside this machine: set it to 0.0.0.0 on purpose'),
  gatewayPort: usual('GATEWAY_PORT', port, 'port', '8583', 'where terminals connect; 0: any free one'),
  gatewayTlsCert: optional(
    'GATEWAY_TLS_CERT',
    file,
    'file, PEM',
    'terminals connect by TLS; left out: plain TCP, for leased lines and tests',
  ),
  gatewayTlsKey: optional('GATEWAY_TLS_KEY', file, 'file, PEM', 'belongs to GATEWAY_TLS_CERT'),
  gatewayConnectionsMax: usual('GATEWAY_CONNECTIONS_MAX', whole(1, 1_000_000), 'connections', '50000', 'memory: about 10 kB each'),
  gatewayConnectionsPerAddressMax: usual(
    'GATEWAY_CONNECTIONS_PER_ADDRESS_MAX',
    whole(1, 1_000_000),
    'connections',
    '10000',
    'carriers hide many terminals behind one address',
  ),
  gatewayFrameBytesMax: usual(
    'GATEWAY_FRAME_BYTES_MAX',
    whole(100, 65_535),
    'bytes',
    '2048',
    'the longest message of the dialect has about 1,500',
  ),
  gatewayIdleSeconds: usual(
    'GATEWAY_IDLE_SECONDS',
    whole(1, 86_400),
    's',
    '900',
    'a silent connection is closed: carriers forget theirs after some minutes',
  ),
  gatewayFrameSeconds: usual(
    'GATEWAY_FRAME_SECONDS',
    whole(1, 600),
    's',
    '10',
    'a message that has begun must end: slow senders hold memory',
  ),
  gatewayUnreadBytesMax: usual(
    'GATEWAY_UNREAD_BYTES_MAX',
    whole(1_024, 16_777_216),
    'bytes',
    '65536',
    'a peer that does not read its answers is dropped',
  ),

  // Network host
  upstreamName: usual(
    'UPSTREAM_NAME',
    shaped(/^[a-z0-9-]{1,40}$/, 'small letters, digits, hyphens'),
    'name',
    'network-1',
    'how the host is called in facts and on pages',
  ),
  upstreamHost: usual('UPSTREAM_HOST', host, 'address', '127.0.0.1', 'the network behind us; the default is the simulated one'),
  upstreamPort: usual('UPSTREAM_PORT', port, 'port', '8584', 'see docs/upstream.md'),
  upstreamTls: usual('UPSTREAM_TLS', yesNo, 'yes or no', 'no', 'leased lines are plain'),
  upstreamDialect: usual('UPSTREAM_DIALECT', oneOf('binary', 'ascii'), 'binary or ascii', 'binary', 'how the network writes ISO 8583:1987'),
  upstreamLinks: usual('UPSTREAM_LINKS', whole(1, 64), 'connections', '2', 'one may break while the other works'),
  upstreamEchoSeconds: usual('UPSTREAM_ECHO_SECONDS', whole(1, 3_600), 's', '30', 'a silent line is tested so often'),
  upstreamManagementTimeoutMs: usual(
    'UPSTREAM_MANAGEMENT_TIMEOUT_MS',
    whole(100, 60_000),
    'ms',
    '5000',
    'answers to sign-on and echo; payments have the limit of their profile',
  ),

  // HTTP
  httpHost: usual('HTTP_HOST', host, 'address', '127.0.0.1', 'the console must not be open to the world by accident'),
  httpPort: usual('HTTP_PORT', port, 'port', '8080', '0: any free one'),
  httpTrustProxy: optional(
    'HTTP_TRUST_PROXY',
    listOf(shaped(/^[0-9a-fA-F.:/]+$/, 'addresses or ranges, with commas')),
    'addresses',
    'whose X-Forwarded-For is believed; left out: nobody’s',
  ),
  httpStaffToken: secret(
    optional(
      'HTTP_STAFF_TOKEN',
      shaped(/^\S{24,}$/, 'at least 24 characters'),
      'text',
      'opens the institution’s routes from elsewhere; left out: from this machine only',
    ),
  ),
  httpBodyBytesMax: usual('HTTP_BODY_BYTES_MAX', whole(1_024, 16_777_216), 'bytes', '65536', 'no request of the contract is longer'),
  httpRequestsPerMinute: usual(
    'HTTP_REQUESTS_PER_MINUTE',
    whole(1, 1_000_000),
    'requests',
    '6000',
    'of one staff address; a console page makes a handful',
  ),
  httpPublicRequestsPerMinute: usual('HTTP_PUBLIC_REQUESTS_PER_MINUTE', whole(1, 1_000_000), 'requests', '300', 'of one public address'),
  httpReferenceMisses: usual(
    'HTTP_REFERENCE_MISSES',
    whole(1, 10_000),
    'per 10 min',
    '30',
    'wrong slip references of one address: finding one by guessing must take days',
  ),
  idempotencyHours: usual('IDEMPOTENCY_HOURS', whole(1, 720), 'h', '24', 'a repeated POST gets the stored answer so long'),

  // The process
  logLevel: usual('LOG_LEVEL', oneOf('fatal', 'error', 'warn', 'info', 'debug'), 'level', 'info', 'one line a payment at debug'),
  shutdownSeconds: usual(
    'SHUTDOWN_SECONDS',
    whole(0, 300),
    's',
    '20',
    'payments in flight may end; less than what the supervisor waits before it kills',
  ),
} as const

export type Config = { readonly [name in keyof typeof settings]: (typeof settings)[name] extends Setting<infer value> ? value : never }

/**
 * Reads every setting from the environment. An empty value counts as left out.
 *
 * @throws SettingsRefused naming every setting that is wrong, and what was expected
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const wrong: Refusal[] = []
  const config = Object.fromEntries(
    Object.entries<Setting<unknown>>(settings).map(([key, { name, default: standard, read }]) => {
      const text = environment[name]?.trim() || standard
      if (text === null) return [key, null]
      try {
        return [key, read(text)]
      } catch (error) {
        if (!(error instanceof Expected)) throw error
        wrong.push({ name, expected: error.message })
        return [key, null]
      }
    }),
  ) as Config

  if (wrong.length === 0) wrong.push(...contradictions(config))
  if (wrong.length > 0) throw new SettingsRefused(wrong)
  return config
}

interface Refusal {
  readonly name: string
  readonly expected: string
}

/** What single settings cannot tell. */
function contradictions(config: Config): readonly Refusal[] {
  const found: Refusal[] = []
  if ((config.gatewayTlsCert === null) !== (config.gatewayTlsKey === null))
    found.push({ name: 'GATEWAY_TLS_CERT, GATEWAY_TLS_KEY', expected: 'both or neither' })
  if (config.environment === 'live' && config.httpHost !== '127.0.0.1' && config.httpStaffToken === null)
    found.push({ name: 'HTTP_STAFF_TOKEN', expected: 'a token: ENVIRONMENT is live and HTTP_HOST is open to others' })
  if ((config.supportContactZh === null) !== (config.supportContactEn === null))
    found.push({ name: 'SUPPORT_CONTACT_ZH, SUPPORT_CONTACT_EN', expected: 'both or neither' })
  return found
}

export class SettingsRefused extends Error {
  readonly code = 'SETTINGS_REFUSED'
  readonly exitCode = 78
  readonly wrong: readonly Refusal[]
  constructor(wrong: readonly Refusal[]) {
    super(wrong.map(({ name, expected }) => `${name} 设置有误 / is wrong: expected ${expected}`).join('\n'))
    this.name = 'SettingsRefused'
    this.wrong = wrong
  }
}

/** Every setting as a line of a table, for the documentation and for `shouli serve --settings`. */
export function settingsTable(): readonly {
  readonly name: string
  readonly unit: string
  readonly default: string
  readonly why: string
}[] {
  return Object.values<Setting<unknown>>(settings).map(({ name, unit, default: standard, why }) => ({
    name,
    unit,
    default: standard ?? '',
    why,
  }))
}
