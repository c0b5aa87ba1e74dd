import { fault, reported } from '../fault.ts'

export const temperatureHigh = fault({
  id: 'environment/temperature-high',
  actor: 'operator',
  weight: 30,
  says: {
    zh: ['放在太阳底下晒，机器烫手，自己关机', '车里太热POS提示温度高', '夏天门口摆摊，机器过热停机'],
    en: [
      'left in the sun, too hot to touch',
      'overheats in the delivery van',
      'shuts down with a temperature warning at the summer market',
    ],
  },
  shows: {
    telemetry: { temperature: { high: 0.75, '48..62': 0.1 }, charging: { false: 0.3 }, power: { sudden_off: 0.15 } },
  },
  provoke: reported,
})
