// A gateway as a process of its own, for tests that kill it and benches that measure it. First line of output: {"port":…}.

import { systemClock } from '../../../ground/clock.ts'
import { Database } from '../../../ground/database/index.ts'
import { startGateway, type GatewayConfig } from '../gateway.ts'
import { silence } from '../log.ts'

const { url, config } = JSON.parse(process.argv[2]!) as { url: string; config: GatewayConfig }
const complain = (fields: object, sentence: string): void => console.error(`${sentence} ${JSON.stringify(fields)}`)
const gateway = await startGateway({
  config,
  database: new Database({ url }),
  clock: systemClock,
  log: { ...silence, error: complain },
})
await gateway.ready(10_000)
console.log(JSON.stringify({ port: gateway.port }))
process.once('SIGTERM', () => void gateway.stop(5_000).then(() => process.exit(0)))
process.on('message', () => process.send!({ ...gateway.figures(), memory: process.memoryUsage(), cpu: process.cpuUsage() }))
