import type { PortfolioTerminal } from './portfolio-file.ts'
import { seeded, type Random } from './random.ts'
import { codecOf } from './terminal/codec.ts'
import { unwrapWorkingKeys, type WorkingKeys } from './terminal/keys.ts'
import { Line } from './terminal/line.ts'
import type { Authenticate } from './terminal/mac.ts'
import { isApproval, referenceIn, screenText, type Outcome, type SettlementOutcome } from './terminal/outcome.ts'
import { financialRequest, management, reversalOf, statusUpload } from './terminal/request.ts'
import { Session, type Answer, type Wanted } from './terminal/session.ts'
import { slipText } from './terminal/slip.ts'
import { freshState, nextTrace, readState, writeState, type TerminalState } from './terminal/state.ts'
import { RECORDS_A_MESSAGE, totalsDigits, totalsFlag, uploadDigits } from './terminal/totals.ts'
import { kindTable, type Order, type Original } from './terminal/transaction.ts'
import { systemClock, wallTime, type Clock } from './time.ts'

export interface TerminalOptions {
  readonly gateway: { readonly host?: string; readonly port: number }
  readonly terminal: PortfolioTerminal
  readonly merchantName?: string
  /** How long to wait for an answer; 60 s where the parameters do not say otherwise (tag 12). */
  readonly answerTimeoutMs?: number
  /** Keep trace, batch and an open reversal here, as the non-volatile memory of a terminal. */
  readonly stateFile?: string
  readonly seed?: number | string
  readonly clock?: Clock
}

/** Tries of a reversal before it is left to reconciliation (tag 23). */
const REVERSAL_TRIES = 3

/**
 * A virtual POS that behaves as iso8583-unionpay-pos.md §6 says: signs on and checks its keys, counts traces and batches, writes
 * the reversal before the sale leaves, sends it when no trusted answer comes, and does nothing else with money before it is gone.
 */
export class Terminal {
  readonly identity: PortfolioTerminal
  readonly line: Line
  readonly state: TerminalState
  readonly #options: TerminalOptions
  readonly #session: Session
  readonly #clock: Clock
  readonly #random: Random
  readonly #timeoutMs: number
  #keys: WorkingKeys | null = null

  constructor(options: TerminalOptions) {
    this.#options = options
    this.identity = options.terminal
    this.line = new Line(options.gateway)
    this.state = options.stateFile === undefined ? freshState() : readState(options.stateFile)
    this.#clock = options.clock ?? systemClock
    this.#random = seeded(options.seed ?? 1).fork(`terminal ${options.terminal.terminalId}`)
    this.#timeoutMs = options.answerTimeoutMs ?? 60_000
    const profile = options.terminal.profile ?? {}
    this.#session = new Session(this.line, codecOf(profile), profile)
  }

  get signedOn(): boolean {
    return this.#keys !== null
  }

  /** Makes field 64 under the keys of this sign-on; `null` before the first. */
  get authenticate(): Authenticate | null {
    return this.#session.authenticate
  }

  /** 签到: asks for working keys, checks each of them, takes over batch number. */
  async signOn(): Promise<Outcome> {
    const code = this.identity.profile?.signOnCode ?? '003'
    const { outcome, answer } = await this.#manage(management(this.identity, { trace: this.#nextTrace(), batch: 0, code, mti: '0800' }))
    if (answer === null || outcome.answer !== '00') return outcome
    const wrapped = answer.message.bytes(62)
    if (wrapped === undefined || this.identity.tmkHex === undefined) return { ...outcome, approved: false }

    const algorithm = this.identity.profile?.macAlgorithm?.startsWith('sm4') === true ? 'sm4' : 'des'
    this.#useKeys(unwrapWorkingKeys(wrapped, Buffer.from(this.identity.tmkHex, 'hex'), algorithm))
    const batch = Number((answer.message.text(60) ?? '').slice(2, 8))
    // The batch may not change under unsettled payments (§6); a host that wants that is answered by a settlement first.
    if (batch > 0 && this.state.batchLog.length === 0) this.state.batch = batch
    this.#keep()
    return outcome
  }

  /** 签退: forgets the working keys, whatever the host answers. */
  async signOff(): Promise<Outcome> {
    const { outcome } = await this.#manage(this.#management('0820', '002'))
    this.#useKeys(null)
    return outcome
  }

  async echo(): Promise<Outcome> {
    return (await this.#manage(this.#management('0820', '301'))).outcome
  }

  async uploadStatus(): Promise<Outcome> {
    return (await this.#manage(statusUpload(this.identity, { trace: this.#nextTrace(), batch: this.state.batch }))).outcome
  }

  /** Asks until the host says that nothing follows. @returns the last outcome and every block of field 62 */
  async downloadParameters(): Promise<{ outcome: Outcome; blocks: Uint8Array[] }> {
    const blocks: Uint8Array[] = []
    const { outcome, answer } = await this.#manage(this.#management('0800', '360'))
    const block = answer?.message.bytes(62)
    if (block !== undefined) blocks.push(block)
    if (outcome.answer !== '00') return { outcome, blocks }
    return { outcome: (await this.#manage(this.#management('0800', '361'))).outcome, blocks }
  }

  /** Every financial message. An open reversal goes first; while it stays open nothing else is sent. */
  async pay(order: Order): Promise<Outcome> {
    if (this.state.pendingReversal !== null && (await this.sendReversal()) === 'open') {
      return this.#outcome({ trace: this.state.trace, ending: 'reversal open', reversal: 'open' }, order)
    }
    const row = kindTable[order.kind]
    const wanted = this.request(order)
    const trace = this.state.trace
    if (row.reversedOnTimeout) this.state.pendingReversal = { ...reversalOf(wanted, '98'), triesLeft: REVERSAL_TRIES }
    this.#keep()

    const started = performance.now()
    const exchange = await this.#session.ask(wanted, this.#timeoutMs)
    const tookMs = performance.now() - started
    if (exchange.ending === 'not sent') {
      this.#forgetReversal()
      return this.#outcome({ trace, ending: 'not sent', tookMs }, order)
    }
    if (exchange.ending === 'answered' && exchange.answer.mac !== 'failed') {
      this.#forgetReversal()
      return this.#answered(exchange.answer, { trace, tookMs }, order)
    }
    const ending = exchange.ending === 'answered' ? 'bad MAC' : exchange.ending
    if (!row.reversedOnTimeout) return this.#outcome({ trace, ending, tookMs }, order)

    if (ending === 'bad MAC') this.state.pendingReversal = { ...reversalOf(wanted, 'A0'), triesLeft: REVERSAL_TRIES }
    return this.#outcome({ trace, ending, tookMs, reversal: await this.sendReversal() }, order)
  }

  /** The request as it would be sent, under the next trace number. For faults that send it themselves. */
  request(order: Order): Wanted {
    const { identity, state } = this
    state.transactionCounter += 1
    return financialRequest(order, {
      identity,
      trace: this.#nextTrace(),
      batch: state.batch,
      pik: this.#keys?.pik ?? null,
      transactionCounter: state.transactionCounter,
      at: this.#clock(),
      random: this.#random,
    })
  }

  /** Sends a request as it stands, without the care for reversals. */
  async send(wanted: Wanted, order: Order): Promise<Outcome> {
    const trace = Number(wanted.fields[11])
    const started = performance.now()
    const exchange = await this.#session.ask(wanted, this.#timeoutMs)
    const tookMs = performance.now() - started
    if (exchange.ending !== 'answered') return this.#outcome({ trace, ending: exchange.ending, tookMs }, order)
    return this.#answered(exchange.answer, { trace, tookMs }, order)
  }

  /** The bytes of a request, framed up to the length. */
  pack(wanted: Wanted): Uint8Array {
    return this.#session.pack(wanted)
  }

  /**
   * Sends the open reversal until it is answered 00, 25 or 12 (the host has nothing to take back) or the tries are used up; then it
   * is left to reconciliation.
   */
  async sendReversal(): Promise<'none' | 'done' | 'open'> {
    while (this.state.pendingReversal !== null) {
      const { mti, fields, triesLeft } = this.state.pendingReversal
      const exchange = await this.#session.ask({ mti, fields, authenticated: true }, this.#timeoutMs)
      if (exchange.ending === 'not sent') return 'open'
      const answer = exchange.ending === 'answered' && exchange.answer.mac !== 'failed' ? exchange.answer.message.text(39) : undefined
      if (answer === '00' || answer === '25' || answer === '12') {
        this.#forgetReversal()
        return 'done'
      }
      if (triesLeft <= 1) {
        this.#forgetReversal()
        return 'open'
      }
      this.state.pendingReversal = { mti, fields, triesLeft: triesLeft - 1 }
      this.#keep()
    }
    return 'none'
  }

  /** 批结算: totals; where the host's differ, every record is uploaded; then the batch is closed and the next begins. */
  async settle(): Promise<SettlementOutcome> {
    if (this.state.pendingReversal !== null && (await this.sendReversal()) === 'open') return unsettled
    const { outcome, answer } = await this.#manage(this.#management('0500', '201', { 48: totalsDigits(this.state.batchLog), 49: '156' }))
    if (outcome.answer !== '00' || answer === null) return { ...unsettled, answer: outcome.answer }

    const flag = totalsFlag(answer.message.text(48) ?? '')
    const uploaded = flag === '1' ? 0 : await this.#uploadBatch()
    if (uploaded < 0) return { answer: outcome.answer, flag, uploaded: 0, settled: false }
    this.state.batchLog = []
    this.state.batch = nextTrace(this.state.batch)
    this.#keep()
    return { answer: outcome.answer, flag, uploaded, settled: true }
  }

  /** Replaces the working keys by others, as if field 62 had been garbled after its check: for the fault of that name. */
  spoilMacKey(): void {
    if (this.#keys === null) return
    const mak = Buffer.from(this.#keys.mak)
    mak[0]! ^= 0x10
    this.#useKeys({ ...this.#keys, mak })
  }

  /** Forgets the keys as a power cut does. */
  forgetKeys(): void {
    this.#useKeys(null)
  }

  close(): void {
    this.line.close()
  }

  async #uploadBatch(): Promise<number> {
    const log = this.state.batchLog
    for (let start = 0; start < log.length; start += RECORDS_A_MESSAGE) {
      const digits = uploadDigits(log.slice(start, start + RECORDS_A_MESSAGE))
      const { outcome } = await this.#manage(this.#management('0320', '201', { 48: digits }))
      if (outcome.answer !== '00') return -1
    }
    const { outcome } = await this.#manage(this.#management('0320', '207', { 48: String(log.length).padStart(4, '0') }))
    return outcome.answer === '00' ? log.length : -1
  }

  #management(mti: '0800' | '0820' | '0500' | '0320', code: string, more: { readonly [field: number]: string } = {}): Wanted {
    const wanted = management(this.identity, { trace: this.#nextTrace(), batch: this.state.batch, code, mti })
    return { ...wanted, fields: { ...wanted.fields, ...more } }
  }

  async #manage(wanted: Wanted): Promise<{ outcome: Outcome; answer: Answer | null }> {
    this.#keep()
    const trace = Number(wanted.fields[11])
    const started = performance.now()
    const exchange = await this.#session.ask(wanted, this.#timeoutMs)
    const tookMs = performance.now() - started
    if (exchange.ending !== 'answered') return { outcome: this.#outcome({ trace, ending: exchange.ending, tookMs }, null), answer: null }
    return { outcome: this.#answered(exchange.answer, { trace, tookMs }, null), answer: exchange.answer }
  }

  #answered({ message, asks }: Answer, { trace, tookMs }: { trace: number; tookMs: number }, order: Order | null): Outcome {
    const answer = message.text(39) ?? null
    const approved = answer !== null && isApproval(answer)
    const authCode = message.text(38) ?? null
    const rrn = message.text(37) ?? null
    const text = screenText(message.text(63))
    if (approved && order !== null) this.#log(order, trace, Number(message.text(4) ?? order.amountFen))
    const original: Original | null =
      approved && order !== null && rrn !== null
        ? { batch: this.state.batch, trace, date: message.text(13) ?? wallTime(this.#clock()).date, rrn, authCode }
        : null
    return this.#outcome({ trace, ending: 'answered', answer, approved, authCode, rrn, text, asks, tookMs, original }, order)
  }

  #outcome(known: Partial<Outcome> & Pick<Outcome, 'trace' | 'ending'>, order: Order | null): Outcome {
    const outcome: Outcome = {
      answer: null,
      approved: false,
      reversal: 'none',
      rrn: null,
      authCode: null,
      text: null,
      asks: '0',
      tookMs: 0,
      slip: '',
      original: null,
      ...known,
      reference: referenceIn(known.text ?? null),
    }
    if (order === null) return outcome
    const at = new Date(this.#clock() + 8 * 3_600_000).toISOString()
    const slip = slipText({
      merchantName: this.#options.merchantName ?? '',
      merchantId: this.identity.merchantId,
      terminalId: this.identity.terminalId,
      order,
      batch: this.state.batch,
      outcome,
      time: `${at.slice(0, 10)} ${at.slice(11, 19)}`,
    })
    return { ...outcome, slip }
  }

  #log(order: Order, trace: number, amountFen: number): void {
    if (kindTable[order.kind].settles === null) return
    this.state.batchLog.push({ kind: order.kind, trace, pan: order.card.pan, amountFen })
    this.#keep()
  }

  #forgetReversal(): void {
    this.state.pendingReversal = null
    this.#keep()
  }

  #useKeys(keys: WorkingKeys | null): void {
    this.#keys = keys
    this.#session.takeKeys(keys)
  }

  #nextTrace(): number {
    this.state.trace = nextTrace(this.state.trace)
    return this.state.trace
  }

  #keep(): void {
    if (this.#options.stateFile !== undefined) writeState(this.#options.stateFile, this.state)
  }
}

const unsettled: SettlementOutcome = { answer: null, flag: null, uploaded: 0, settled: false }
