// `node tools/print-causes.ts`: writes docs/causes.md from the catalogue. With `--check` it writes nothing and fails when the page is stale.

import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { actorNames, catalogue, categoryOf, duration, isKnown, type Cause, type Remedy, type Row } from '@shouli/acceptance'

export const page = path.join(import.meta.dirname, '../docs/causes.md')

const rows: Readonly<Record<Row, string>> = {
  qualification: 'Qualification 商户资质 (A1)',
  risk: 'Risk 交易风险 (A2)',
  standing: 'Standing and policy 名单与政策 (A4)',
  system: 'Systems 系统 (A3)',
  network: 'Network 网络 (A3)',
  device: 'Device 硬件',
  software: 'Software 软件',
  operation: 'Operation 操作',
  verification: 'Security verification 安全验证',
  environment: 'Environment 环境',
  cardholder: 'Cardholder and issuer 持卡人与发卡行',
}

const rowOf = ({ id }: Cause): Row => id.slice(0, id.indexOf('/')) as Row

/** The whole page. Nothing in it depends on the day or the machine. */
export function printed(): string {
  const known = catalogue.filter(isKnown)
  const remedies = new Map(catalogue.flatMap((cause) => cause.remedies.map((remedy): [string, Remedy] => [remedy.id, remedy])))
  return `${[
    '# Every cause',
    `Printed by \`node tools/print-causes.ts\` from \`packages/acceptance/src/catalogue.ts\`: ${catalogue.length} causes, ${known.length} of them known from facts, ${remedies.size} remedies. Do not edit by hand; a test says when it is stale.`,
    '## Order of precedence',
    'The first of these that stands in the way gives the answer code of field 39: may this merchant trade, may this terminal, may this payment.',
    precedence(known),
    ...(Object.keys(rows) as Row[]).flatMap(chapter),
    '## Remedies',
    remedyTable([...remedies.values()].toSorted((one, other) => one.id.localeCompare(other.id, 'en'))),
  ].join('\n\n')}\n`
}

function precedence(known: readonly Cause[]): string {
  const lines = known.map(({ id, title, answer, needs, wants = [] }, place) =>
    row(place + 1, link(id), `${title.zh} · ${title.en}`, answer ?? '', [...needs, ...wants].join(', ')),
  )
  return table(['#', 'cause', 'title', 'F39', 'judged by'], lines)
}

function chapter(name: Row): string[] {
  const causes = catalogue.filter((cause) => rowOf(cause) === name)
  return [`## ${rows[name]}`, `Category \`${categoryOf(causes[0]!.id)}\`, ${causes.length} causes.`, ...causes.map(entry)]
}

function entry(cause: Cause): string {
  const { id, title, actor, tell, remedies, provedBy, source, prior, signs, evidenceFor = 'merchant', titleFor } = cause
  const told = Object.entries(tell).map(([audience, text]) => `- to the ${audience}: ${text.zh} — ${text.en}`)
  const weighty = signs
    .toSorted((one, other) => other.p - one.p)
    .slice(0, 6)
    .map(({ seen, p }) => `\`${seen}\` ${p}`)
  return [
    `### ${id}`,
    `**${title.zh} · ${title.en}**. ${isKnown(cause) ? `Known; answers \`${cause.answer}\`.` : 'Inferred from signs.'} Who acts: ${actorNames[actor].en}.${titleFor === undefined ? '' : ` Named to ${titleFor} and above only.`}${isKnown(cause) ? ` Values shown to ${evidenceFor} and above.` : ''}`,
    told.join('\n'),
    [
      `- remedies: ${remedies.map(({ id }) => `\`${id}\``).join(', ')}`,
      `- proof: ${provedBy.en}`,
      ...(weighty.length === 0 ? [] : [`- signs: ${weighty.join(', ')}${signs.length > 6 ? ` and ${signs.length - 6} more` : ''}`]),
      `- prior: ${prior.perTenThousand} of 10,000 (${prior.source}); source: ${source}`,
    ].join('\n'),
  ].join('\n\n')
}

function remedyTable(remedies: readonly Remedy[]): string {
  const lines = remedies.map(({ id, title, actor, minutes, waitMinutes, chance, guards }) =>
    row(
      `\`${id}\``,
      `${title.zh} · ${title.en}`,
      actorNames[actor].en,
      duration(minutes).en,
      waitMinutes === 0 ? '' : duration(waitMinutes).en,
      chance.p,
      guards.join(', '),
    ),
  )
  return table(['remedy', 'title', 'who', 'hands on', 'then waits', 'helps', 'not while'], lines)
}

const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
const table = (heads: readonly string[], lines: readonly string[]): string =>
  [row(...heads), row(...heads.map(() => '---')), ...lines].join('\n')
const link = (id: string): string => `[${id}](#${id.replace('/', '')})`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--check')) {
    const fresh = readFileSync(page, 'utf8') === printed()
    if (!fresh) console.error('docs/causes.md is stale: run node tools/print-causes.ts')
    process.exitCode = fresh ? 0 : 1
  } else {
    writeFileSync(page, printed())
    console.log(`docs/causes.md: ${catalogue.length} causes`)
  }
}
