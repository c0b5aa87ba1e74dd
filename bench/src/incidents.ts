// How soon, and how rightly, an outage is on record: the whole way from the terminals that it hits.

import type { BenchResult, Figure } from './result.ts'
import { stageIncidents, type Detection } from './telemetry/incident.ts'

const names: Readonly<Record<Detection['fault'], string>> = {
  carrier: 'terminals of one carrier',
  model: 'terminals of one model',
  host: 'the network host',
}

export async function run(): Promise<BenchResult> {
  const { terminals, detections, falseAlarms, payments } = await stageIncidents()
  return {
    name: 'incidents',
    what: `${terminals} terminals take a payment a minute each through the real gateway; then a part of them fails`,
    figures: [
      ...detections.flatMap(figures),
      { label: 'incidents that nothing had caused', value: falseAlarms, unit: '', goal: '0' },
      { label: 'payments in all', value: payments, unit: '', goal: null },
    ],
    notes: [
      'Seconds from the first payment that failed until the incident is in the database; the watch looks every 5 s.',
      `Groups found: ${detections.map(({ group }) => group).join(' · ')}. A model with one version, and a host that is the only one, are the same terminals under two names.`,
      'Closing is judged by whole minutes, once payments have gone well for long enough to be a thousand to one.',
    ],
  }
}

function figures({ fault, hit, seconds, right, closedAfter }: Detection): Figure[] {
  const what = `${names[fault]} (${hit})`
  return [
    { label: `${what}: first failure to incident`, value: Math.round(seconds * 10) / 10, unit: 's', goal: '≤ 60' },
    { label: `${what}: right group`, value: right ? 1 : 0, unit: '', goal: '1' },
    { label: `${what}: end of the fault to closed by itself`, value: Math.round(closedAfter), unit: 's', goal: null },
  ]
}
