import { verify, type ChainEnd } from '@shouli/evidence'
import type { MerchantId } from '@shouli/vocabulary'
import type { Connection } from '../database/index.ts'
import { readChain, readHead } from './store.ts'

export interface ChainReport {
  readonly links: number
  /** Hash of the last link; `null`: the chain is empty. */
  readonly end: string | null
  /** Position of the first link that does not hold, or that is missing at the end; `null`: the chain is whole. */
  readonly brokenAt: number | null
}

const PIECE = 1_000

/** Recomputes a merchant's whole chain from what is kept, piece by piece, and compares its end with the one kept apart. */
export async function verifyChain(connection: Connection, merchantId: MerchantId): Promise<ChainReport> {
  const head = await readHead(connection, merchantId)
  let end: ChainEnd | null = null
  for (;;) {
    const piece = await readChain(connection, merchantId, { after: end?.position ?? 0, limit: PIECE })
    const broken = verify(piece, end)
    if (broken !== null) return { links: broken - 1, end: null, brokenAt: broken }
    end = piece.at(-1) ?? end
    if (piece.length < PIECE) break
  }
  const links = end?.position ?? 0
  const whole = links === (head?.position ?? 0) && (end === null || end.hash === head?.hash)
  return { links, end: end?.hash ?? null, brokenAt: whole ? null : Math.min(links, head?.position ?? 0) + 1 }
}
