import type { Card } from '../cards.ts'

export type FinancialKind =
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

/** How a kind is written (iso8583-unionpay-pos.md §5). */
export interface KindRow {
  readonly mti: '0100' | '0200' | '0220'
  readonly processingCode: string
  readonly conditionCode: string
  /** F60.1 */
  readonly type: string
  readonly reversedOnTimeout: boolean
  /** Towards the merchant: debit of the cardholder +1, credit −1; pre-authorisations move nothing. */
  readonly settles: 'debit' | 'credit' | null
  readonly zh: string
}

export const kindTable: { readonly [kind in FinancialKind]: KindRow } = {
  balance: row('0200', '310000', '00', '01', false, null, '余额查询'),
  sale: row('0200', '000000', '00', '22', true, 'debit', '消费'),
  'sale void': row('0200', '200000', '00', '23', true, 'credit', '消费撤销'),
  refund: row('0220', '200000', '00', '25', false, 'credit', '退货'),
  'pre-authorisation': row('0100', '030000', '06', '10', true, null, '预授权'),
  'pre-authorisation void': row('0100', '200000', '06', '11', true, null, '预授权撤销'),
  completion: row('0200', '000000', '06', '20', true, 'debit', '预授权完成（请求）'),
  'completion advice': row('0220', '000000', '06', '24', false, 'debit', '预授权完成（通知）'),
  'completion void': row('0200', '200000', '06', '21', true, 'credit', '预授权完成撤销'),
  'off-line sale': row('0220', '000000', '00', '30', false, 'debit', '离线结算'),
}

function row(
  mti: KindRow['mti'],
  processingCode: string,
  conditionCode: string,
  type: string,
  reversedOnTimeout: boolean,
  settles: KindRow['settles'],
  zh: string,
): KindRow {
  return { mti, processingCode, conditionCode, type, reversedOnTimeout, settles, zh }
}

export type EntryMode = 'manual' | 'magnetic stripe' | 'chip' | 'contactless' | 'fallback'

/** What a cashier asks for. */
export interface Order {
  readonly kind: FinancialKind
  /** In fen. */
  readonly amountFen: number
  readonly card: Card
  /** Left out: contactless for cards with a chip, else the stripe. */
  readonly entryMode?: EntryMode
  /** Left out: PIN given. */
  readonly pin?: boolean
  /** The payment that this one voids, refunds or completes. */
  readonly original?: Original
}

/** What stands on the slip of the original. */
export interface Original {
  readonly batch: number
  readonly trace: number
  /** MMDD */
  readonly date: string
  readonly rrn: string
  readonly authCode: string | null
}

/** Digits 1 and 2 of field 22; digit 3 tells whether a PIN was given. */
export const entryModeDigits: { readonly [mode in EntryMode]: string } = {
  manual: '01',
  'magnetic stripe': '02',
  chip: '05',
  contactless: '07',
  fallback: '80',
}
