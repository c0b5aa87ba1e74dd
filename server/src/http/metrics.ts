import { Counter, Gauge, Histogram, Registry } from 'prom-client'

/** The figures of this process, as Prometheus reads them. Labels are names from our own lists, never anything that was sent. */
export interface Metrics {
  readonly registry: Registry
  /** One HTTP answer. */
  answered(route: string, status: number, seconds: number): void
}

export function createMetrics(version: string): Metrics {
  const registry = new Registry()
  const answers = new Histogram({
    name: 'shouli_http_request_duration_seconds',
    help: 'HTTP requests by route of the contract and status.',
    labelNames: ['route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 2.5],
    registers: [registry],
  })
  new Gauge({ name: 'shouli_build_info', help: 'Version of the program.', labelNames: ['version', 'node'], registers: [registry] })
    .labels(version, process.version)
    .set(1)
  processFigures(registry)

  // The labelled counter is looked up once per route and status; finding it anew costs more than counting.
  const found = new Map<string, ReturnType<typeof answers.labels>>()
  return {
    registry,
    answered(route, status, seconds) {
      const name = `${route} ${status}`
      let answer = found.get(name)
      if (answer === undefined) found.set(name, (answer = answers.labels(route, String(status))))
      answer.observe(seconds)
    },
  }
}

/** Read when asked for, not by a timer. */
function processFigures(registry: Registry): void {
  const memory = new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Resident memory.',
    registers: [],
    collect() {
      this.set(process.memoryUsage.rss())
    },
  })
  const processor = new Counter({
    name: 'process_cpu_seconds_total',
    help: 'Processor time, user and system.',
    registers: [],
    collect() {
      const { user, system } = process.cpuUsage()
      this.reset()
      this.inc((user + system) / 1e6)
    },
  })
  registry.registerMetric(memory)
  registry.registerMetric(processor)
}
