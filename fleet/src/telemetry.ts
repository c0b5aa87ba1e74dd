import { api, client, Refused } from '@shouli/contract'
import type { Instant } from '@shouli/vocabulary'
import type { Fault } from './faults/fault.ts'
import { draw, ordinaryWeather, readingsOf, type Readings } from './incidents.ts'
import type { PortfolioTerminal } from './portfolio-file.ts'
import type { Random } from './random.ts'

/** What a terminal is like all the time, whatever goes wrong with it: a SIM does not become a cable between two reports. */
export interface Nature {
  readonly connectivity: string
  readonly carrier: string | null
}

export function natureOf(random: Random): Nature {
  const connectivity = String(draw({ cellular: 0.6, wifi: 0.25, ethernet: 0.15 }, random) ?? 'cellular')
  return { connectivity, carrier: connectivity === 'cellular' ? random.pick(['carrier A', 'carrier B', 'carrier C']) : null }
}

/** Sends what terminals see of themselves, each with its own token; a terminal without one keeps quiet. */
export class Telemetry {
  readonly #base: string
  readonly #random: Random
  readonly #natures = new Map<string, Nature>()
  #sent = 0

  constructor({ base, random }: { base: string; random: Random }) {
    this.#base = base
    this.#random = random
  }

  /**
   * Looks, and reports. Some looks are lost on the way, some come late.
   *
   * @param fault what is the matter with the terminal; `null`: nothing
   * @returns what was reported; `null`: nothing was, or nobody took it
   */
  async report(terminal: PortfolioTerminal, fault: Fault | null, at: Instant): Promise<Readings | null> {
    const { telemetryToken, terminalId } = terminal
    if (telemetryToken === undefined || this.#random.chance(ordinaryWeather.missing)) return null

    const { connectivity, carrier } = this.#natureOf(terminalId)
    const readings = readingsOf(fault?.shows ?? {}, this.#random)
    const seen: Readings = { connectivity, ...(carrier === null ? {} : { carrier }), ...readings }
    this.#sent += 1
    const id = `${at}-${this.#sent}`
    const body = { terminal_id: terminalId, reports: [{ id, at: new Date(at).toISOString(), seen }] }
    const { reportTelemetry } = client(
      { reportTelemetry: api.reportTelemetry },
      { base: this.#base, send: async (url, init) => await fetch(url, init), token: () => telemetryToken },
    )
    try {
      await reportTelemetry({ body, idempotencyKey: `${terminalId}-${id}` })
      return seen
    } catch (reason) {
      // A server that is away, or does not want it, is not the terminal's business: it looks again later.
      if (reason instanceof Refused || reason instanceof TypeError) return null
      throw reason
    }
  }

  #natureOf(terminalId: string): Nature {
    const known = this.#natures.get(terminalId) ?? natureOf(this.#random.fork(`nature ${terminalId}`))
    this.#natures.set(terminalId, known)
    return known
  }
}
