import type { Fen, Instant, LocalDate, MerchantId, PanToken, TerminalId, Text } from '@shouli/vocabulary'
import * as facts from '../facts.ts'
import { transactionKinds } from '../kinds.ts'
import { degrees, listOf, mapOf, matching, object, oneOf, orNull, text, truth, whole, type Complaint, type Read } from './parse.ts'

const FEN_MAX = 999_999_999_999

const merchantId = matching<MerchantId>('15 characters (F42)', /^.{15}$/)
const terminalId = matching<TerminalId>('8 characters (F41)', /^.{8}$/)
const amount = whole(0, FEN_MAX) as Read<Fen>
const day = matching<LocalDate>('a day such as 2026-07-02', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const both = object<Text>({ zh: text, en: text })

const isoTime = matching<string>(
  'a time such as 2026-07-02T12:00:00+08:00',
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
)
/** RFC 3339 with its offset, or milliseconds since 1970 as the registers hold them. */
const time: Read<Instant> = (json, pointer, wrong) =>
  (typeof json === 'number'
    ? whole(-8_640_000_000_000_000, 8_640_000_000_000_000)(json, pointer, wrong)
    : Date.parse(isoTime(json, pointer, wrong))) as Instant

const merchantTypes = ['enterprise', 'individual business', 'institution', 'micro merchant'] as const
const registryStatus = oneOf('in business', 'abnormal list', 'revoked', 'cancelled', 'unknown')
const kind = oneOf<facts.TransactionKind>(...transactionKinds)
const place = object<facts.Place>({ latitude: degrees(90), longitude: degrees(180) })
const minutesOfDay = whole(0, 1439)

const registration = object<facts.Registration>({
  merchantId,
  terminalId: orNull(terminalId),
  merchantOnFile: truth,
  terminalOnFile: truth,
  boundMerchantId: orNull(merchantId),
  serialOnFile: orNull(text),
  serialSeen: orNull(text),
})

const merchant = object<facts.Merchant>({
  id: merchantId,
  name: text,
  type: oneOf(...merchantTypes),
  mcc: matching('4 digits', /^\d{4}$/),
  status: oneOf('trading', 'frozen', 'closed'),
  freeze: orNull(object<facts.Freeze>({ reason: both, told: orNull(both), rule: text, since: time, reviewBy: orNull(day) })),
  since: day,
  businessLicence: orNull(object<facts.Licence>({ number: text, validUntil: orNull(day), registryStatus, registryCheckedOn: orNull(day) })),
  legalPersonId: orNull(object<facts.IdentityDocument>({ masked: text, validUntil: orNull(day) })),
  settlementAccount: orNull(object<facts.SettlementAccount>({ masked: text, verifiedOn: orNull(day) })),
  agreement: orNull(object<facts.Agreement>({ number: text, startsOn: day, endsOn: orNull(day) })),
  hours: orNull(object<{ opens: number; closes: number }>({ opens: minutesOfDay, closes: minutesOfDay })),
  amountMax: orNull(amount),
  lastPaymentAt: orNull(time),
  identityVerifiedOn: orNull(day),
})

const terminal = object<facts.Terminal>({
  id: terminalId,
  serial: text,
  model: text,
  status: oneOf('in stock', 'trading', 'suspended', 'withdrawn'),
  statusReason: orNull(both),
  statusSince: time,
  applicationVersion: orNull(text),
  mobile: truth,
  place: orNull(place),
  position: orNull(place),
  positionAt: orNull(time),
  installedOn: orNull(day),
  lastPaymentAt: orNull(time),
})

const session = object<facts.Session>({
  signedOnAt: orNull(time),
  batch: whole(1, 999_999),
  batchSeen: orNull(whole(0, 999_999)),
  batchCount: whole(0),
  mac: orNull(oneOf('held', 'failed', 'not sent')),
  keysLoaded: truth,
})

const listings = object<facts.Listings>({
  entries: listOf(
    object<facts.Listing>({
      list: text,
      subject: oneOf('merchant', 'person', 'terminal', 'card'),
      effect: oneOf('block', 'watch'),
      reason: both,
      since: day,
      until: orNull(day),
    }),
  ),
})

const papers = listOf(oneOf('business licence', 'legal person id', 'settlement account', 'agreement'))

const policy = object<facts.Policy>({
  version: text,
  effectiveFrom: time,
  amountMax: amount,
  dayTotalMax: object<facts.Policy['dayTotalMax']>({
    enterprise: amount,
    'individual business': amount,
    institution: amount,
    'micro merchant': amount,
  }),
  microCredit: object<facts.Policy['microCredit']>({ dayMax: amount, monthMax: amount }),
  documentsRequired: object<facts.Policy['documentsRequired']>({
    enterprise: papers,
    'individual business': papers,
    institution: papers,
    'micro merchant': papers,
  }),
  frequency: listOf(
    object<facts.FrequencyRule>({ id: text, subject: oneOf('merchant', 'terminal', 'card'), minutes: whole(1), count: whole(0) }),
  ),
  categoriesRefused: listOf(text),
  categoriesWithoutCredit: listOf(text),
  registryStatusesRefused: listOf(registryStatus),
  modelsRefused: listOf(text),
  kindsRefused: listOf(kind),
  applicationVersionMin: mapOf(/./, text),
  placeToleranceMeters: whole(0),
  mobileFenceMeters: whole(0),
  positionAgeMaxMinutes: whole(0),
  idleMonths: object<facts.Policy['idleMonths']>({ verify: whole(1), stop: whole(1) }),
  documentGraceDays: whole(0),
  signOnDaily: truth,
  batchSizeMax: whole(1),
  outsideHoursAmountMax: orNull(amount),
  completionPercentMax: whole(0),
  preAuthorisationDaysMax: whole(0),
  refundDaysMax: whole(0),
  onUnknown: mapOf(/^(registration|merchant|terminal|session|listings|policy|velocity|line|transaction|original)$/, oneOf('go on', 'stop')),
})

const tally = object<facts.Tally>({ count: whole(0), sum: amount })
const velocity = object<facts.Velocity>({
  countedAt: time,
  merchantDay: tally,
  microCreditDay: orNull(tally),
  microCreditMonth: orNull(tally),
  frequency: listOf(object<facts.Velocity['frequency'][number]>({ rule: text, count: whole(0), sum: amount, oldestAt: orNull(time) })),
})

const line = object<facts.Line>({ host: text, state: oneOf('up', 'degraded', 'down'), since: time, lastAnswerAt: orNull(time) })

const transaction = object<facts.Transaction>({
  kind,
  pan: orNull(matching<PanToken>('a token, never a card number', /^(?!\d{12,19}$)/)),
  amount,
  cardType: oneOf('debit', 'credit', 'prepaid', 'unknown'),
  entryMode: oneOf('manual', 'magnetic stripe', 'chip', 'contactless', 'QR code', 'fallback', 'unknown'),
  pinGiven: truth,
  position: orNull(place),
})

const original = object<facts.Original>({
  payment: orNull(
    object<facts.OriginalPayment>({
      kind,
      state: oneOf('approved', 'declined', 'reversed', 'voided', 'in doubt'),
      amount,
      returned: amount,
      paidAt: time,
      settled: truth,
      sameCard: orNull(truth),
    }),
  ),
})

/** A fact itself, `null` or left out where the question does not involve it, or `{"unavailable": "why"}`. */
const gathered =
  <fact>(read: Read<fact>): Read<facts.Gathered<fact>> =>
  (json, pointer, wrong) => {
    if (json === null || json === undefined) return null
    const why = typeof json === 'object' && 'unavailable' in json ? json.unavailable : undefined
    return why === undefined ? read(json, pointer, wrong) : new facts.Unavailable(text(why, `${pointer}/unavailable`, wrong))
  }

const everything = object<facts.GatheredFacts>({
  registration: gathered(registration),
  merchant: gathered(merchant),
  terminal: gathered(terminal),
  session: gathered(session),
  listings: gathered(listings),
  policy: gathered(policy),
  velocity: gathered(velocity),
  line: gathered(line),
  transaction: gathered(transaction),
  original: gathered(original),
})

/**
 * Reads facts from JSON, e.g. a file that a person wrote. Times are RFC 3339 or milliseconds, amounts whole fen; a fact that is left out is
 * not involved, `{"unavailable": "why"}` could not be read.
 *
 * @returns the facts, or every complaint with its place; nothing is guessed and no misspelt member passed over
 */
export function readFacts(json: unknown): { readonly facts: facts.GatheredFacts } | { readonly complaints: readonly Complaint[] } {
  const complaints: Complaint[] = []
  const read = everything(json, '', (complaint) => complaints.push(complaint))
  return complaints.length === 0 ? { facts: read } : { complaints }
}
