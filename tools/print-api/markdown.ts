import { openapi, problems, statusesOf, type OpenApi, type Operation, type Route, type Schema } from '@shouli/contract'

const head = `# The interface

Printed from \`packages/contract\` by \`node tools/print-api.ts\`; a test says when it is stale. A running server shows the same at \`/docs\`, and for machines at
\`/openapi.json\` (OpenAPI 3.1). A typed client without generated code: \`import { api, client } from '@shouli/contract'\`.

- **Wire.** JSON in \`snake_case\`, units last. Times carry their zone (RFC 3339), days are days in China, amounts are whole fen. Words of a list have \`_\` for a blank. Text for people is \`{zh, en}\`.
- **Access.** Internal routes take the staff token as \`Authorization: Bearer …\` (setting \`HTTP_STAFF_TOKEN\`). While none is set they answer on the server's own machine only: a loopback
  address, no proxy on the way, a local name in \`Host\`. Telemetry takes the token of its terminal.
- **Repeating a POST.** \`Idempotency-Key\` is required: 1–255 printable characters, a new one for each intention. The first request is worked on; a repeat with the same body gets the stored
  answer with \`Idempotency-Replayed: true\`, from whichever process it meets; the same key with another body is 422; one still being worked on is 409 with \`Retry-After\`. Kept for 24 hours
  (\`IDEMPOTENCY_HOURS\`). Not stored: requests refused before work began (400, 401, 403, 413, 415, 429) and our own failures (5xx). Keys are told apart by caller and route; key and body are kept only as digests.
- **Paging.** \`next\` is an opaque cursor: rows that arrive meanwhile neither repeat nor hide others. It is good for the filters it was made under; anything else is \`cursor_invalid\`.
- **Limits.** \`RateLimit-Policy\` and \`RateLimit\` (draft-ietf-httpapi-ratelimit-headers-10) on every counted answer; beyond it 429 with \`Retry-After\`. Per address (IPv6: per /64) and process:
  6,000 a minute for staff routes, 300 for public ones, and 30 references that do not exist in ten minutes (\`HTTP_REQUESTS_PER_MINUTE\`, \`HTTP_PUBLIC_REQUESTS_PER_MINUTE\`, \`HTTP_REFERENCE_MISSES\`).
- **Problems.** RFC 9457, \`application/problem+json\`: decide by \`code\`; \`detail\` and \`remedies\` are for people, in both languages; \`pointer\` says where (\`/body/merchant_id\`, \`/query/limit\`, \`/path/id\`);
  \`request_id\` is also in the \`Request-Id\` header and in our logs. Nothing that was sent is repeated.
- **Live payments.** Server-sent events; resume with \`Last-Event-ID\` (up to ten minutes back), at any process. Event \`reset\`: read the list again. \`follow()\` of the client does it with a token.
`

/** The whole interface as Markdown. */
export function printApi(routes: Readonly<Record<string, Route>>): string {
  const document = openapi(routes, '') as unknown as OpenApi
  const operations = new Map(
    Object.values(document.paths).flatMap((place) => Object.values(place).map((operation) => [operation.operationId, operation])),
  )
  return [
    head,
    '## Routes\n',
    '| | | who | |\n|---|---|---|---|',
    ...Object.entries(routes).map(
      ([name, { method, url, permission, summary }]) =>
        `| [${name}](#${name.toLowerCase()}) | \`${method} ${url}\` | ${permission} | ${summary.zh} · ${summary.en} |`,
    ),
    '',
    ...Object.entries(routes).map(([name, route]) => section(name, route, operations.get(name)!)),
    '## Data\n',
    ...Object.entries(document.components.schemas).map(
      ([name, schema]) => `### ${name}\n\n${schema.description === undefined ? '' : `${schema.description}\n\n`}${tree(schema, 0)}\n`,
    ),
    '## Problems\n',
    '| code | status | | what to do |\n|---|---|---|---|',
    ...Object.entries(problems).map(
      ([code, { status, title, remedies }]) =>
        `| \`${code}\` | ${status} | ${title.zh} · ${title.en} | ${remedies.map(({ zh, en }) => `${zh} ${en}`).join(' ')} |`,
    ),
    '',
  ].join('\n')
}

function section(name: string, route: Route, { parameters, requestBody, responses }: Operation): string {
  const answer = responses['200']?.content?.[route.media]?.schema
  return [
    `### ${name}\n`,
    `\`${route.method} ${route.url}\` · ${route.permission} · ${route.summary.zh} · ${route.summary.en}\n`,
    ...(route.description === undefined ? [] : [`${route.description.zh}\n\n${route.description.en}\n`]),
    ...parameters.map(({ name, in: place, required, schema, description }) =>
      `- \`${name}\` (${place}${required ? ', required' : ''}) ${typeOf(schema)} ${schema.description ?? description ?? ''}`.trimEnd(),
    ),
    ...(parameters.length > 0 ? [''] : []),
    ...(requestBody === undefined ? [] : [`Body:\n\n${tree(requestBody.content['application/json'].schema, 0)}\n`]),
    ...(answer === undefined ? [] : [`200 \`${route.media}\`:\n\n${tree(answer, 0)}\n`]),
    `Statuses: ${statusesOf(route).join(', ')}. ${route.problems.map((code) => `\`${code}\``).join(' ')}\n`,
  ].join('\n')
}

/** A schema as a nested list; named ones are links. */
function tree(schema: Schema, depth: number): string {
  const { properties, required = [] } = schema.items ?? schema
  if (properties === undefined) return `${typeOf(schema)} ${schema.description ?? ''}`.trimEnd()
  return Object.entries(properties)
    .map(([name, property]) => {
      const inner = property.items ?? property
      const line =
        `${'  '.repeat(depth)}- \`${name}${required.includes(name) ? '' : '?'}\` ${typeOf(property)} ${property.description ?? ''}`.trimEnd()
      return inner.properties === undefined ? line : `${line}\n${tree(property, depth + 1)}`
    })
    .join('\n')
}

function typeOf({ $ref, anyOf, enum: words, type, items, format }: Schema): string {
  if ($ref !== undefined) return linkTo($ref.slice($ref.lastIndexOf('/') + 1))
  if (anyOf !== undefined) return `${typeOf(anyOf[0] ?? {})} or null`
  if (words !== undefined) return words.map((word) => `\`${JSON.stringify(word).replaceAll('"', '')}\``).join(' · ')
  const types = (Array.isArray(type) ? type : [type ?? 'any']) as string[]
  return (
    types.map((word) => (word === 'array' ? `[${typeOf(items ?? {})}]` : word)).join(' or ') + (format === undefined ? '' : ` (${format})`)
  )
}

const linkTo = (name: string): string => `[${name}](#${name.toLowerCase()})`
