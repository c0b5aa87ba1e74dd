import { fen, instant, localDate, merchantId, terminalId, type PanToken } from '@shouli/vocabulary'
import type {
  Facts,
  Line,
  Listings,
  Merchant,
  Original,
  OriginalPayment,
  Policy,
  Registration,
  Session,
  Terminal,
  Transaction,
  Velocity,
} from '../facts.ts'

// A shop that may trade, a terminal signed on this morning, a small payment. Every test changes one thing.

/** 12:00 in China on 2 July 2026, a Thursday. */
export const noon = instant('2026-07-02T04:00:00Z')

const shop = merchantId('898310154110001')
const till = terminalId('10000001')

export const registration = (change: Partial<Registration> = {}): Registration => ({
  merchantId: shop,
  terminalId: till,
  merchantOnFile: true,
  terminalOnFile: true,
  boundMerchantId: shop,
  serialOnFile: 'N8600001',
  serialSeen: 'N8600001',
  ...change,
})

export const merchant = (change: Partial<Merchant> = {}): Merchant => ({
  id: shop,
  name: '青禾百货店',
  type: 'individual business',
  mcc: '5311',
  status: 'trading',
  freeze: null,
  since: localDate('2024-03-01'),
  businessLicence: {
    number: '92310115MA1K4B5N7A',
    validUntil: localDate('2034-02-28'),
    registryStatus: 'in business',
    registryCheckedOn: localDate('2026-06-15'),
  },
  legalPersonId: { masked: '310***********002X', validUntil: localDate('2038-05-01') },
  settlementAccount: { masked: '***************0113', verifiedOn: localDate('2024-03-01') },
  agreement: { number: 'SL-2024-000117', startsOn: localDate('2024-03-01'), endsOn: null },
  hours: { opens: 8 * 60, closes: 22 * 60 },
  amountMax: null,
  lastPaymentAt: instant('2026-07-02T03:41:00Z'),
  identityVerifiedOn: localDate('2024-03-01'),
  ...change,
})

/** The Bund, Shanghai. */
export const place = { latitude: 31.2397, longitude: 121.4912 }

export const terminal = (change: Partial<Terminal> = {}): Terminal => ({
  id: till,
  serial: 'N8600001',
  model: 'A90',
  status: 'trading',
  statusReason: null,
  statusSince: instant('2024-03-04T02:00:00Z'),
  applicationVersion: '2.4.1',
  mobile: false,
  place,
  position: place,
  positionAt: instant('2026-07-02T03:55:00Z'),
  installedOn: localDate('2024-03-04'),
  lastPaymentAt: instant('2026-07-02T03:41:00Z'),
  ...change,
})

export const session = (change: Partial<Session> = {}): Session => ({
  signedOnAt: instant('2026-07-02T00:05:00Z'),
  batch: 121,
  batchSeen: 121,
  batchCount: 14,
  mac: 'held',
  keysLoaded: true,
  ...change,
})

export const listings = (...entries: Listings['entries'][number][]): Listings => ({ entries })

export const policy = (change: Partial<Policy> = {}): Policy => ({
  version: '2026-07',
  effectiveFrom: instant('2026-06-30T16:00:00Z'),
  amountMax: fen(50_000_00),
  dayTotalMax: {
    enterprise: fen(1_000_000_00),
    'individual business': fen(200_000_00),
    institution: fen(1_000_000_00),
    'micro merchant': fen(20_000_00),
  },
  microCredit: { dayMax: fen(1_000_00), monthMax: fen(10_000_00) },
  frequency: [
    { id: 'merchant-10m', subject: 'merchant', minutes: 10, count: 40 },
    { id: 'terminal-1m', subject: 'terminal', minutes: 1, count: 6 },
    { id: 'card-10m', subject: 'card', minutes: 10, count: 3 },
  ],
  documentsRequired: {
    enterprise: ['business licence', 'legal person id', 'settlement account', 'agreement'],
    'individual business': ['business licence', 'legal person id', 'settlement account', 'agreement'],
    institution: ['business licence', 'legal person id', 'settlement account', 'agreement'],
    'micro merchant': ['legal person id', 'settlement account', 'agreement'],
  },
  categoriesRefused: ['7995', '4829'],
  categoriesWithoutCredit: ['6012', '6051', '6211'],
  registryStatusesRefused: ['revoked', 'cancelled', 'abnormal list'],
  modelsRefused: ['T200'],
  kindsRefused: ['off-line sale'],
  applicationVersionMin: { '*': '2.0.0', A90: '2.3.0' },
  placeToleranceMeters: 500,
  mobileFenceMeters: 30_000,
  positionAgeMaxMinutes: 60,
  idleMonths: { verify: 3, stop: 12 },
  documentGraceDays: 0,
  signOnDaily: true,
  batchSizeMax: 500,
  outsideHoursAmountMax: fen(5_000_00),
  completionPercentMax: 115,
  preAuthorisationDaysMax: 30,
  refundDaysMax: 180,
  onUnknown: { line: 'go on' },
  ...change,
})

export const velocity = (change: Partial<Velocity> = {}): Velocity => ({
  countedAt: noon,
  merchantDay: { count: 14, sum: fen(6_120_00) },
  microCreditDay: null,
  microCreditMonth: null,
  frequency: [
    { rule: 'merchant-10m', count: 2, sum: fen(310_00), oldestAt: instant('2026-07-02T03:52:10Z') },
    { rule: 'terminal-1m', count: 0, sum: fen(0), oldestAt: null },
    { rule: 'card-10m', count: 0, sum: fen(0), oldestAt: null },
  ],
  ...change,
})

export const line = (change: Partial<Line> = {}): Line => ({
  host: 'network-1',
  state: 'up',
  since: instant('2026-07-01T20:00:00Z'),
  lastAnswerAt: instant('2026-07-02T03:59:58Z'),
  ...change,
})

export const transaction = (change: Partial<Transaction> = {}): Transaction => ({
  kind: 'sale',
  pan: 'tok_1' as PanToken,
  amount: fen(128_00),
  cardType: 'debit',
  entryMode: 'chip',
  pinGiven: true,
  position: null,
  ...change,
})

/** The payment that a void, refund or completion of today refers to. */
export const original = (change: Partial<OriginalPayment> = {}): Original => ({
  payment: {
    kind: 'sale',
    state: 'approved',
    amount: fen(128_00),
    returned: fen(0),
    paidAt: instant('2026-07-02T02:10:00Z'),
    settled: false,
    sameCard: true,
    ...change,
  },
})

/** Everything an ordinary small sale is judged by; nothing stands in its way. */
export const facts = (change: Partial<GoodFacts> = {}): GoodFacts => ({
  registration: registration(),
  merchant: merchant(),
  terminal: terminal(),
  session: session(),
  listings: listings(),
  policy: policy(),
  velocity: velocity(),
  line: line(),
  transaction: transaction(),
  original: null,
  ...change,
})

/** All facts known; the original only where the kind refers to one. */
export type GoodFacts = Omit<Facts, 'original'> & { readonly original: Original | null }
