import { Unavailable, type Facts, type GatheredFacts } from '@shouli/acceptance'
import type { Connection } from '../ground/database/index.ts'
import type { Question, Subjects } from './question.ts'
import { readRegisters, type Registers } from './store.ts'

/** Everything that is known about one question. */
export interface Dossier {
  readonly question: Question
  /** For `assess`. */
  readonly facts: GatheredFacts
  /** Under which names this payment is to be counted; `null` when the registers could not be read. */
  readonly subjects: Subjects | null
}

/**
 * Gathers every fact that `assess` may want for a whole batch of questions, in one round trip to the database.
 *
 * For exact counts ask inside the transaction that records the payments, after {@link lockSubjects}.
 *
 * @returns one dossier a question, in the same order. What is not on file is `null` or said in `registration`; when the registers
 *   cannot be read (time limit, connection lost) every fact that needs them is `Unavailable` with the reason, and a transaction in which
 *   that happened can write nothing more
 */
export async function gather(connection: Connection, questions: readonly Question[]): Promise<Dossier[]> {
  if (questions.length === 0) return []
  try {
    const registers = await readRegisters(connection, questions)
    return questions.map((question, index) => dossierOf(question, registers[index]!))
  } catch (error) {
    const why = unreadable(error)
    if (why === null) throw error
    return questions.map((question) => withoutRegisters(question, why))
  }
}

/** One question, e.g. a health check or a preview. */
export async function gatherOne(connection: Connection, question: Question): Promise<Dossier> {
  const [dossier] = await gather(connection, [question])
  return dossier!
}

/** Every fact that comes with the message, and `Unavailable` for all that are on file. */
function withoutRegisters(question: Question, why: string): Dossier {
  const unavailable = new Unavailable(why)
  return {
    question,
    subjects: null,
    facts: {
      registration: unavailable,
      original: question.original,
      merchant: unavailable,
      terminal: question.terminalId === null ? null : unavailable,
      session: question.terminalId === null ? null : unavailable,
      listings: unavailable,
      policy: unavailable,
      velocity: unavailable,
      line: typeof question.line === 'string' ? unavailable : question.line,
      transaction: question.transaction,
    },
  }
}

function dossierOf(question: Question, read: Registers): Dossier {
  const { merchantId, terminalId, serialSeen, transaction, original, line, at } = question
  return {
    question,
    subjects: { merchant: merchantId, terminal: terminalId, card: transaction?.pan ?? null, person: read.micro_person },
    facts: {
      registration: {
        merchantId,
        terminalId,
        merchantOnFile: read.merchant !== null,
        terminalOnFile: read.terminal !== null,
        boundMerchantId: read.bound_merchant_id,
        serialOnFile: read.serial,
        serialSeen,
      },
      original,
      merchant: read.merchant,
      terminal: read.terminal,
      session: sessionOf(question, read),
      listings: { entries: read.listings },
      policy:
        read.policy ??
        new Unavailable(question.policyVersion === undefined ? 'no policy is in force' : `there is no policy ${question.policyVersion}`),
      velocity: read.merchant === null ? null : { ...read.velocity, countedAt: at },
      line: typeof line === 'string' ? (read.line ?? new Unavailable(`no gateway has reported on its link to ${line}`)) : line,
      transaction,
    },
  }
}

function sessionOf({ message }: Question, { terminal, session }: Registers): Facts['session'] | null {
  if (terminal === null || session === null) return null
  return { ...session, batchSeen: message?.batchSeen ?? null, mac: message?.mac ?? null }
}

/** @returns why nothing could be read, in the words of the assessment; `null`: not that kind of error, so a bug of ours */
function unreadable(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '57014') return 'the registers did not answer in time'
  if (code === '55P03') return 'the registers were locked for too long'
  if (code === 'DATABASE_UNREACHABLE' || /^(57P|08|53)/.test(code) || /^E(CONN|PIPE|TIMEDOUT|HOST|NET|NOTFOUND)/.test(code))
    return 'the registers cannot be reached'
  if (error instanceof Error && /connection|not queryable/i.test(error.message)) return 'the connection to the registers was lost'
  return null
}
