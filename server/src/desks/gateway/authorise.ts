import { unreachable } from '@shouli/vocabulary'
import { answerTerminal, type Reply } from './answer-terminal.ts'
import type { Desk } from './desk.ts'
import { forward } from './forward.ts'
import type { Intent, Standing } from './judged.ts'
import type { PaymentRequest } from './read-payment.ts'
import type { Ended } from './record-outcome.ts'
import { answerAgain, refuseReplay, resumeAdvice } from './repetition.ts'

/**
 * THE SPINE. A payment that was read (`read-payment.ts`) is judged: facts gathered, assessed, and what follows recorded (`judge.ts`).
 * An obstacle is answered with its code, and that is the end. Otherwise the intent is on disk now; only then the payment is sent to the
 * network (`forward.ts`), what came of it is recorded (`record-outcome.ts`), and the terminal is answered.
 *
 * @returns the answer; `null`: none may be given, because the payment was taken back meanwhile or its outcome could not be recorded
 */
export async function authorise(request: PaymentRequest, desk: Desk): Promise<Reply | null> {
  const judged = await desk.judging.add(request).catch((reason: unknown) => cannotJudge(reason, request, desk))

  switch (judged.what) {
    case 'refused':
      return judged.reply
    case 'repeated': {
      const intent = await resumeAdvice(request, judged, desk)
      return intent === null ? await answerAgain(request, judged, desk) : await send(intent, desk)
    }
    case 'replayed':
      return await refuseReplay(request, judged, desk)
    case 'intended':
      return await send(judged.intent, desk)
    default:
      return unreachable(judged)
  }
}

/** What is on disk as an intent goes to the network; what comes of it goes to disk, and then to the terminal. */
async function send(intent: Intent, desk: Desk): Promise<Reply | null> {
  const ended = await forward(intent, desk)
  const reply = await desk.recording.add(ended).catch((reason: unknown) => cannotRecord(reason, ended, desk))
  if (ended.exchange.ending !== 'answered') desk.wakeReverser()
  return reply
}

/** Without the database nothing is known and nothing can be promised: 96, and nothing was sent anywhere. */
async function cannotJudge(
  reason: unknown,
  request: PaymentRequest,
  desk: Desk,
): Promise<{ readonly what: 'refused'; readonly reply: Reply }> {
  desk.log.error({ terminalId: request.terminalId, trace: request.trace, why: whyOf(reason) }, 'a payment could not be judged')
  const situation: Pick<Standing, 'workingKeys' | 'wish' | 'mac'> = { workingKeys: null, wish: '0', mac: 'not sent' }
  const told = {
    request,
    situation,
    answer: '96',
    cause: null,
    reference: null,
    rrn: null,
    authCode: null,
    fromNetwork: {},
    at: desk.clock(),
  }
  return { what: 'refused', reply: await answerTerminal(told, desk) }
}

/** The network may have approved, but what is not on disk may not be answered: the terminal will take it back. */
function cannotRecord(reason: unknown, ended: Ended, desk: Desk): null {
  const { terminalId, trace } = ended.intent.request
  desk.log.error({ terminalId, trace, why: whyOf(reason) }, 'an outcome could not be recorded yet')
  desk.owe(ended)
  return null
}

/** Never the error whole: a statement's values may stand in it. */
const whyOf = (reason: unknown): string =>
  reason instanceof Error ? `${reason.name}: ${(reason as { code?: string }).code ?? ''} ${reason.message}` : 'unknown'
