import { alone, fault, reported } from '../fault.ts'

export const waterDamage = fault({
  id: 'device/water-damage',
  actor: 'acquirer_support',
  weight: 20,
  says: {
    zh: ['奶茶洒在机器上了', '进水了，按键失灵', '被雨淋了开不了机', '汤泼到刷卡机上'],
    en: ['coffee was spilled over it', 'got wet in the rain', 'water inside, keys act strange', 'soup on the terminal and now it is dead'],
  },
  shows: {
    telemetry: { liquid: { true: 0.6 }, power: { off: 0.3 }, keypad: { fault: 0.25 }, display: { fault: 0.15 } },
    peers: alone,
  },
  provoke: reported,
})
