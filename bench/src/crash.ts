// The server is killed twenty times under load. Afterwards three books must agree: the terminals', ours and the network's.

import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { spawnLoad, type LoadEvent } from '@shouli/fleet'
import { firstRow, rows, sql } from '../../server/src/ground/database/index.ts'
import { openStage, type Stage } from './gateway/stage.ts'
import type { BenchResult } from './result.ts'

const KILLS = 20
const TERMINALS = 60
/** Of one life, in milliseconds: long enough to sign on again and sell. */
const LIFE = { least: 1_500, most: 3_000 }

export async function run(): Promise<BenchResult> {
  await using stage = await openStage({ terminals: TERMINALS, networkTimeLimitMs: 3_000 })
  const ledger = path.join(tmpdir(), `shouli-crash-${process.pid}.ledger`)
  let server = await stage.serve()
  const loading = spawnLoad({
    portfolio: stage.portfolioFile,
    port: server.port,
    seconds: (KILLS * (LIFE.least + LIFE.most)) / 2000 + 30,
    'timeout-ms': 8_000,
    'patience-ms': 30_000,
    'warm-up': 0,
    ledger,
  })
  for (let kills = 0; kills < KILLS; kills += 1) {
    await pause(LIFE.least + Math.random() * (LIFE.most - LIFE.least))
    await server.kill()
    server = await stage.serve()
  }
  const figures = await loading
  const openAtEnd = await settled(stage)
  const verdict = await compare(stage, ledger)
  await server.stop()
  rmSync(ledger, { force: true })

  return {
    name: 'crash',
    what: `kill -9 of the server ${KILLS} times under the load of ${stage.terminals} terminals`,
    figures: [
      { label: 'sales answered', value: verdict.answered, unit: '', goal: null },
      { label: 'reversed by terminals', value: verdict.reversed, unit: '', goal: null },
      { label: 'answered but not recorded', value: verdict.lost, unit: 'payments', goal: '0' },
      { label: 'reversed but standing', value: verdict.standing, unit: 'payments', goal: '0' },
      { label: 'in doubt at the end', value: openAtEnd, unit: 'payments', goal: '0' },
      { label: 'our book less the network’s', value: verdict.ourFen - verdict.networkFen, unit: 'fen', goal: '0' },
      { label: 'our book', value: verdict.ourFen, unit: 'fen', goal: null },
      { label: 'answered a second', value: Math.round(figures.sustainedPerSecond), unit: 'payments/s', goal: null },
    ],
    notes: [
      'A terminal whose line is cut takes its sale back with 0400 before it goes on, as it must; so does the server for what it finds pending.',
    ],
  }
}

/** Waits until nothing is open any more. @returns what still is after a minute */
async function settled({ database }: Stage): Promise<number> {
  for (let look = 0; ; look += 1) {
    const open = await firstRow<{ count: number }>(
      database,
      sql`
        select (select count(*) from gateway_reversals where state = 'open')
             + (select count(*) from payments where state in ('pending', 'in doubt')) as count`,
    )
    if (open!.count === 0 || look === 120) return open!.count
    await pause(500)
  }
}

interface Verdict {
  readonly answered: number
  readonly reversed: number
  readonly lost: number
  readonly standing: number
  readonly ourFen: number
  readonly networkFen: number
}

async function compare({ database, host }: Stage, ledger: string): Promise<Verdict> {
  const events = readFileSync(ledger, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LoadEvent)
  const kept = await rows<{ key: string; state: string; amount: number }>(
    database,
    sql`select terminal_id || '/' || batch || '/' || trace as key, state, amount from payments`,
  )
  const ours = new Map(kept.map((row) => [row.key, row]))
  const of = ({ terminalId, batch, trace }: LoadEvent) => ours.get(`${terminalId}/${batch}/${trace}`)
  const answered = events.filter(({ what }) => what === 'answered')
  const reversed = events.filter(({ what }) => what === 'reversed')
  const sum = await firstRow<{ fen: number }>(
    database,
    sql`select coalesce(sum(approved), 0)::bigint as fen from payments where state = 'approved'`,
  )
  return {
    answered: answered.length,
    reversed: reversed.length,
    lost: answered.filter((event) => {
      const row = of(event)
      return row === undefined || row.amount !== event.amountFen || (event.answer === '00' && row.state !== 'approved')
    }).length,
    standing: reversed.filter((event) => of(event)?.state === 'approved').length,
    ourFen: sum!.fen,
    networkFen: (await host.totals()).netFen,
  }
}
