import { fen, instant } from '@shouli/vocabulary'
import type { PolicyVersion } from '../policy.ts'
import { policy202607 } from './2026-07.ts'

/** What field 4 can carry. */
const most = fen(999_999_999_999)

/** For measuring: the first version without limits of frequency, day, batch and hours, which a load of thousands a second would meet at once. */
export const openPolicy: PolicyVersion = {
  ...policy202607,
  version: '2026-07-open',
  effectiveFrom: instant('2026-07-01T00:00:00+08:00'),
  terms: {
    ...policy202607.terms,
    frequency: [],
    batchSizeMax: 999_999,
    outsideHoursAmountMax: null,
    dayTotalMax: { enterprise: most, 'individual business': most, institution: most, 'micro merchant': most },
  },
}
