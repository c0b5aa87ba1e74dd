import type { AssessmentRecord, PeerFinding } from '@shouli/acceptance'
import type { Instant, MerchantId, TerminalId } from '@shouli/vocabulary'
import type { TelemetryState } from '../../registers/telemetry/index.ts'

/** Everything that is known around one rejected payment, as plain data. */
export interface Rejection {
  readonly payment: RejectedPayment
  /** What we judged before answering; `null`: refused before it could be judged. */
  readonly assessment: AssessmentRecord | null
  /** Other payments of the same terminal within half an hour around it, oldest first, without the payment itself. */
  readonly neighbours: readonly NeighbourPayment[]
  readonly telemetry: TelemetryState | null
  /** How its peers fared, with the moment of counting; `null`: nobody counted. */
  readonly peers: { readonly countedAt: Instant; readonly findings: readonly PeerFinding[] } | null
}

export interface RejectedPayment extends NeighbourPayment {
  readonly id: string
  readonly day: string
  readonly merchantId: MerchantId
  readonly terminalId: TerminalId
  readonly kind: string
  readonly entryMode: string
  /** In fen. */
  readonly amount: number
}

export interface NeighbourPayment {
  readonly at: Instant
  /** Keyed token: equal cards, equal tokens; `null`: no card. */
  readonly card: string | null
  /** First six digits. */
  readonly bin: string | null
  readonly state: 'pending' | 'approved' | 'rejected' | 'in doubt' | 'reversed'
  readonly decidedBy: 'us' | 'network' | null
  readonly answer: string | null
}
