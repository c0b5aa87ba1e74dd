import { MessageRefused } from './errors.ts'

const TPDU_BYTES = 5
const HEADER_BYTES = 6

/** What stands between the length of a frame and its message (iso8583-unionpay-pos.md §1). */
export interface Envelope {
  readonly tpdu: Tpdu
  /** `null`: this population sends none. */
  readonly header: Header | null
}

/** Transport protocol data unit: who sends to whom, four BCD digits each. */
export interface Tpdu {
  /** `60` */
  readonly id: string
  readonly destination: string
  readonly source: string
}

/** Twelve digits in front of each message (报文头). */
export interface Header {
  /** 60 financial magnetic, 61 financial chip, 62 value-added magnetic, 63 value-added chip. */
  readonly applicationClass: string
  /** 10, 11, 21, 22, 31, 32. */
  readonly softwareGeneration: string
  /** 0 normal, 1 test. */
  readonly terminalState: string
  /** What the host asks the terminal to do next; see {@link processingRequests}. `0` in requests. */
  readonly processingRequest: string
  /** Six digits. */
  readonly softwareVersion: string
}

/** Digit 6 of the header in an answer: the cheapest remote remedy there is. */
export const processingRequests: { readonly [digit: string]: { readonly zh: string; readonly en: string } } = {
  '0': { zh: '无处理要求', en: 'nothing' },
  '1': { zh: '下载终端磁条参数', en: 'download magnetic parameters' },
  '2': { zh: '上传终端磁条状态信息', en: 'upload terminal status' },
  '3': { zh: '重新签到', en: 'sign on again' },
  '4': { zh: '通知终端发起更新公钥信息操作', en: 'update CA public keys' },
  '5': { zh: '下载终端IC卡参数', en: 'download chip parameters' },
  '6': { zh: 'TMS参数下载', en: 'download TMS parameters' },
  '7': { zh: '卡BIN黑名单下载', en: 'download card-BIN blacklist' },
  '8': { zh: '币种汇率下载', en: 'download rate table' },
  '9': { zh: '非接参数下载', en: 'download contactless parameters' },
}

/**
 * Takes a frame apart.
 *
 * @param frame without its two length bytes
 * @returns the envelope, and the message as a view into the frame
 * @throws MessageRefused when TPDU or header are cut or not made of digits
 */
export function openEnvelope(frame: Uint8Array, header: 'present' | 'absent' = 'present'): { envelope: Envelope; message: Uint8Array } {
  const length = TPDU_BYTES + (header === 'present' ? HEADER_BYTES : 0)
  if (frame.length < length) {
    throw new MessageRefused({
      code: 'TRUNCATED',
      path: ['envelope'],
      offset: frame.length,
      expected: `${length} bytes before the message`,
    })
  }
  const digits = digitsOf(frame, length)
  if (!digits.startsWith('60')) throw new MessageRefused({ code: 'ENVELOPE', path: ['tpdu'], offset: 0, expected: '60 as the first byte' })
  return {
    envelope: { tpdu: parseTpdu(digits.slice(0, 10)), header: header === 'present' ? parseHeader(digits.slice(10)) : null },
    message: frame.subarray(length),
  }
}

/** The bytes in front of a message. */
export function sealEnvelope({ tpdu, header }: Envelope): Buffer {
  return Buffer.from(tpduDigits(tpdu) + (header === null ? '' : headerDigits(header)), 'hex')
}

/** The way back: source and destination change places, the header asks what the host wants done next. */
export function answerEnvelope({ tpdu, header }: Envelope, processingRequest: string = '0'): Envelope {
  return {
    tpdu: { id: tpdu.id, destination: tpdu.source, source: tpdu.destination },
    header: header === null ? null : { ...header, processingRequest },
  }
}

function parseTpdu(digits: string): Tpdu {
  return { id: digits.slice(0, 2), destination: digits.slice(2, 6), source: digits.slice(6, 10) }
}

export function parseHeader(digits: string): Header {
  return {
    applicationClass: digits.slice(0, 2),
    softwareGeneration: digits.slice(2, 4),
    terminalState: digits.slice(4, 5),
    processingRequest: digits.slice(5, 6),
    softwareVersion: digits.slice(6, 12),
  }
}

export const tpduDigits = ({ id, destination, source }: Tpdu): string => id + destination + source

export const headerDigits = (header: Header): string =>
  header.applicationClass + header.softwareGeneration + header.terminalState + header.processingRequest + header.softwareVersion

function digitsOf(bytes: Uint8Array, length: number): string {
  const digits = Buffer.from(bytes.buffer, bytes.byteOffset, length).toString('hex')
  const wrong = digits.search(/\D/)
  if (wrong < 0) return digits
  const offset = wrong >> 1
  throw new MessageRefused({ code: 'NOT_A_DIGIT', path: [offset < TPDU_BYTES ? 'tpdu' : 'header'], offset, expected: 'two digits' })
}
