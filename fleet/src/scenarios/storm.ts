import type { Scenario } from './scenario.ts'

const CALM_MS = 20_000
const OUTAGE_MS = 90_000
/** Share of the terminals whose SIM is of the carrier that fails. */
const CARRIER_SHARE = 0.4

/** A carrier fails: some terminals of many shops lose their line at the same moment, and get it back at the same moment. */
export const storm: Scenario = {
  name: 'storm',
  title: { zh: '运营商中断：许多门店同时断网', en: 'a carrier fails: many shops lose their line at once' },
  async run(town) {
    await town.pause(CALM_MS)
    const hit = town.tills.slice(0, Math.max(1, Math.round(town.tills.length * CARRIER_SHARE)))
    town.say(`一家运营商中断，${hit.length} 台终端断网`, `a carrier fails: ${hit.length} terminals are cut off`)
    for (const { terminal } of hit) terminal.line.cut()
    await town.pause(OUTAGE_MS)
    for (const { terminal } of hit) terminal.line.mend()
    town.say('网络恢复，未完成的交易开始冲正', 'the carrier is back: open payments are being reversed')
  },
}
