import type { Facts } from '@shouli/acceptance'
import type { Instant, MerchantId, PanToken, TerminalId } from '@shouli/vocabulary'

/**
 * Who asks, for what payment (`null`: none, a health check), and when. What came with the message is handed on; what is on file is
 * gathered.
 */
export interface Question {
  readonly merchantId: MerchantId
  /** `null`: the question is about the merchant only. */
  readonly terminalId: TerminalId | null
  /** Serial number in the message; `null`: none was sent. */
  readonly serialSeen: string | null
  readonly transaction: Facts['transaction'] | null
  /** What the gateway found out about the message; `null`: there is no message. */
  readonly message: Pick<Facts['session'], 'batchSeen' | 'mac'> | null
  /** The payment that this one refers to, as the gateway found it; `null`: refers to none. */
  readonly original: Facts['original'] | null
  /** The gateway's own link to the host that this payment would take, or the name of a host, about which the gateways' reports are read. */
  readonly line: Facts['line'] | string
  readonly at: Instant
  /** For previews: judge by this version, whatever its day and even if nobody has approved it. Left out: by the one in force at `at`. */
  readonly policyVersion?: string
}

/** What is counted together: every payment of one of these names changes what another of the same name may do. */
export interface Subjects {
  readonly merchant: MerchantId
  readonly terminal: TerminalId | null
  readonly card: PanToken | null
  /** Whoever stands behind a micro shop, as a token; `null`: not a micro merchant. */
  readonly person: string | null
}
