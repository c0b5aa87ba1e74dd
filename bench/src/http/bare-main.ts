// What Fastify and the driver cost by themselves: one row by its key, a prepared statement, a compiled serialiser, nothing else.
// Argument: address of the database. Prints its port.

import fastify from 'fastify'
import { Pool } from 'pg'

const pool = new Pool({ connectionString: process.argv[2]!, max: 10 })
const text = `
  select merchant_id, day::text, id::text, terminal_id, batch, trace, kind, amount::text, card_masked, state, answer, cause, rrn, received_at::text
  from payments where merchant_id = $1 and day = $2::date and id = $3::uuid`
const string = { type: ['string', 'null'] }
const properties = Object.fromEntries(
  ['merchant_id', 'day', 'id', 'terminal_id', 'kind', 'amount', 'card_masked', 'state', 'answer', 'cause', 'rrn', 'received_at'].map(
    (name) => [name, string],
  ),
)
const schema = {
  response: { 200: { type: 'object', properties: { ...properties, batch: { type: 'integer' }, trace: { type: 'integer' } } } },
}

const app = fastify()
app.get('/payments/:merchant/:day/:id', { schema }, (request, reply) => {
  const { merchant, day, id } = request.params as { merchant: string; day: string; id: string }
  pool.query({ name: 'one', text, values: [merchant, day, id] }).then(
    ({ rows }) => reply.send(rows[0]),
    (error: Error) => reply.send(error),
  )
})
app.get('/cpu', (_request, reply) => reply.send(process.cpuUsage()))
await app.listen({ port: 0, host: '127.0.0.1' })
console.log((app.server.address() as { port: number }).port)
