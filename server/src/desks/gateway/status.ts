import { heardFrom } from '../../registers/terminals/index.ts'
import { sql } from '../../ground/database/index.ts'
import type { Desk } from './desk.ts'
import { wishes } from './envelope.ts'
import type { ManagementReply, ManagementRequest } from './management.ts'
import { managementFields } from './reply.ts'
import { detailOf } from './terminal-detail.ts'

/** 状态上送 (362, 372, 382): what the terminal says of itself is kept with its register. */
export async function takeStatus({ message, profile, terminalId, at }: ManagementRequest, desk: Desk): Promise<ManagementReply> {
  const { applicationVersion, position } = detailOf(message, profile.spoken.f59LengthWidth)
  await desk.database.transaction(async (tx) => {
    if (applicationVersion !== null || position !== null) heardFrom(tx, [{ terminalId, applicationVersion, position, at }])
    tx.write(sql`update gateway_terminals set wish = '0' where terminal_id = ${terminalId} and wish = ${wishes['upload status']}`)
  })
  return { fields: managementFields(message, { answer: '00', at, rrn: null }, profile), wish: wishes.nothing }
}
