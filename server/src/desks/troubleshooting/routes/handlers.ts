import type { Model } from '@shouli/acceptance'
import { Refusal, type api, type Guided, type GuidedEvent, type GuidedStart, type Handler } from '@shouli/contract'
import type { Clock } from '../../../ground/clock.ts'
import type { Database } from '../../../ground/database/index.ts'
import { beginSession, type Beginning } from '../begin.ts'
import { shown, went } from '../guide.ts'
import type { GuidedSession } from '../session.ts'
import { findProof, keepProof, lockSession, readSession, saveSession } from '../store.ts'

export interface GuideParts {
  readonly database: Database
  readonly model: Model
  readonly clock: Clock
  /**
   * The rejected payment behind a reference, with what is known around it.
   *
   * @throws Refusal `reference_not_found` or `reference_mistyped`
   */
  readonly behind: (reference: string) => Promise<Beginning>
}

/** Guided troubleshooting as functions: the JSON routes and the pages call the same. */
export function guide({ database, model, clock, behind }: GuideParts) {
  const proved = async (session: GuidedSession): Promise<GuidedSession> => {
    if (session.proof !== null) return session
    const proof = await findProof(database, session)
    if (proof === null) return session
    await keepProof(database, session, proof)
    return { ...session, proof }
  }
  return {
    async begin(start: GuidedStart): Promise<Guided> {
      const { reference, terminal_id, text = '' } = start
      if (reference === undefined && terminal_id === undefined && text.trim() === '')
        throw new Refusal('invalid_request', { pointer: '/body' })
      const payment = reference === undefined ? null : await behind(reference)
      return shown(model, await beginSession(database, model, start, payment, clock()))
    },
    async read(id: string): Promise<Guided> {
      const session = await readSession(database, id)
      if (session === null) throw new Refusal('session_not_found')
      return shown(model, await proved(session))
    },
    async goOn(id: string, event: GuidedEvent): Promise<Guided> {
      const next = await database.transaction(async (tx) => {
        const session = await lockSession(tx, id)
        if (session === null) throw new Refusal('session_not_found')
        if (session.turn !== event.turn) throw new Refusal('turn_passed')
        const after = went(session, event, clock())
        if (after !== session) await saveSession(tx, after, clock())
        return after
      })
      return shown(model, await proved(next))
    },
  }
}

export type Guide = ReturnType<typeof guide>

export const troubleshootingHandlers = (guide: Guide) => ({
  beginTroubleshooting: (async ({ body }) => guide.begin(body)) satisfies Handler<typeof api.beginTroubleshooting>,
  readTroubleshooting: (async ({ params }) => guide.read(params.id)) satisfies Handler<typeof api.readTroubleshooting>,
  goOnTroubleshooting: (async ({ params, body }) => guide.goOn(params.id, body)) satisfies Handler<typeof api.goOnTroubleshooting>,
})
