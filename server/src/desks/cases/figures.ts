import { causeOf } from '@shouli/acceptance'
import type { CaseFigures } from '@shouli/contract'
import type { Instant, MerchantId, TerminalId, Text } from '@shouli/vocabulary'
import { join, moment, rows, sql, type Connection } from '../../ground/database/index.ts'

export interface Group {
  readonly cause?: string | undefined
  readonly merchantId?: MerchantId | undefined
  readonly terminalId?: TerminalId | undefined
}

interface FigureRow {
  /** `null`: all causes together. */
  readonly cause: string | null
  readonly open: number
  readonly closed: number
  readonly ended_otherwise: number
  readonly median_minutes: number | null
  readonly p90_minutes: number | null
  readonly without_person_share: number | null
  readonly reopened_share: number | null
}

/** Cases opened within so many days are counted. */
const DAYS = 90

/** Time to the next approved payment, solved without a person, reopened: of a group, together and for each cause. */
export async function readFigures(connection: Connection, { cause, merchantId, terminalId }: Group, now: Instant): Promise<CaseFigures> {
  const conditions = [sql`opened_at >= ${moment((now - DAYS * 86_400_000) as Instant)}::timestamptz`, sql`state <> 'merged'`]
  if (cause !== undefined) conditions.push(sql`cause = ${cause}`)
  if (merchantId !== undefined) conditions.push(sql`merchant_id = ${merchantId}`)
  if (terminalId !== undefined) conditions.push(sql`terminal_id = ${terminalId}`)
  const found = await rows<FigureRow>(
    connection,
    sql`
      with counted as (
        select cause, state, hands, reopened, ended_at, extract(epoch from ended_at - opened_at) / 60 as minutes
        from cases where ${join(conditions, ' and ')})
      select cause,
             count(*) filter (where ended_at is null) as open,
             count(*) filter (where state = 'closed') as closed,
             count(*) filter (where state in ('withdrawn', 'not recoverable')) as ended_otherwise,
             percentile_cont(0.5) within group (order by minutes) filter (where state = 'closed') as median_minutes,
             percentile_cont(0.9) within group (order by minutes) filter (where state = 'closed') as p90_minutes,
             avg(case when hands = 0 then 1.0 else 0.0 end) filter (where state = 'closed')::float8 as without_person_share,
             avg(case when reopened > 0 then 1.0 else 0.0 end)
               filter (where state in ('closed', 'withdrawn') or reopened > 0)::float8 as reopened_share
      from counted
      group by grouping sets ((), (cause))
      order by grouping(cause) desc, count(*) desc, cause`,
  )
  const [all, ...causes] = found.map(({ cause: id, ...figures }) => ({ id, figures }))
  return {
    days: DAYS,
    ...(all?.figures ?? none),
    causes: causes.map(({ id, figures }) => Object.assign({ cause: id!, title: causeOf(id!)?.title ?? nameless }, figures)),
  }
}

const none: Omit<FigureRow, 'cause'> = {
  open: 0,
  closed: 0,
  ended_otherwise: 0,
  median_minutes: null,
  p90_minutes: null,
  without_person_share: null,
  reopened_share: null,
}

export const nameless: Text = { zh: '目录中没有的原因', en: 'A cause that this version does not know' }
