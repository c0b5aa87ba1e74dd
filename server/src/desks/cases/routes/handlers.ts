import { causeOf } from '@shouli/acceptance'
import { cursorOf, placeOf, Refusal, unwire, type api, type Body, type Case as Shown, type Handler } from '@shouli/contract'
import { merchantId, terminalId, withoutCardNumbers, type Instant, type TerminalId } from '@shouli/vocabulary'
import type { Clock } from '../../../ground/clock.ts'
import { lockKeys, type Connection, type Database, type Transaction } from '../../../ground/database/index.ts'
import { act } from '../act.ts'
import { isLive, type PersonCommand, type State } from '../case.ts'
import { caseKeyOf, caseWord, type CaseKey } from '../case-id.ts'
import { readFigures } from '../figures.ts'
import { lockCase, readEvents, type KeptCase, type PaymentKey } from '../store.ts'
import { shown, summaryOf, type WordOf } from './show.ts'
import { isTerminalOf, listCases, readAssessment, readProof, readRow, type Place } from './store.ts'

export interface CaseRoutesParts {
  readonly database: Database
  readonly clock: Clock
  readonly keyOf: (paymentId: string) => PaymentKey | null
  readonly wordOf: WordOf
}

const states: readonly Exclude<State, 'not opened'>[] = [
  'opened',
  'remedy proposed',
  'remedied',
  'closed',
  'withdrawn',
  'not recoverable',
  'merged',
]

/** Everything that is asked about cases, and what people may do with one. */
export function caseHandlers({ database, clock, keyOf, wordOf }: CaseRoutesParts): {
  readonly listCases: Handler<typeof api.listCases>
  readonly readCase: Handler<typeof api.readCase>
  readonly actOnCase: Handler<typeof api.actOnCase>
} {
  return {
    async listCases({ query }) {
      const { state, cause, merchant, terminal, payment, limit = 50, cursor } = query
      const group = {
        cause,
        merchantId: merchant === undefined ? undefined : merchantId(merchant),
        terminalId: terminal === undefined ? undefined : terminalId(terminal),
      }
      const after = placeIn(cursor, query)
      const key = payment === undefined ? undefined : keyOf(payment)
      if (key === null) return { items: [], next: null, figures: null }
      const filters = { ...group, payment: key, state: state === undefined || state === 'open' ? state : unwire(states, state) }
      const [found, figures] = await Promise.all([
        // One more than asked for tells whether there is a next page.
        listCases(database, filters, after, limit + 1),
        after === null ? readFigures(database, group, clock()) : null,
      ])
      const page = found.slice(0, limit)
      const last = page.at(-1)
      const more = found.length > limit && last !== undefined
      return { items: page.map(summaryOf), next: more ? cursorOf([last.queue, last.merchant_id, last.case_id], query) : null, figures }
    },
    readCase: async ({ params }) => read(database, keyIn(params.id), wordOf),
    async actOnCase({ params, body }) {
      const key = keyIn(params.id)
      await database.transaction((tx) => changeCase(tx, key, body, clock()))
      return read(database, key, wordOf)
    },
  }
}

function keyIn(word: string): CaseKey {
  const key = caseKeyOf(word)
  if (key === null) throw new Refusal('case_not_found', { pointer: '/params/id' })
  return key
}

/** A cursor can be put together by hand, so what is in it is looked at. */
function placeIn(cursor: string | undefined, query: object): Place | null {
  const place = placeOf(cursor, ['number', 'string', 'string'], query)
  if (place === null) return null
  const [queue, merchant, id] = place as [number, string, string]
  if (!Number.isSafeInteger(queue) || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    throw new Refusal('cursor_invalid', { pointer: '/query/cursor' })
  return { queue, merchantId: merchant, id }
}

async function read(connection: Connection, key: CaseKey, wordOf: WordOf): Promise<Shown> {
  const row = await readRow(connection, key)
  if (row === null) throw new Refusal('case_not_found', { pointer: '/params/id' })
  const { merchantId } = key
  const [events, proof, assessment] = await Promise.all([
    readEvents(connection, key),
    row.proof_id === null || row.proof_day === null ? null : readProof(connection, { merchantId, day: row.proof_day, id: row.proof_id }),
    readAssessment(connection, { merchantId, day: row.last_rejected_day, id: row.last_rejected_id }),
  ])
  return shown(row, { events, proof, assessment }, wordOf)
}

async function changeCase(tx: Transaction, key: CaseKey, body: Body<typeof api.actOnCase>, at: Instant): Promise<void> {
  await lockKeys(tx, [`merchant:${key.merchantId}`])
  const kept = await lockCase(tx, key)
  if (kept === null) throw new Refusal('case_not_found', { pointer: '/params/id' })
  const acted = await act(tx, kept, await commandOf(tx, kept, body, at))
  if ('refused' in acted) throw new Refusal('case_forbids', { detail: acted.refused })
}

async function commandOf(tx: Transaction, kept: KeptCase, body: Body<typeof api.actOnCase>, at: Instant): Promise<PersonCommand> {
  const by = withoutCardNumbers(body.by)
  const wanted = (name: keyof typeof body): string => {
    const value = body[name]
    if (value === undefined || value.trim() === '') throw new Refusal('invalid_request', { pointer: `/body/${name}` })
    return withoutCardNumbers(value.trim())
  }
  switch (body.action) {
    case 'remedy_done': {
      const remedy = wanted('remedy')
      const known = causeOf(kept.case.cause)?.remedies.some(({ id }) => id === remedy) ?? false
      if (!known) throw new Refusal('invalid_request', { pointer: '/body/remedy', detail: texts.remedyOfCause })
      return { type: 'report remedy', remedy, by, replacement: await replacementIn(tx, kept, body.replacement), at }
    }
    case 'withdraw':
      return { type: 'withdraw', by, reason: wanted('reason'), at }
    case 'not_recoverable':
      return { type: 'give up', by, reason: wanted('reason'), appeal: { zh: wanted('appeal_zh'), en: wanted('appeal_en') }, at }
    case 'merge':
      return { type: 'merge', by, reason: wanted('reason'), into: await targetIn(tx, kept, body.into), at }
  }
}

async function replacementIn(tx: Transaction, kept: KeptCase, given: string | undefined): Promise<TerminalId | null> {
  if (given === undefined) return null
  const id = terminalId(given)
  if (id === kept.case.first.terminalId || !(await isTerminalOf(tx, id, kept.merchantId)))
    throw new Refusal('invalid_request', { pointer: '/body/replacement', detail: texts.replacementOnFile })
  return id
}

async function targetIn(tx: Transaction, kept: KeptCase, word: string | undefined): Promise<string> {
  const key = word === undefined ? null : caseKeyOf(word)
  const target = key === null || key.merchantId !== kept.merchantId || key.id === kept.id ? null : await lockCase(tx, key)
  if (target === null || !isLive(target.case)) throw new Refusal('invalid_request', { pointer: '/body/into', detail: texts.intoLive })
  return caseKeyOf(caseWord(target))!.id
}

const texts = {
  remedyOfCause: { zh: '请选择本个案列出的处理办法。', en: 'Name one of the remedies that the case lists.' },
  replacementOnFile: {
    zh: '替换的终端须是本商户登记在册的另一台终端。',
    en: 'The replacement must be another terminal that is on file for this merchant.',
  },
  intoLive: { zh: '只能并入同一商户的另一个未结个案。', en: 'It can only be merged into another live case of the same merchant.' },
} as const
