import type { KeyAlgorithm, MacAlgorithm, MacForm, Message } from '@shouli/iso8583'

/**
 * Where keys live. Whoever calls it holds keys only in wrapped form: what {@link KeyStore} returns may be stored in the database
 * and means nothing without the store. The software store keeps them under a key-encryption key; a hardware security module takes
 * its place by implementing the same calls, which is why every one of them may take its time.
 */
export interface KeyStore {
  /**
   * Takes over a terminal master key (TMK) that a key ceremony or a loading tool delivers.
   *
   * @returns wrapped, bound to this terminal: it opens for no other
   * @throws KeyRefused when it has not the length of its algorithm
   */
  importMasterKey(terminalId: string, clear: Uint8Array): Promise<Buffer>

  /**
   * Draws fresh working keys for a sign-on.
   *
   * @param layout one of `keyLayouts` of the codec: how field 62 is written
   * @throws KeyRefused when the master key does not open
   */
  drawWorkingKeys(ask: {
    readonly terminalId: string
    readonly masterKey: Uint8Array
    readonly layout: string
    readonly algorithm: KeyAlgorithm
    /** Bytes of the MAC key: 8 for single DES in a place of 16, as public samples show it. */
    readonly macKeyBytes: 8 | 16
  }): Promise<{ readonly wrapped: Buffer; readonly field62: Buffer }>

  /** @returns did field 64 hold; `null`: the message has none. @throws KeyRefused when the working keys do not open */
  checkMac(session: MacSession, message: Message): Promise<boolean | null>

  /** The eight bytes of field 64 over everything before it, bit 64 already set. @throws KeyRefused when the working keys do not open */
  makeMac(session: MacSession, mab: Uint8Array): Promise<Buffer>

  /**
   * A PIN block under the terminal's key as the same block under the network's zone key. It is opened nowhere outside the store.
   *
   * @returns the block as it came where no zone key is agreed: then the network shares the terminal's key
   * @throws KeyRefused when the working keys do not open
   */
  translatePin(session: KeySession, block: Uint8Array): Promise<Uint8Array>

  /** 32 bytes for one purpose, drawn at first use and the same ever after, in every process. */
  secret(name: SecretName): Promise<Uint8Array>
}

/** Working keys of one terminal's sign-on. */
export interface KeySession {
  readonly terminalId: string
  readonly workingKeys: Uint8Array
  readonly algorithm: KeyAlgorithm
}

export interface MacSession extends KeySession {
  readonly macAlgorithm: MacAlgorithm
  readonly macForm: MacForm
}

/** `card tokens`: cards behind the gateway. `person tokens`: identity numbers. `references`: numbers on slips. `telemetry tokens`: what terminals report with. */
export type SecretName = 'card tokens' | 'person tokens' | 'references' | 'telemetry tokens'

/** A key does not open, or is none. Never says anything of its value. */
export class KeyRefused extends Error {
  readonly code = 'KEY_REFUSED'
  constructor(why: string, options?: ErrorOptions) {
    super(why, options)
    this.name = 'KeyRefused'
  }
}
