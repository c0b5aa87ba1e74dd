import { momentOf, Refusal, type api, type Handler } from '@shouli/contract'
import type { Connection } from '../../../ground/database/index.ts'
import { keyOfPublicId } from '../payment-id.ts'
import { messageInWords, profileOf } from './messages.ts'
import { readMessages as read } from './store.ts'

export const readMessages =
  (database: Connection): Handler<typeof api.readMessages> =>
  async ({ params }) => {
    const key = keyOfPublicId(params.id)
    const kept = key === null ? null : await read(database, key)
    if (kept === null) throw new Refusal('payment_not_found')

    const { profile, profileSettings, request, reply, receivedAt, answeredAt } = kept
    const spoken = profileOf(profile, profileSettings)
    const messages = [
      messageInWords(request, 'request', momentOf(receivedAt), spoken),
      reply === null ? null : messageInWords(reply, 'answer', momentOf(answeredAt), spoken),
    ]
    return { items: messages.filter((message) => message !== null) }
  }
