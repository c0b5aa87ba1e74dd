import { type Instant, type LocalDate } from '@shouli/vocabulary'
import { addDays, startOf, today } from './calendar.ts'
import type { Evidence } from './cause.ts'
import type { Listing, Listings } from './facts.ts'

/**
 * Looks for an entry that blocks this kind of subject today; of several the one that lasts longest. Which list and why is for staff
 * and regulator alone: it may rest on a report that stays secret (反洗钱法 35).
 */
export function blocked({ entries }: Listings, subject: Listing['subject'], at: Instant): Evidence | null {
  let longest: Listing | null = null
  for (const entry of entries) {
    if (entry.subject !== subject || entry.effect !== 'block') continue
    if (entry.since > today(at)) continue
    if (entry.until !== null && entry.until < today(at)) continue
    if (longest === null || lastDay(entry) > lastDay(longest)) longest = entry
  }
  if (longest === null) return null

  return {
    fact: `listing of ${subject}`,
    observed: true,
    threshold: false,
    window: longest.until === null ? `${longest.since} –` : `${longest.since} – ${longest.until}`,
    rule: 'register.listings@1',
    source: subject === 'card' ? '收单办法 34' : '85 §12, 261 §14',
    record: 'listings',
    internal: { list: longest.list, reason: longest.reason },
    wouldPass: {
      value: null,
      amountAtMost: null,
      notBefore: longest.until === null ? null : startOf(addDays(longest.until, 1)),
    },
  }
}

const lastDay = ({ until }: Listing): LocalDate | '9999-99-99' => until ?? '9999-99-99'
