import type { Message } from '@shouli/iso8583'
import { Latencies, round, type LoadErrors, type LoadFigures } from './figures.ts'
import type { Lane, LoadKind } from './lane.ts'

/** Counts what happens while a load run lasts. Times in milliseconds of `performance.now()`. */
export class Tally {
  readonly errors: { -readonly [name in keyof LoadErrors]: LoadErrors[name] } = {
    noAnswer: 0,
    lineLost: 0,
    badMac: 0,
    unreadable: 0,
    signOnFailed: 0,
    neverSent: 0,
    reversed: 0,
    reversalOpen: 0,
  }
  readonly #from: number
  #until: number
  readonly #latencies = new Latencies()
  readonly #answers = new Map<string, number>()
  #answeredInTime = 0
  #answered = 0
  #approved = 0
  #approvedWhole = 0
  #approvedFen = 0
  #cpuAtStart = process.cpuUsage()
  #answeredAtCpuStart = 0

  /** @param from end of the warm-up @param until end of the run; later answers count for latency, not for throughput */
  constructor(from: number, until: number) {
    this.#from = from
    this.#until = until
  }

  /** Processor time counts from here: sign-on and warm-up are over. */
  warm(): void {
    this.#cpuAtStart = process.cpuUsage()
    this.#answeredAtCpuStart = this.#answered
  }

  /** The run is over, perhaps sooner than planned. */
  end(now: number): void {
    this.#until = Math.min(this.#until, now)
  }

  /** @returns field 39 */
  answered(lane: Lane, message: Message, macHolds: boolean, now: number): string {
    const answer = message.text(39) ?? ''
    this.#answered += 1
    if (!macHolds) this.errors.badMac += 1
    const approved = answer === '00' && macHolds
    if (approved) {
      this.#approvedWhole += 1
      this.#approvedFen += lane.amountFen
    }
    if (now >= this.#from && now < this.#until) this.#answeredInTime += 1
    if (lane.dueAt < this.#from) return answer

    this.#latencies.add(now - lane.dueAt)
    this.#answers.set(answer, (this.#answers.get(answer) ?? 0) + 1)
    if (approved) this.#approved += 1
    return answer
  }

  figures(of: { kind: LoadKind; terminals: number; offeredPerSecond: number | null }): LoadFigures {
    const seconds = Math.max(0.001, (this.#until - this.#from) / 1000)
    const cpu = process.cpuUsage(this.#cpuAtStart)
    const answered = [...this.#answers.values()].reduce((sum, count) => sum + count, 0)
    return {
      ...of,
      sustainedPerSecond: round(this.#answeredInTime / seconds),
      seconds: round(seconds),
      answered,
      approved: this.#approved,
      approvedFen: this.#approvedFen,
      approvedWhole: this.#approvedWhole,
      answers: Object.fromEntries([...this.#answers].toSorted(([one], [other]) => one.localeCompare(other))),
      latencyMs: this.#latencies.percentiles(),
      errors: this.errors,
      generatorCpuMicros: round((cpu.user + cpu.system) / Math.max(1, this.#answered - this.#answeredAtCpuStart)),
    }
  }
}
