import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { FinancialKind } from './transaction.ts'

/** What a terminal keeps through a power cut. Working keys are not among it: it signs on again. */
export interface TerminalState {
  /** Last trace number used, 0 before the first. */
  trace: number
  /** Open batch, 1 to 999999; given by the host at sign-on. */
  batch: number
  /** A reversal that was not answered yet; nothing financial is sent before it is gone. */
  pendingReversal: PendingReversal | null
  /** Approved payments of the open batch, for totals and upload. */
  batchLog: BatchRecord[]
  /** Chip transaction counter. */
  transactionCounter: number
}

export interface PendingReversal {
  readonly mti: '0400'
  readonly fields: { readonly [field: number]: string }
  readonly triesLeft: number
}

export interface BatchRecord {
  readonly kind: FinancialKind
  readonly trace: number
  readonly pan: string
  readonly amountFen: number
}

export const freshState = (): TerminalState => ({ trace: 0, batch: 1, pendingReversal: null, batchLog: [], transactionCounter: 0 })

/** @returns the state kept in `file`, or a fresh one when there is none */
export function readState(file: string): TerminalState {
  try {
    return { ...freshState(), ...(JSON.parse(readFileSync(file, 'utf8')) as TerminalState) }
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return freshState()
    throw reason
  }
}

/** Whole or not at all: a power cut while writing leaves the old state. */
export function writeState(file: string, state: TerminalState): void {
  writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** 000001 to 999999, then again from the start. */
export const nextTrace = (trace: number): number => (trace >= 999_999 ? 1 : trace + 1)
