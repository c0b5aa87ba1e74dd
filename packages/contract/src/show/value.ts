import type { EvidenceValue } from '@shouli/acceptance'
import type { Instant } from '@shouli/vocabulary'
import type { Value } from '../schemas/common.ts'

/** A time as it travels, e.g. `2026-07-15T04:00:00.000Z`. */
export function momentOf(at: Instant): string
export function momentOf(at: Instant | null): string | null
export function momentOf(at: Instant | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}

export function valueOf(value: EvidenceValue): Value {
  if (value === null) return { kind: 'none' }
  if (typeof value === 'string') return { kind: 'text', text: value }
  if (typeof value === 'number') return { kind: 'number', number: value }
  if (typeof value === 'boolean') return { kind: 'truth', truth: value }
  if ('fen' in value) return { kind: 'amount', amount_fen: value.fen }
  return 'at' in value ? { kind: 'moment', at: momentOf(value.at) } : { kind: 'words', words: value }
}
