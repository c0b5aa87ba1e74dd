import type { Book, Entry } from './book.ts'
import type { HostRequest } from './request.ts'
import { conductFor, isApproval, type Delivery } from './trigger.ts'

/** What the network decides, before anything is written. */
export interface Decision {
  readonly answer: string
  readonly approvedFen: number
  readonly delivery: Delivery
  readonly original: Entry | undefined
}

/** A completion may go 15 % over what was pre-authorised (iso8583-unionpay-pos.md §6). */
const COMPLETION_MAX = 1.15

/** Decides a request that the book has not seen. Pure: the amount's ending first, then what the original allows. */
export function decide(request: HostRequest, book: Book): Decision {
  const { answer: wanted, delivery } = conductFor(request.amountFen)
  const original = needsOriginal(request) ? book.originalOf(request) : undefined
  if (!isApproval(wanted)) return { answer: wanted, approvedFen: 0, delivery, original }

  const answer = refusalByOriginal(request, original) ?? wanted
  return { answer, approvedFen: moved(answer, request), delivery, original }
}

function needsOriginal({ kind }: HostRequest): boolean {
  return kind === 'refund' || kind === 'completion' || kind.endsWith('void')
}

/** 25 no original, 12 the original does not stand, 64 the amounts do not agree, 61 more than is left. */
function refusalByOriginal(request: HostRequest, original: Entry | undefined): string | null {
  if (!needsOriginal(request)) return null
  if (original === undefined) return '25'
  if (original.state !== 'approved') return '12'

  const left = original.approvedFen - original.takenBackFen
  if (request.kind === 'refund') return request.amountFen > left ? '61' : null
  if (original.takenBackFen > 0) return '12'
  if (request.kind === 'completion') return request.amountFen > original.approvedFen * COMPLETION_MAX ? '64' : null
  return request.amountFen === original.approvedFen ? null : '64'
}

/** Code 10 approves half, in whole fen. */
function moved(answer: string, { amountFen, kind }: HostRequest): number {
  if (!isApproval(answer) || kind === 'balance') return 0
  return answer === '10' ? Math.floor(amountFen / 2) : amountFen
}
