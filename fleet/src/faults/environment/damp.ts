import { fault, reported } from '../fault.ts'

export const damp = fault({
  id: 'environment/damp',
  actor: 'operator',
  weight: 14,
  says: {
    zh: ['海鲜市场太潮，机器里有水汽', '回南天屏幕起雾', '浴室前台潮湿，按键不灵'],
    en: ['fog under the glass', 'very damp here at the fish market, keys stick', 'condensation after coming in from the cold'],
  },
  shows: {
    telemetry: { humidity: { high: 0.75 }, keypad: { fault: 0.15 }, liquid: { false: 0.2 } },
  },
  provoke: reported,
})
