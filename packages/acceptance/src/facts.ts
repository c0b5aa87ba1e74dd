import type { Fen, Instant, LocalDate, MerchantId, PanToken, TerminalId, Text } from '@shouli/vocabulary'

/**
 * Everything a cause may look at. The shell gathers it; nothing in this package fetches.
 * Plain data: numbers, strings, arrays and plain objects, so that facts travel as JSON unchanged.
 */
export interface Facts {
  /** Who claims to be asking, and what the registers say about that claim. Always known. */
  readonly registration: Registration
  readonly merchant: Merchant
  readonly terminal: Terminal
  /** Sign-on and working keys of the terminal, as the gateway holds them. */
  readonly session: Session
  /** Entries of risk and reputation lists that name this merchant, its responsible person or this terminal. */
  readonly listings: Listings
  readonly policy: Policy
  /** Counts and sums before this payment. */
  readonly velocity: Velocity
  /** The link to the network host that this payment would take. */
  readonly line: Line
  readonly transaction: Transaction
  /** The payment that a void, refund or completion refers to; `null` for every other kind. */
  readonly original: Original
}

/**
 * One fact as gathered: the fact itself, `null` when the question does not involve it (a health
 * check has no transaction; an unregistered merchant has no documents), or {@link Unavailable} when
 * it was wanted and could not be read.
 */
export type Gathered<fact> = fact | null | Unavailable

export type GatheredFacts = { readonly [name in keyof Facts]: Gathered<Facts[name]> }

/** Why a fact could not be read, e.g. `register timed out after 50 ms`. */
export class Unavailable {
  readonly why: string
  constructor(why: string) {
    this.why = why
  }
}

export interface Registration {
  /** Field 42 as sent. */
  readonly merchantId: MerchantId
  /** Field 41 as sent. `null`: the question is about the merchant only. */
  readonly terminalId: TerminalId | null
  readonly merchantOnFile: boolean
  readonly terminalOnFile: boolean
  /** The merchant to whom the register binds this terminal; `null` when the terminal is not on file. 259 §1.2. */
  readonly boundMerchantId: MerchantId | null
  /** Serial number registered for this terminal, and the one sent (F59 A2.02 or F62 at sign-on); `null`: none. */
  readonly serialOnFile: string | null
  readonly serialSeen: string | null
}

export type MerchantType = 'enterprise' | 'individual business' | 'institution' | 'micro merchant'

export interface Merchant {
  readonly id: MerchantId
  readonly name: string
  readonly type: MerchantType
  /** Merchant category code, 4 digits. */
  readonly mcc: string
  /** `frozen` by a risk measure, see {@link Merchant.freeze}; `closed` by either side. */
  readonly status: 'trading' | 'frozen' | 'closed'
  readonly freeze: Freeze | null
  /** First day as merchant of this institution. */
  readonly since: LocalDate
  /** 营业执照; `null` when none was ever accepted. */
  readonly businessLicence: Licence | null
  /** 法定代表人/负责人 identity document; `null` when none was ever accepted. */
  readonly legalPersonId: IdentityDocument | null
  /** 结算账户; `null` when none is on file. */
  readonly settlementAccount: SettlementAccount | null
  /** 受理协议; `null` when none was signed. */
  readonly agreement: Agreement | null
  /** Own opening hours in minutes after midnight, China time; `null`: not stated. `opens > closes` runs past midnight. */
  readonly hours: { readonly opens: number; readonly closes: number } | null
  /** Single-payment limit agreed with this merchant; `null`: the policy's. */
  readonly amountMax: Fen | null
  readonly lastPaymentAt: Instant | null
  /** Day on which identity was last verified, at entry or again later (85 §14.2, 259 §2.3). */
  readonly identityVerifiedOn: LocalDate | null
}

/** A risk measure as regulation.md §4 wants it recorded: ground, start, review date. */
export interface Freeze {
  /** Internal. Staff and regulator only: it may rest on a suspicious-transaction report, which stays secret (反洗钱法 35). */
  readonly reason: Text
  /** The reason as the merchant is told it (反电诈法 32); `null`: a general wording without the ground. */
  readonly told: Text | null
  /** Id of the rule or decision that froze. */
  readonly rule: string
  readonly since: Instant
  /** Day by which the institution looks at it again. */
  readonly reviewBy: LocalDate | null
}

export interface Licence {
  /** Unified social credit code (GB 32100) or old registration number. */
  readonly number: string
  /** Last valid day; `null` for 长期 (no end). */
  readonly validUntil: LocalDate | null
  /** As the public register shows it. */
  readonly registryStatus: 'in business' | 'abnormal list' | 'revoked' | 'cancelled' | 'unknown'
  readonly registryCheckedOn: LocalDate | null
}

export interface IdentityDocument {
  /** Masked, e.g. `110***********002X`. */
  readonly masked: string
  /** Last valid day; `null` for 长期. */
  readonly validUntil: LocalDate | null
}

export interface SettlementAccount {
  /** Masked, last four digits only. */
  readonly masked: string
  /** Day on which ownership was proved; `null`: not yet. */
  readonly verifiedOn: LocalDate | null
}

export interface Agreement {
  readonly number: string
  readonly startsOn: LocalDate
  /** Last day in force; `null`: until ended. */
  readonly endsOn: LocalDate | null
}

/** WGS-84 degrees. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

export interface Terminal {
  readonly id: TerminalId
  readonly serial: string
  readonly model: string
  readonly status: 'in stock' | 'trading' | 'suspended' | 'withdrawn'
  /** Why suspended or withdrawn, where someone wrote it down. */
  readonly statusReason: Text | null
  readonly statusSince: Instant
  /** Application version as the terminal last reported it, e.g. `2.4.1`; `null`: never reported. */
  readonly applicationVersion: string | null
  /** May it leave its place (aviation, dining, delivery)? 5 §3.3. */
  readonly mobile: boolean
  /** 装机地 as registered; `null`: never recorded. */
  readonly place: Place | null
  /** Last position that the terminal sent before this message (this one's is {@link Transaction.position}), and when. */
  readonly position: Place | null
  readonly positionAt: Instant | null
  readonly installedOn: LocalDate | null
  readonly lastPaymentAt: Instant | null
}

export interface Session {
  /** Last successful sign-on (签到); `null`: never, or signed off since. */
  readonly signedOnAt: Instant | null
  /** Batch that the host holds for this terminal, 1–999999. */
  readonly batch: number
  /** Batch that the message carried (F60.2); `null`: no message. */
  readonly batchSeen: number | null
  /** Payments in the open batch. */
  readonly batchCount: number
  /** Did field 64 of this message hold? `not sent`: bit 64 was not set; `null`: no message to check. */
  readonly mac: 'held' | 'failed' | 'not sent' | null
  /** Working keys present for this terminal. */
  readonly keysLoaded: boolean
}

export interface Listings {
  readonly entries: readonly Listing[]
}

export interface Listing {
  /** Which list, e.g. `pcac-risk`, `own-risk`, `dishonest-enterprises`. */
  readonly list: string
  readonly subject: 'merchant' | 'person' | 'terminal' | 'card'
  /** `block`: no payment; `watch`: with care, no obstacle by itself. */
  readonly effect: 'block' | 'watch'
  /** Internal. Staff and regulator only, as {@link Freeze.reason}. */
  readonly reason: Text
  readonly since: LocalDate
  readonly until: LocalDate | null
}

/** What the institution itself decides; a version is in force from a time, see `preview.ts`. */
export interface Policy {
  /** E.g. `2026-07`. */
  readonly version: string
  readonly effectiveFrom: Instant
  /** Largest single payment, in fen. */
  readonly amountMax: Fen
  /** Largest sum of approved payments of one merchant on one day, by merchant type, in fen. */
  readonly dayTotalMax: { readonly [type in MerchantType]: Fen }
  /** Micro merchants' credit-card receipts per identity document, in fen. 281 §4. */
  readonly microCredit: { readonly dayMax: Fen; readonly monthMax: Fen }
  /** Papers that must be on file, by type of merchant. 收单办法 9, 11; 281 §4 spares micro merchants the licence. */
  readonly documentsRequired: { readonly [type in MerchantType]: readonly RequiredDocument[] }
  /** At most `count` payments of one subject within `minutes`. */
  readonly frequency: readonly FrequencyRule[]
  /** Category codes that this institution does not serve. */
  readonly categoriesRefused: readonly string[]
  /** Category codes (lending, wealth management) that may not take credit cards. 5 §3.5. */
  readonly categoriesWithoutCredit: readonly string[]
  /** Entries of the public register with which no payment passes, e.g. `revoked`, `cancelled`. */
  readonly registryStatusesRefused: readonly Licence['registryStatus'][]
  /** Terminal models that may no longer work: certificate ended, withdrawn by the scheme. 21 §3. */
  readonly modelsRefused: readonly string[]
  /** Transaction kinds that this institution does not serve (see {@link Transaction.kind}). */
  readonly kindsRefused: readonly TransactionKind[]
  /** Oldest application version accepted, per terminal model; `*` for all others. */
  readonly applicationVersionMin: { readonly [model: string]: string }
  /** How far from its registered place a terminal may work, in metres: one with fixed premises, and a mobile one (85 §14.1). */
  readonly placeToleranceMeters: number
  readonly mobileFenceMeters: number
  /** A position older than this says nothing, in minutes. */
  readonly positionAgeMaxMinutes: number
  /** Whole months without a payment: after the first, identity is verified again; after the second, stop. 85 §14.2. */
  readonly idleMonths: { readonly verify: number; readonly stop: number }
  /** Days after the end of a document during which payments still pass. */
  readonly documentGraceDays: number
  /** Must a terminal sign on again on each new day in China? */
  readonly signOnDaily: boolean
  /** Most payments in one batch. */
  readonly batchSizeMax: number
  /** Largest payment outside the merchant's own hours, in fen; `null`: hours do not matter. */
  readonly outsideHoursAmountMax: Fen | null
  /** Largest completion, in whole percent of the pre-authorisation: 115. */
  readonly completionPercentMax: number
  /** Days after which a pre-authorisation can no longer be completed, and a payment no longer be refunded. */
  readonly preAuthorisationDaysMax: number
  readonly refundDaysMax: number
  /** What to do when a fact cannot be read: go on, or stop with code 96. One entry per fact; missing means stop. */
  readonly onUnknown: { readonly [fact in keyof Facts]?: 'go on' | 'stop' }
}

export type RequiredDocument = 'business licence' | 'legal person id' | 'settlement account' | 'agreement'

export interface FrequencyRule {
  readonly id: string
  readonly subject: 'merchant' | 'terminal' | 'card'
  readonly minutes: number
  readonly count: number
}

export interface Velocity {
  /** When it was counted. For another moment, windows that have ended since count as empty. */
  readonly countedAt: Instant
  /** Approved and not yet decided payments of the merchant today (China), before this one. */
  readonly merchantDay: Tally
  /** Credit-card receipts of all micro shops of the same person today and this month; `null`: not a micro merchant. */
  readonly microCreditDay: Tally | null
  readonly microCreditMonth: Tally | null
  /**
   * One tally per frequency rule of the policy in force that has a subject here. The window is `(countedAt − minutes, countedAt]`: a payment
   * exactly `minutes` old has left it. `oldestAt` is the first payment inside.
   */
  readonly frequency: readonly (Tally & { readonly rule: string; readonly oldestAt: Instant | null })[]
}

export interface Tally {
  readonly count: number
  readonly sum: Fen
}

export interface Line {
  /** Name of the host as configured. */
  readonly host: string
  readonly state: 'up' | 'degraded' | 'down'
  readonly since: Instant
  /** Last answer of any kind from the host; `null`: none yet. */
  readonly lastAnswerAt: Instant | null
}

export type TransactionKind =
  | 'balance'
  | 'sale'
  | 'sale void'
  | 'refund'
  | 'pre-authorisation'
  | 'pre-authorisation void'
  | 'completion'
  | 'completion advice'
  | 'completion void'
  | 'off-line sale'

export type EntryMode = 'manual' | 'magnetic stripe' | 'chip' | 'contactless' | 'QR code' | 'fallback' | 'unknown'

export interface Transaction {
  readonly kind: TransactionKind
  readonly pan: PanToken | null
  readonly amount: Fen
  /** Taken from the card's BIN. */
  readonly cardType: 'debit' | 'credit' | 'prepaid' | 'unknown'
  readonly entryMode: EntryMode
  readonly pinGiven: boolean
  /** Position sent with this message (F59 tag 17); `null`: none. */
  readonly position: Place | null
}

export interface Original {
  /** `null`: nothing on file answers to the trace, batch or reference given. */
  readonly payment: OriginalPayment | null
}

export interface OriginalPayment {
  readonly kind: TransactionKind
  /** `in doubt`: forwarded and not answered yet. */
  readonly state: 'approved' | 'declined' | 'reversed' | 'voided' | 'in doubt'
  readonly amount: Fen
  /** Already refunded or completed, in fen. */
  readonly returned: Fen
  readonly paidAt: Instant
  /** Settled with its batch: then it can be refunded, not voided. */
  readonly settled: boolean
  /** Is it the card of the original? `null`: no card in this message. */
  readonly sameCard: boolean | null
}
