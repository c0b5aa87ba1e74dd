import type { Shown, Symptoms } from './fault.ts'

/**
 * What reports say on a good day, key by key: how often a report has the key at all, and what it then says. Terminals report little,
 * and not all of them the same.
 */
export const healthy: Required<Omit<Symptoms, 'code' | 'peers'>> & { readonly peers: Readonly<Record<string, Shown>> } = {
  telemetry: {
    connectivity: { cellular: 0.34, wifi: 0.2, ethernet: 0.14, bluetooth: 0.04 },
    online: { true: 0.5 },
    signal: { good: 0.28, fair: 0.06, weak: 0.02 },
    battery_pct: { '45..100': 0.34, '25..44': 0.05, '12..24': 0.01 },
    charging: { true: 0.12, false: 0.2 },
    printer: { ok: 0.42 },
    paper_loaded: { true: 0.12 },
    tamper: { false: 0.3 },
    temperature: { normal: 0.12 },
    signed_in: { true: 0.42 },
    display: { ok: 0.08 },
    keypad: { ok: 0.08 },
    chip_reader: { ok: 0.14 },
    contactless: { ok: 0.14 },
    magstripe: { ok: 0.1 },
    app_version: { current: 0.24, outdated: 0.03 },
    update: { none: 0.06 },
    sim: { ok: 0.14 },
    batch: { open: 0.1 },
    stored_offline: { '0': 0.12 },
    uptime_days: { '0..20': 0.14 },
    keys_loaded: { true: 0.2 },
    operator_locked: { false: 0.06 },
    relocated: { false: 0.1 },
    idle_days: { '0..2': 0.1 },
  },
  merchant: {
    status: { active: 0.3, trading: 0.12 },
    business_licence: { valid: 0.2 },
    settlement_account: { verified: 0.14 },
    requirements: { none: 0.06 },
    type: { enterprise: 0.1, 'individual business': 0.1, 'micro merchant': 0.03 },
    age_months: { '4..80': 0.1 },
    verified: { true: 0.08 },
  },
  transaction: {
    type: { sale: 0.34 },
    entry_mode: { contactless: 0.2, chip: 0.14, swiped: 0.02 },
    customer_present: { true: 0.1 },
  },
  peers: {
    scope: { 'this terminal only': 0.22 },
  },
}
