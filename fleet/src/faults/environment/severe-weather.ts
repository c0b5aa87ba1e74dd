import { fault, reported } from '../fault.ts'

export const severeWeather = fault({
  id: 'environment/severe-weather',
  actor: 'merchant',
  weight: 14,
  says: {
    zh: ['台风天全都断了', '暴雨之后信号没了', '大雪停电，机器用不了'],
    en: ['everything is off since the storm', 'flood in the street, no line', 'heavy snow, power and signal gone'],
  },
  shows: {
    telemetry: { online: { false: 0.6 }, power: { outage: 0.25 }, signal: { none: 0.3 } },
    peers: { scope: { 'same region': 0.5 }, weather: { storm: 0.4 } },
  },
  provoke: reported,
})
