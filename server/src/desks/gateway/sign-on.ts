import { codeOf } from '@shouli/acceptance'
import type { Message } from '@shouli/iso8583'
import type { TerminalId } from '@shouli/vocabulary'
import { firstRow, run, sql, type Database } from '../../ground/database/index.ts'
import { leave } from '../../ground/outbox/index.ts'
import { readTerminal, signedOff, signedOn } from '../../registers/terminals/index.ts'
import type { Desk } from './desk.ts'
import { wishes, type Wish } from './envelope.ts'
import { KeyRefused } from './keys/key-store.ts'
import type { ManagementReply, ManagementRequest } from './management.ts'
import { managementFields } from './reply.ts'
import { rrnOf } from './numbers.ts'
import { screenText } from './screen-text.ts'

/** Field 63.1 of management messages, three characters. */
const OPERATOR = '01 '

interface KeyRow {
  master_key: Buffer | null
  batch: number | null
}

/**
 * 签到: draws working keys for the day and hands them out under the terminal's master key, with the batch that is open. Answers 97
 * to a terminal that is not on file or stands at another merchant, 58 to one that may not work, 96 where no master key was loaded or
 * it does not open (response-codes-acquirer-internal.csv B7/B8).
 */
export async function signOn(
  { message, profile, terminalId, merchantId, code, at }: ManagementRequest,
  desk: Desk,
): Promise<ManagementReply> {
  await desk.rrns.reserve(1)
  const rrn = rrnOf(desk.rrns.take())
  const refused = (answer: string): ManagementReply => ({
    fields: {
      ...managementFields(message, { answer, at, rrn }, profile),
      63: OPERATOR + screenText(null, codeOf(answer)?.cashier.zh ?? ''),
    },
    wish: wishes.nothing,
  })

  const layout = profile.keyLayouts[code]
  if (layout === undefined) return refused('40')
  const terminal = await readTerminal(desk.database, terminalId)
  if (terminal === null || terminal.merchantId !== merchantId) return refused('97')
  if (terminal.status !== 'trading') return refused('58')

  const keys = await firstRow<KeyRow>(
    desk.database,
    sql`select g.master_key, a.batch from gateway_terminals g left join terminal_activity a using (terminal_id) where g.terminal_id = ${terminalId}`,
  )
  if (keys === null || keys.master_key === null) return refused('96')
  const drawn = await drawKeys(keys.master_key, { terminalId, layout, profile }, desk)
  if (drawn === null) return refused('96')

  const batch = keys.batch ?? 1
  await desk.database.transaction(async (tx) => {
    tx.write(sql`
      update gateway_terminals set working_keys = ${drawn.wrapped}, wish = case wish when ${wishes['sign on again']} then '0' else wish end
      where terminal_id = ${terminalId}`)
    signedOn(tx, [{ terminalId, batch, at }])
    leave(tx, [{ type: 'terminal signed on', merchantId, terminalId, batch, at }])
  })
  return {
    fields: { ...managementFields(message, { answer: '00', at, rrn }, profile), 60: withBatch(message, batch), 62: drawn.field62 },
    wish: wishes.nothing,
  }
}

async function drawKeys(
  masterKey: Buffer,
  { terminalId, layout, profile }: Pick<ManagementRequest, 'terminalId' | 'profile'> & { layout: string },
  { keyStore, log }: Desk,
): Promise<{ wrapped: Buffer; field62: Buffer } | null> {
  const { keyAlgorithm: algorithm, macKeyBytes } = profile
  try {
    return await keyStore.drawWorkingKeys({ terminalId, masterKey, layout, algorithm, macKeyBytes })
  } catch (reason) {
    if (!(reason instanceof KeyRefused || reason instanceof RangeError)) throw reason
    log.error({ terminalId, why: reason.message }, 'no working keys can be drawn')
    return null
  }
}

/** Field 60 with the batch that the host holds: the terminal takes it over. */
function withBatch(message: Message, batch: number): string {
  const field60 = message.text(60)!
  return field60.slice(0, 2) + String(batch).padStart(6, '0') + field60.slice(8)
}

/** 签退: the working keys are void. */
export async function signOff({ message, profile, terminalId, merchantId, at }: ManagementRequest, desk: Desk): Promise<ManagementReply> {
  await desk.database.transaction(async (tx) => {
    tx.write(sql`update gateway_terminals set working_keys = null where terminal_id = ${terminalId}`)
    signedOff(tx, [terminalId])
    leave(tx, [{ type: 'terminal signed off', merchantId, terminalId, at }])
  })
  return { fields: managementFields(message, { answer: '00', at, rrn: null }, profile), wish: wishes.nothing }
}

/** Asks a terminal to do something, by digit 6 of the header of its next answers, until it has. @returns `false`: no such terminal */
export async function askTerminal(database: Database, terminalId: TerminalId, wish: Wish): Promise<boolean> {
  return (await run(database, sql`update gateway_terminals set wish = ${wish} where terminal_id = ${terminalId}`)) > 0
}
