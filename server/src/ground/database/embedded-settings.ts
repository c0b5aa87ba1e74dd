import { totalmem } from 'node:os'

type Settings = Readonly<Record<string, string>>

const common: Settings = {
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '100',
  // Just-in-time compilation costs 10–100 ms at the first run of a large statement and gains nothing on short ones.
  jit: 'off',
  random_page_cost: '1.1',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
}

/**
 * What is committed survives a power cut: `fsync` and `synchronous_commit` stay on. Speed comes from elsewhere: payments are
 * committed in groups, and checkpoints are rare and spread out.
 */
export function durableSettings(): Settings {
  return {
    ...common,
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    shared_buffers: `${Math.min(512, Math.floor(totalmem() / 1_048_576 / 8))}MB`,
    max_wal_size: '4GB',
    min_wal_size: '512MB',
    checkpoint_timeout: '15min',
    checkpoint_completion_target: '0.9',
    // Pages written in full after a checkpoint are most of the log's volume; pglz is always built in.
    wal_compression: 'pglz',
    wal_buffers: '16MB',
    // No replica hangs on an embedded server.
    wal_level: 'minimal',
    max_wal_senders: '0',
    // Tables that grow with payments: look at them before a fifth has changed.
    autovacuum_vacuum_scale_factor: '0.05',
    autovacuum_analyze_scale_factor: '0.02',
    autovacuum_naptime: '20s',
  }
}

/** For tests: nothing has to survive. */
export function temporarySettings(): Settings {
  return {
    ...common,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    shared_buffers: '64MB',
    max_wal_size: '2GB',
    autovacuum: 'off',
  }
}
