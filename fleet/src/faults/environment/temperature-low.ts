import { fault, reported } from '../fault.ts'

export const temperatureLow = fault({
  id: 'environment/temperature-low',
  actor: 'operator',
  weight: 22,
  says: {
    zh: ['室外零下十几度，开不了机', '天冷屏幕反应慢，电掉得快', '冬天早市上用一会儿就关机'],
    en: ['below zero outside and it will not turn on', 'screen is slow in the cold', 'battery collapses at the winter market'],
  },
  shows: {
    telemetry: { temperature: { low: 0.75 }, battery_pct: { '5..60': 0.5 }, display: { slow: 0.2 } },
  },
  provoke: reported,
})
