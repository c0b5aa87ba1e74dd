import { answer, assess as judge, recordOf, transactionKinds, Unavailable, type EntryMode, type Facts } from '@shouli/acceptance'
import { Refusal, showAssessment, unwire, type api, type Body, type Handler } from '@shouli/contract'
import { fen, instant, merchantId, terminalId, type Instant } from '@shouli/vocabulary'
import type { Connection } from '../../ground/database/index.ts'
import { gatherOne } from '../gather.ts'
import type { Question } from '../question.ts'

export interface AssessParts {
  readonly database: Connection
  readonly clock: () => Instant
  /** The network host whose line a payment would take. */
  readonly host: string
}

const entryModes: readonly EntryMode[] = ['manual', 'magnetic stripe', 'chip', 'contactless', 'QR code', 'fallback', 'unknown']

/** The health check, the pre-check and the preview: gather, assess, show. The same `assess` as the gateway's. */
export const assess =
  ({ database, clock, host }: AssessParts): Handler<typeof api.assess> =>
  async ({ body }) => {
    const { merchant_id, terminal_id, at, policy_version: policyVersion, audience = 'staff' } = body
    const question: Question = {
      merchantId: merchantId(merchant_id),
      terminalId: terminal_id === undefined ? null : terminalId(terminal_id),
      serialSeen: null,
      transaction: body.transaction === undefined ? null : transactionOf(body.transaction),
      message: null,
      original: null,
      line: host,
      at: at === undefined ? clock() : instant(at),
      ...(policyVersion === undefined ? {} : { policyVersion }),
    }
    const { facts } = await gatherOne(database, question)
    const { policy } = facts
    if (policyVersion !== undefined && (policy === null || policy instanceof Unavailable || policy.version !== policyVersion)) {
      throw new Refusal('policy_not_found', { pointer: '/body/policy_version' })
    }
    const assessment = judge(facts, question.at)
    const version = policy === null || policy instanceof Unavailable ? null : policy.version
    return showAssessment(recordOf(assessment), { audience, answer: answer(assessment), policyVersion: version })
  }

function transactionOf(asked: NonNullable<Body<typeof api.assess>['transaction']>): Facts['transaction'] {
  return {
    kind: unwire(transactionKinds, asked.kind),
    pan: null,
    amount: fen(asked.amount_fen),
    cardType: asked.card_type ?? 'unknown',
    entryMode: unwire(entryModes, asked.entry_mode ?? 'unknown'),
    pinGiven: asked.pin_given ?? false,
    position: null,
  }
}
