import { faults } from '../faults/all.ts'
import { seeded } from '../random.ts'
import type { Scenario } from './scenario.ts'

const MINUTES_BETWEEN = 2

/** Faults as often as they happen in a real town, far apart. */
export const day: Scenario = {
  name: 'day',
  title: { zh: '平常的一天：偶尔出点小故障', en: 'an ordinary day: something goes wrong now and then' },
  async run(town) {
    const random = seeded('day')
    const provokable = faults.filter(({ provoke }) => provoke.by === 'amount' || provoke.by === 'terminal')
    const total = provokable.reduce((sum, { weight }) => sum + weight, 0)
    while (!town.stopped) {
      await town.pause(random.exponential(MINUTES_BETWEEN * 60_000))
      if (town.stopped) return
      let at = random.next() * total
      await town.provoke((provokable.find(({ weight }) => (at -= weight) < 0) ?? provokable[0]!).id)
    }
  },
}
