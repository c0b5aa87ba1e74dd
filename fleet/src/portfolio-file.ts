import { readFileSync } from 'node:fs'

/**
 * What an institution hands to a fleet: its terminals with their master keys, the merchants they stand at, and which of them
 * carry a fault. Written by whoever seeds the registers (the demo, a bench, a test), mode 600 because of the keys; the fleet reads
 * it and knows nothing else of the institution.
 */
export interface PortfolioFile {
  readonly version: 1
  /** Fresh test keys only: a portfolio file never holds the key of a real terminal. */
  readonly terminals: readonly PortfolioTerminal[]
  readonly merchants: readonly PortfolioMerchant[]
  /** Merchants and terminals whose records provoke a cause by themselves, e.g. one whose licence has expired. */
  readonly faults: readonly PortfolioFault[]
}

export interface PortfolioTerminal {
  /** Field 41. */
  readonly terminalId: string
  /** Field 42. */
  readonly merchantId: string
  readonly serial: string
  readonly model: string
  /** As sent in F59 A2.05, e.g. `2.4.1`. */
  readonly applicationVersion: string
  /** Terminal master key in hex: 32 digits (double-length DES, or SM4). Left out: no key was ever loaded. */
  readonly tmkHex?: string
  /** With which it reports telemetry over HTTP; left out: it does not. */
  readonly telemetryToken?: string
  /** WGS-84 degrees, where the terminal stands; left out: it has no positioning. */
  readonly place?: { readonly latitude: number; readonly longitude: number }
  /** Dialect and MAC of its population; left out: the gateway's default profile. */
  readonly profile?: TerminalProfile
}

/** Where acquirers differ (iso8583-unionpay-pos.md §12), as far as a terminal must know. */
export interface TerminalProfile {
  /** Settings for `unionpayPos()`. */
  readonly dialect?: Readonly<Record<string, unknown>>
  readonly macAlgorithm?: 'unionpay-ecb' | 'x9.9' | 'x9.19' | 'sm4-ecb-unionpay' | 'sm4-cbc'
  readonly macForm?: 'hex' | 'raw'
  /** F60.3 of the sign-on: 001 single-length keys, 003 double-length, 004 with track key. */
  readonly signOnCode?: '001' | '003' | '004'
}

export interface PortfolioMerchant {
  readonly merchantId: string
  /** As printed on the slip. */
  readonly name: string
  /** Merchant category code: decides what a plausible basket is. */
  readonly mcc: string
  /** Minutes after midnight in China; left out: 09:00 to 21:00. */
  readonly hours?: { readonly opens: number; readonly closes: number }
}

export interface PortfolioFault {
  /** Id of the cause that a payment there meets first, e.g. `qualification/business-licence-expired`. */
  readonly cause: string
  readonly merchantId: string
  readonly terminalId: string
  /** Amount in fen that shows it, where it takes a certain amount. */
  readonly amountFen?: number
  /** Number of the test card that shows it, where it lies with a card that the institution has listed. */
  readonly card?: string
}

/** @throws PortfolioFileRefused with the place and what was expected there; never a key */
export function readPortfolioFile(file: string): PortfolioFile {
  let read: unknown
  try {
    read = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new PortfolioFileRefused(file, 'cannot be read as JSON')
  }
  return parsePortfolio(read, file)
}

export function parsePortfolio(read: unknown, from: string): PortfolioFile {
  const file = object(read, '', from)
  if (file['version'] !== 1) throw new PortfolioFileRefused(from, 'version must be 1')

  const terminals = list(file['terminals'], 'terminals', from) as unknown as readonly PortfolioTerminal[]
  const merchants = list(file['merchants'], 'merchants', from) as unknown as readonly PortfolioMerchant[]
  const faults = list(file['faults'] ?? [], 'faults', from) as unknown as readonly PortfolioFault[]

  const known = new Set(merchants.map(({ merchantId }) => merchantId))
  for (const [index, terminal] of terminals.entries()) {
    if (!/^[\x20-\x7e]{8}$/.test(terminal.terminalId)) throw new PortfolioFileRefused(from, `terminals[${index}].terminalId: 8 characters`)
    if (!known.has(terminal.merchantId)) throw new PortfolioFileRefused(from, `terminals[${index}].merchantId: not among merchants`)
    if (terminal.tmkHex !== undefined && !/^[0-9A-Fa-f]{32}$/.test(terminal.tmkHex))
      throw new PortfolioFileRefused(from, `terminals[${index}].tmkHex: 32 hexadecimal digits`)
  }
  return { version: 1, terminals, merchants, faults }
}

function object(value: unknown, place: string, from: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new PortfolioFileRefused(from, `${place}: an object`)
  return value as Record<string, unknown>
}

function list(value: unknown, place: string, from: string): readonly Record<string, unknown>[] {
  if (!Array.isArray(value)) throw new PortfolioFileRefused(from, `${place}: a list`)
  return value.map((entry, index) => object(entry, `${place}[${index}]`, from))
}

export class PortfolioFileRefused extends Error {
  readonly code = 'PORTFOLIO_FILE_REFUSED'
  constructor(file: string, expected: string) {
    super(`${file}: ${expected}`)
    this.name = 'PortfolioFileRefused'
  }
}
