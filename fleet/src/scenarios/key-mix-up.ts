import type { Scenario } from './scenario.ts'

const CALM_MS = 15_000
const MIXED_MS = 60_000

/** A depot loads keys in the wrong order: terminals that worked in the morning fail their MAC, until each signs on again. */
export const keyMixUp: Scenario = {
  name: 'key-mix-up',
  title: { zh: '密钥装错：多台终端 MAC 校验失败', en: 'keys mixed up: several terminals fail their MAC' },
  async run(town) {
    await town.pause(CALM_MS)
    const mixed = town.tills.filter(({ terminal }) => terminal.signedOn).slice(0, 3)
    town.say(`${mixed.length} 台终端的工作密钥被装错`, `${mixed.length} terminals hold a wrong working key`)
    for (const { terminal } of mixed) terminal.spoilMacKey()
    await town.pause(MIXED_MS)
    for (const { terminal } of mixed) await terminal.signOn().catch(() => null)
    town.say('这些终端已重新签到', 'these terminals have signed on again')
  },
}
