import { catalogue, titleOf, type Cause, type Remedy } from '@shouli/acceptance'
import type { Text } from '@shouli/vocabulary'
import { actorIn } from './actors.ts'
import type { Lang } from './language.ts'

export const causeById = new Map<string, Cause>(catalogue.map((cause) => [cause.id, cause]))
export const remedyById = new Map<string, Remedy>(catalogue.flatMap(({ remedies }) => remedies).map((remedy) => [remedy.id, remedy]))

const labels = {
  source: { zh: '依据', en: 'Source' },
  actor: { zh: '由谁处理', en: 'Who acts' },
  answer: { zh: '应答码', en: 'Answer code' },
  none: { zh: '不由它产生', en: 'gives none' },
  known: { zh: '系统可直接核实', en: 'Our registers can tell' },
  inferred: { zh: '由现象推断', en: 'Inferred from what is seen' },
  often: { zh: '每一万起中约', en: 'Of 10,000 cases about' },
  tells: { zh: '怎么说', en: 'What is said' },
  signs: { zh: '现象', en: 'What is seen' },
  remedies: { zh: '怎么办', en: 'Ways out' },
  proof: { zh: '怎样算解决', en: 'Proved by' },
  minutes: { zh: '分钟', en: 'min' },
  wait: { zh: '等待', en: 'wait' },
  bring: { zh: '准备', en: 'Have at hand' },
  risks: { zh: '注意', en: 'Careful' },
} satisfies Record<string, Text>

const audiences: Readonly<Record<string, Text>> = {
  cardholder: { zh: '对持卡人', en: 'to the cardholder' },
  cashier: { zh: '对收银员', en: 'to the cashier' },
  merchant: { zh: '对商户', en: 'to the shop' },
  staff: { zh: '对机构员工', en: 'to staff' },
  regulator: { zh: '对监管', en: 'to the regulator' },
}

/** Everything that is known about one cause, in words. */
export function causePage(cause: Cause, lang: Lang): string {
  const { id, title, actor, answer, prior, source, tell, signs, remedies, provedBy } = cause
  const lines = [
    `${title[lang]}   (${id})`,
    `${labels.actor[lang]}: ${actorIn(actor, lang)}`,
    `${labels.answer[lang]}: ${answer ?? labels.none[lang]}`,
    'find' in cause ? labels.known[lang] : labels.inferred[lang],
    `${labels.often[lang]} ${prior.perTenThousand}`,
    `${labels.source[lang]}: ${source}`,
    '',
    `${labels.tells[lang]}:`,
    ...Object.entries(tell).map(([audience, words]) => `  ${audiences[audience]?.[lang] ?? audience}: ${words[lang]}`),
  ]
  if (signs.length > 0) {
    lines.push('', `${labels.signs[lang]}:`)
    for (const { seen, p } of signs.toSorted((a, b) => b.p - a.p))
      lines.push(`  ${String(Math.round(p * 100)).padStart(3)} %  ${titleOf(seen)[lang]}   ${seen}`)
  }
  lines.push('', `${labels.remedies[lang]}:`)
  for (const remedy of remedies) lines.push(...remedyLines(remedy, lang).map((line) => `  ${line}`))
  lines.push('', `${labels.proof[lang]}: ${provedBy[lang]}`)
  return `${lines.join('\n')}\n`
}

/** A remedy: title, who and how long, what to have at hand, steps, what to be careful about. */
export function remedyLines({ id, title, actor, minutes, waitMinutes, materials, steps, risks }: Remedy, lang: Lang): string[] {
  const wait = waitMinutes > 0 ? `, ${labels.wait[lang]} ${inWords(waitMinutes, lang)}` : ''
  return [
    `${title[lang]}   (${id}; ${actorIn(actor, lang)}; ${minutes} ${labels.minutes[lang]}${wait})`,
    ...(materials.length > 0 ? [`  ${labels.bring[lang]}: ${materials.map((one) => one[lang]).join('; ')}`] : []),
    ...steps.map((step) => `  · ${step[lang]}`),
    ...risks.map((risk) => `  ! ${labels.risks[lang]}: ${risk[lang]}`),
  ]
}

/** Minutes as people say them. */
export function inWords(minutes: number, lang: Lang): string {
  if (minutes < 90) return `${minutes} ${labels.minutes[lang]}`
  const hours = Math.round(minutes / 60)
  if (hours < 36) return lang === 'zh' ? `${hours} 小时` : `${hours} h`
  const days = Math.round(minutes / 1440)
  return lang === 'zh' ? `${days} 天` : days === 1 ? '1 day' : `${days} days`
}

/** Causes in which every word of the query occurs, by id, title, what is told and remedies. */
export function searched(query: readonly string[]): Cause[] {
  const wanted = query.map((word) => word.toLowerCase())
  return catalogue.filter((cause) => {
    const { id, title, tell, remedies, source } = cause
    const told = Object.values(tell).flatMap(({ zh, en }) => [zh, en])
    const ways = remedies.flatMap(({ id, title }) => [id, title.zh, title.en])
    const text = [id, id.replaceAll('-', ' '), title.zh, title.en, source, ...told, ...ways].join('\n').toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}
