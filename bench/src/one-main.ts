// Runs the one bench that its argument names and hands the result to its parent: no bench warms up, or fills, the process of another.

import { benches } from './benches.ts'

const bench = benches.find(({ name }) => name === process.argv[2])
if (bench === undefined || process.send === undefined) throw new Error('for main.ts only')
process.send(await (await bench.load()).run())
process.disconnect()
