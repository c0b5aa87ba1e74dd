import type { BenchResult } from './result.ts'

interface Bench {
  readonly name: string
  /** Compares with packages that live in bench/peers, outside the product's own install. */
  readonly peers: boolean
  readonly load: () => Promise<{ run(): Promise<BenchResult> }>
}

/** In the order of the report. */
export const benches: readonly Bench[] = [
  { name: 'codec', peers: true, load: () => import('./codec.ts') },
  { name: 'assess', peers: true, load: () => import('./assess.ts') },
  { name: 'diagnose-words', peers: false, load: () => import('./diagnose-words.ts') },
  { name: 'echo', peers: false, load: () => import('./echo.ts') },
  { name: 'idle', peers: false, load: () => import('./idle.ts') },
  { name: 'http', peers: false, load: () => import('./http.ts') },
  { name: 'gateway', peers: false, load: () => import('./gateway.ts') },
  { name: 'crash', peers: false, load: () => import('./crash.ts') },
  { name: 'telemetry', peers: false, load: () => import('./telemetry.ts') },
  { name: 'incidents', peers: false, load: () => import('./incidents.ts') },
  { name: 'outage', peers: false, load: () => import('./outage.ts') },
  { name: 'diagnose', peers: false, load: () => import('./diagnose.ts') },
  { name: 'troubleshoot', peers: false, load: () => import('./troubleshoot.ts') },
  { name: 'learning', peers: false, load: () => import('./learning.ts') },
]
