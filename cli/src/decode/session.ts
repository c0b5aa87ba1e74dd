import {
  authenticator,
  keyAlgorithmOf,
  keyCheckValue,
  KeysRefused,
  recognise,
  unwrapWorkingKeys,
  type Authenticator,
  type Message,
  type UnionPayPosSettings,
} from '@shouli/iso8583'

/** What a check with keys found out; no key is ever part of it. */
export interface KeyFindings {
  /** Does field 64 hold? Left out: there is none, or no key for it. */
  readonly macHolds?: boolean
  /** Did the working keys of a sign-on answer open under the master key, each with its check value? */
  readonly keysOpen?: boolean
}

/** Keys at hand for checking: one MAC key, or a master key that opens the working keys of each sign-on that comes by. */
export class KeyRing {
  readonly #settings: UnionPayPosSettings
  readonly #mak: Authenticator | null
  readonly #tmk: Uint8Array | null
  /** By merchant and terminal. */
  readonly #signedOn = new Map<string, Authenticator>()

  /** @throws RangeError for a key of a length that its algorithm does not take */
  constructor(settings: UnionPayPosSettings, keys: { readonly mak: Uint8Array | null; readonly tmk: Uint8Array | null }) {
    this.#settings = settings
    this.#mak = keys.mak === null ? null : this.#authenticator(keys.mak)
    this.#tmk = keys.tmk
    // A key of a wrong length is better refused here than at the first sign-on.
    if (keys.tmk !== null) keyCheckValue(keyAlgorithmOf(settings.macAlgorithm), keys.tmk)
  }

  check(message: Message): KeyFindings {
    const terminal = `${message.text(42)}/${message.text(41)}`
    const signOn = this.#openKeys(message, terminal)
    const authenticate = this.#signedOn.get(terminal) ?? this.#mak
    const macHolds = authenticate?.check(message) ?? null
    return { ...signOn, ...(macHolds === null ? {} : { macHolds }) }
  }

  #openKeys(message: Message, terminal: string): KeyFindings {
    const field62 = message.bytes(62)
    if (this.#tmk === null || field62 === undefined || message.mti !== '0810' || recognise(message)?.kind.name !== 'sign-on') return {}
    try {
      const { mak } = unwrapWorkingKeys(field62, this.#tmk, keyAlgorithmOf(this.#settings.macAlgorithm))
      this.#signedOn.set(terminal, this.#authenticator(mak))
      return { keysOpen: true }
    } catch (error) {
      if (!(error instanceof KeysRefused)) throw error
      return { keysOpen: false }
    }
  }

  #authenticator(mak: Uint8Array): Authenticator {
    return authenticator(this.#settings.macAlgorithm, this.#settings.macForm, mak)
  }
}
