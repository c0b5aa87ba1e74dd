import { codeOf, type Cause } from '@shouli/acceptance'
import type { Fields } from '@shouli/iso8583'
import type { Instant } from '@shouli/vocabulary'
import { blotted } from './blot.ts'
import { macSession, type Desk, type Mac } from './desk.ts'
import { wishes, type Wish } from './envelope.ts'
import type { PaymentRequest } from './read-payment.ts'
import { answerFields, packAnswer, type Authenticate } from './reply.ts'
import { screenText } from './screen-text.ts'
import type { Situation } from './store.ts'

/** What goes back to the terminal, and what of it is kept. */
export interface Reply {
  readonly answer: string
  /** Without frame and envelope. */
  readonly message: Buffer
  readonly kept: Buffer
  readonly wish: Wish
}

export interface ToTell {
  readonly request: PaymentRequest
  readonly situation: Pick<Situation, 'workingKeys' | 'wish'> & { readonly mac: Mac }
  readonly answer: string
  /** First obstacle; `null`: we found none. */
  readonly cause: Cause | null
  /** Number behind the reference on the slip; `null`: approved. */
  readonly reference: number | null
  readonly rrn: string | null
  readonly authCode: string | null
  readonly fromNetwork: Fields
  readonly at: Instant
}

const approvals = new Set(['00', '10', '11'])
export const isApproval = (answer: string): boolean => approvals.has(answer)

/** Writes the answer to a payment: with a reference and a plain sentence when it was not accepted, and with what the terminal shall do next. */
export async function answerTerminal(tell: ToTell, desk: Pick<Desk, 'keyStore' | 'references'>): Promise<Reply> {
  const { request, situation, answer, at, rrn, authCode, fromNetwork, reference, cause } = tell
  const { profile, message } = request
  const text = isApproval(answer)
    ? null
    : screenText(reference === null ? null : desk.references.write(reference), sentenceFor(answer, cause))
  const fields = answerFields(message, { answer, at, rrn, authCode, text, fromNetwork }, profile)
  const packed = await packAnswer(message, fields, profile, authenticatorFor(tell, desk))
  return { answer, message: packed, kept: blotted(profile.codec.unpack(packed)), wish: wishFor(answer, cause, situation.wish) }
}

/** A terminal whose own field 64 did not hold would not believe ours either. */
function authenticatorFor({ request, situation, answer }: ToTell, { keyStore }: Pick<Desk, 'keyStore'>): Authenticate | null {
  const session = macSession(request, situation.workingKeys)
  const wanted = request.profile.macOnAnswers === 'all' || isApproval(answer)
  return session === null || situation.mac !== 'held' || !wanted ? null : (mab) => keyStore.makeMac(session, mab)
}

/** What the cashier reads: the cause's own sentence where there is one, else what the code means to a cashier. */
function sentenceFor(answer: string, cause: Cause | null): string {
  return cause?.tell.cashier?.zh ?? codeOf(answer)?.cashier.zh ?? '交易未成功'
}

/** Codes after which a new sign-on helps: batch or session out of step, MAC or PIN key. */
const signOnAgain = new Set(['77', 'A0', '99', 'A7'])

/** Obstacles that the terminal itself can remove when it is told to. */
const removable: { readonly [cause: string]: Wish } = {
  'software/application-version-outdated': wishes['download application'],
  'risk/location-unknown': wishes['upload status'],
}

function wishFor(answer: string, cause: Cause | null, standing: string): Wish {
  if (signOnAgain.has(answer)) return wishes['sign on again']
  return (cause === null ? undefined : removable[cause.id]) ?? (standing as Wish)
}
