import { fen, instant } from '@shouli/vocabulary'
import type { PolicyVersion } from '../policy.ts'

const yuan = (amount: number): ReturnType<typeof fen> => fen(amount * 100)

/** The first version: what law prescribes where it prescribes something, and careful judgement where it leaves the choice. */
export const policy202607: PolicyVersion = {
  version: '2026-07',
  effectiveFrom: instant('2026-07-01T00:00:00+08:00'),
  terms: {
    amountMax: yuan(50_000),
    dayTotalMax: {
      enterprise: yuan(1_000_000),
      'individual business': yuan(200_000),
      institution: yuan(1_000_000),
      'micro merchant': yuan(20_000),
    },
    microCredit: { dayMax: yuan(1_000), monthMax: yuan(10_000) },
    documentsRequired: {
      enterprise: ['business licence', 'legal person id', 'settlement account', 'agreement'],
      'individual business': ['business licence', 'legal person id', 'settlement account', 'agreement'],
      institution: ['business licence', 'legal person id', 'settlement account', 'agreement'],
      'micro merchant': ['legal person id', 'settlement account', 'agreement'],
    },
    frequency: [
      { id: 'merchant-10m', subject: 'merchant', minutes: 10, count: 60 },
      { id: 'terminal-1m', subject: 'terminal', minutes: 1, count: 6 },
      { id: 'card-10m', subject: 'card', minutes: 10, count: 3 },
    ],
    categoriesRefused: ['7995', '4829', '6051'],
    categoriesWithoutCredit: ['6010', '6012', '6211'],
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
    outsideHoursAmountMax: yuan(5_000),
    completionPercentMax: 115,
    preAuthorisationDaysMax: 30,
    refundDaysMax: 180,
    onUnknown: { line: 'go on' },
  },
  sources: {
    amountMax: { clause: '收单办法 19', why: 'judgement: above what a counter sale normally is; single merchants agree on more' },
    dayTotalMax: { clause: '收单办法 19', why: 'judgement, by size of business; limits are one of the measures of the rule' },
    microCredit: { clause: '281 §4, 296 Art 24', why: 'the law’s own numbers: 1,000 yuan a day and 10,000 a month by identity document' },
    documentsRequired: {
      clause: '收单办法 9, 11; 281 §4',
      why: 'what identifies merchant and account, and the agreement; the law spares micro merchants the licence',
    },
    frequency: {
      clause: '85 §15',
      why: 'judgement: frequency out of line with the business; three sales in ten minutes on one card are rare in a shop',
    },
    categoriesRefused: { clause: '85 §13', why: 'gambling, money transfer and tokens: no service to them' },
    categoriesWithoutCredit: { clause: '5 §3.5', why: 'lending and wealth management take no credit cards' },
    registryStatusesRefused: {
      clause: '收单办法 7, 8',
      why: 'licence revoked or cancelled: no lawful business; abnormal list: refused until cleared, judgement',
    },
    modelsRefused: { clause: '21 §3', why: 'certified models only; this one’s certificate has ended' },
    kindsRefused: { clause: '收单办法 21', why: 'judgement: no PIN and no on-line answer, so not opened at counters' },
    applicationVersionMin: { clause: '21 §1', why: 'older versions do not send serial number and version in the message' },
    placeToleranceMeters: { clause: '259 §3.3', why: 'judgement: indoor positioning errs by some hundred metres' },
    mobileFenceMeters: { clause: '85 §14.1', why: 'judgement: the town in which the business works' },
    positionAgeMaxMinutes: { clause: '259 §3.3', why: 'judgement: what is older says little of where the terminal is now' },
    idleMonths: { clause: '85 §14.2', why: 'the rule’s own numbers' },
    documentGraceDays: { clause: '〔2012〕54 Art 22', why: 'renewed before the first further business: no grace' },
    signOnDaily: { clause: 'iso8583-unionpay-pos §7', why: 'working keys change daily, 170 §1.5 in spirit' },
    batchSizeMax: { clause: 'iso8583-unionpay-pos', why: 'judgement: what the usual terminal stores' },
    outsideHoursAmountMax: { clause: '85 §15', why: 'judgement: time out of line with the business; small sales pass' },
    completionPercentMax: { clause: 'network rule', why: 'usual in the network: up to 115 % of the pre-authorisation' },
    preAuthorisationDaysMax: { clause: 'network rule', why: 'usual in the network: 30 days' },
    refundDaysMax: { clause: 'network rule', why: 'judgement: half a year, as the period for queries' },
    onUnknown: { clause: 'decision 004', why: 'unknown is not clear: stop; only the state of a line may be unknown, the sending shows it' },
  },
}
