/** One thing that was observed, as the engine weighs it. */
export type Finding = SignFinding | WordFinding | CodeFinding

/** A structured sign of `signs.ts`. */
export interface SignFinding {
  readonly kind: 'sign'
  /** `<sign>:<outcome>`, always in the tables. */
  readonly seen: string
  /** P(it is so | it was reported so): 1 from a machine or register, less when read from words. */
  readonly confidence: number
  /** Where it was read: a path such as `telemetry.printer`, or `text`. */
  readonly from: string
}

/** Something that a person or a screen said: a concept of `understand/`. Its absence is no evidence. */
interface WordFinding {
  readonly kind: 'words'
  /** `says:<concept>`. */
  readonly seen: string
  /** P(mentioned | the cause is one that does not list it). */
  readonly base: number
  readonly confidence: number
  readonly from: string
}

/** An answer or error code, with what usually stands behind it. */
export interface CodeFinding {
  readonly kind: 'code'
  /** `code:<family>:<code>`, e.g. `code:unionpay:77`, `code:adyen-kyc:1_1004`. */
  readonly seen: string
  /** P(cause | this code) in an ordinary estate, cause id → share; the rest is anything else. */
  readonly causes: Readonly<Record<string, number>>
  /** P(the code is meant in this family): less than 1 where the network is a guess. */
  readonly confidence: number
  readonly from: string
}
