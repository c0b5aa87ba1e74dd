import type { Message } from './message.ts'
import type { Words } from './spec.ts'

/** What a message between terminal and acquirer is for. */
export interface MessageKind {
  readonly name: KindName
  readonly title: Words
  /** What stands in the request; `null`: anything, or nothing. The answer's type is the request's plus 10. */
  readonly mtis: readonly string[]
  readonly processingCode: string | null
  readonly conditionCodes: readonly string[] | null
  /** F60.1; `null`: as in the original. */
  readonly types: readonly string[] | null
  /** F60.3 */
  readonly networkCodes: readonly string[] | null
  /** Taken back by a 0400 when no answer comes. */
  readonly reversedOnTimeout: boolean
  /** Repeated until it is answered. */
  readonly resent: boolean
  /** Whether field 64 must be there. By profile: checked when it is there, demanded where the profile says so. */
  readonly mac: 'mandatory' | 'by profile' | 'none'
}

export type KindName =
  | 'sign-on'
  | 'download'
  | 'sign-off'
  | 'echo test'
  | 'status upload'
  | 'electronic slip'
  | 'balance'
  | 'points balance'
  | 'sale'
  | 'sale void'
  | 'refund'
  | 'pre-authorisation'
  | 'pre-authorisation void'
  | 'completion'
  | 'completion void'
  | 'completion advice'
  | 'off-line sale'
  | 'adjustment'
  | 'electronic cash refund'
  | 'load'
  | 'cash top-up'
  | 'cash load void'
  | 'reservation sale'
  | 'reservation sale void'
  | 'reversal'
  | 'settlement'
  | 'batch upload'
  | 'batch upload end'
  | 'script result'

/** A message with its place in the catalogue. */
export interface KnownMessage {
  readonly kind: MessageKind
  readonly direction: 'request' | 'answer'
  /** For a reversal or a script result: the kind of the payment that it belongs to; `null`: not known, or it stands for itself. */
  readonly of: MessageKind | null
}

/** Condition codes of an ordinary payment: normal, no cardholder, mail or telephone order, instalments, points. */
const ordinary = ['00', '01', '08', '18', '64', '65']
const preAuthorised = ['06', '18']

/** Every message of iso8583-unionpay-pos.md §5, and the types of §4 for which only F60.1 is known. First match wins. */
export const messageKinds: readonly MessageKind[] = [
  management('sign-on', '签到', 'sign-on', ['0800'], ['001', '003', '004', '005', '006', '401'], 'none'),
  management('status upload', '状态上送', 'status upload', ['0820', '0800'], ['362', '372', '382'], 'by profile'),
  management(
    'download',
    '参数下载',
    'parameter download',
    ['0800', '0820'],
    [...from(360, 365), ...from(370, 373), ...from(380, 382), ...from(390, 395)],
    'none',
  ),
  management('sign-off', '签退', 'sign-off', ['0820'], ['002'], 'none'),
  management('echo test', '回响测试', 'echo test', ['0820'], ['301'], 'none'),
  management('electronic slip', '电子签购单上送', 'electronic slip upload', ['0820', '0800', '0320'], from(800, 809), 'by profile'),

  payment('balance', '余额查询', 'balance inquiry', '0200', '310000', ordinary, ['01']),
  payment('points balance', '积分查询', 'points balance inquiry', '0200', null, null, ['03']),
  payment('sale', '消费', 'sale', '0200', '000000', ordinary, ['22'], 'reversed'),
  payment('sale void', '消费撤销', 'sale void', '0200', '200000', ordinary, ['23'], 'reversed'),
  payment('refund', '退货', 'refund', '0220', '200000', ordinary, ['25']),
  payment('pre-authorisation', '预授权', 'pre-authorisation', '0100', '030000', preAuthorised, ['10'], 'reversed'),
  payment('pre-authorisation void', '预授权撤销', 'pre-authorisation void', '0100', '200000', preAuthorised, ['11'], 'reversed'),
  payment('completion', '预授权完成（请求）', 'completion, request', '0200', '000000', preAuthorised, ['20'], 'reversed'),
  payment('completion void', '预授权完成撤销', 'completion void', '0200', '200000', preAuthorised, ['21'], 'reversed'),
  payment('completion advice', '预授权完成（通知）', 'completion, advice', '0220', '000000', preAuthorised, ['24'], 'resent'),
  payment('off-line sale', '离线结算', 'off-line sale', '0220', '000000', ordinary, ['30', '36'], 'resent'),
  payment('adjustment', '结算调整', 'adjustment or tip', '0220', '000000', ordinary, ['32', '34'], 'resent'),
  payment('electronic cash refund', '电子现金退货', 'electronic cash refund', '0220', null, null, ['27']),
  payment('load', '圈存', 'load of electronic cash', '0200', null, null, ['45', '46', '47'], 'reversed'),
  payment('cash top-up', '磁条卡现金充值', 'cash top-up of a magnetic card', '0200', null, null, ['48', '49'], 'reversed'),
  payment('cash load void', '现金充值撤销', 'cash load void', '0200', null, null, ['51'], 'reversed'),
  payment('reservation sale', '预约消费', 'reservation sale', '0200', '000000', null, ['53', '54'], 'reversed'),
  payment('reservation sale void', '预约消费撤销', 'reservation sale void', '0200', '200000', null, ['53', '54'], 'reversed'),

  followUp('reversal', '冲正', 'reversal', '0400', null, 'mandatory'),
  management('settlement', '批结算', 'settlement', ['0500'], ['201', '202'], 'none'),
  management('batch upload', '批上送', 'batch upload', ['0320'], ['201', '203', '204', '205', '206'], 'none'),
  management('batch upload end', '批上送结束', 'end of batch upload', ['0320'], ['202', '207'], 'none'),
  followUp('script result', '脚本结果通知', 'issuer-script result', '0620', ['951'], 'by profile'),
]

/** Message types of the dialect, answers included. */
export const listedMtis: ReadonlySet<string> = new Set(messageKinds.flatMap(({ mtis }) => mtis.flatMap((mti) => [mti, answerMti(mti)])))

/** The type that answers a request: its function plus one, its origin 0. `0200` → `0210` */
export function answerMti(request: string): string {
  return `${request.slice(0, 2)}${Number(request[2]) + 1}0`
}

/**
 * @param kinds of the message's dialect
 * @returns `null`: none of them has this type, processing code, condition code and field 60
 */
export function recognise(message: Message, kinds: readonly MessageKind[] = messageKinds): KnownMessage | null {
  const isAnswer = Number(message.mti[2]) % 2 === 1
  const mti = isAnswer ? `${message.mti.slice(0, 2)}${Number(message.mti[2]) - 1}0` : message.mti
  const field60 = message.text(60) ?? ''
  const key = {
    mti,
    processingCode: message.text(3),
    conditionCode: message.text(25),
    type: field60.slice(0, 2),
    networkCode: field60.slice(8, 11),
    isAnswer,
  }
  const kind = kinds.find((row) => row.mtis.includes(mti) && fits(row, key))
  if (kind === undefined) return null
  const followed = kind.types === null ? kinds.find((row) => row.types !== null && row.reversedOnTimeout && fits(row, key)) : undefined
  return { kind, direction: isAnswer ? 'answer' : 'request', of: followed ?? null }
}

/** What the digits of a message type say by themselves (ISO 8583:1987 §4.1), e.g. `0420` reversal advice. */
export function typeInWords(mti: string): Words {
  const of = classes[Number(mti[1])] ?? { zh: '保留类', en: 'reserved' }
  const way = functions[Number(mti[2])] ?? { zh: '保留', en: 'reserved' }
  const again = Number(mti[3]) % 2 === 1 ? { zh: '（重发）', en: ', repeated' } : { zh: '', en: '' }
  return { zh: `${of.zh}${way.zh}${again.zh}`, en: `${of.en} ${way.en}${again.en}` }
}

const classes: readonly (Words | undefined)[] = [
  undefined,
  { zh: '授权', en: 'authorisation' },
  { zh: '金融', en: 'financial' },
  { zh: '文件', en: 'file action' },
  { zh: '冲正', en: 'reversal' },
  { zh: '对账', en: 'reconciliation' },
  { zh: '管理', en: 'administrative' },
  { zh: '费用', en: 'fee collection' },
  { zh: '网络管理', en: 'network management' },
]

const functions: readonly (Words | undefined)[] = [
  { zh: '请求', en: 'request' },
  { zh: '请求应答', en: 'request response' },
  { zh: '通知', en: 'advice' },
  { zh: '通知应答', en: 'advice response' },
  { zh: '告知', en: 'notification' },
]

interface Key {
  readonly processingCode: string | undefined
  readonly conditionCode: string | undefined
  readonly type: string
  readonly networkCode: string
  readonly isAnswer: boolean
}

function fits(row: MessageKind, { processingCode, conditionCode, type, networkCode, isAnswer }: Key): boolean {
  // Hosts leave fields out of their answers; what is there must fit.
  const holds = (allowed: readonly string[] | null, value: string | undefined): boolean =>
    allowed === null || (value === undefined || value === '' ? isAnswer : allowed.includes(value))
  return (
    holds(row.processingCode === null ? null : [row.processingCode], processingCode) &&
    holds(row.conditionCodes, conditionCode) &&
    holds(row.types, type) &&
    holds(row.networkCodes, networkCode)
  )
}

function management(name: KindName, zh: string, en: string, mtis: string[], networkCodes: string[], mac: MessageKind['mac']): MessageKind {
  return {
    name,
    title: { zh, en },
    mtis,
    processingCode: null,
    conditionCodes: null,
    types: ['00'],
    networkCodes,
    reversedOnTimeout: false,
    resent: false,
    mac,
  }
}

function payment(
  name: KindName,
  zh: string,
  en: string,
  mti: string,
  processingCode: string | null,
  conditionCodes: readonly string[] | null,
  types: readonly string[],
  unanswered: 'given up' | 'reversed' | 'resent' = 'given up',
): MessageKind {
  return {
    name,
    title: { zh, en },
    mtis: [mti],
    processingCode,
    conditionCodes,
    types,
    networkCodes: null,
    reversedOnTimeout: unanswered === 'reversed',
    resent: unanswered === 'resent',
    mac: 'mandatory',
  }
}

/** Carries the processing code, condition code and type of the payment that it belongs to. */
function followUp(
  name: KindName,
  zh: string,
  en: string,
  mti: string,
  networkCodes: string[] | null,
  mac: MessageKind['mac'],
): MessageKind {
  return {
    name,
    title: { zh, en },
    mtis: [mti],
    processingCode: null,
    conditionCodes: null,
    types: null,
    networkCodes,
    reversedOnTimeout: false,
    resent: true,
    mac,
  }
}

function from(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}
