import type { Scenario } from './scenario.ts'

const AGAIN_MS = 8_000
const TIMES = 5

/** A shop whose licence has ended does not believe it, and tries again and again. */
export const expiredLicence: Scenario = {
  name: 'expired-licence',
  title: { zh: '执照过期的商户反复尝试', en: 'a shop with an expired licence tries again and again' },
  async run(town) {
    for (let time = 1; time <= TIMES && !town.stopped; time += 1) {
      await town.provoke('qualification/business-licence-expired')
      await town.pause(AGAIN_MS)
    }
    town.say('店主终于看了小票上的编号，打开网页', 'the owner reads the reference on the slip at last, and opens the page')
  },
}
