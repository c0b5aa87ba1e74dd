import {
  codeOf,
  explain,
  explainObstacle,
  sentences,
  type Assessment,
  type Audience,
  type Change,
  type Complaint,
  type Forecast,
  type Obstacle,
} from '@shouli/acceptance'
import type { Text } from '@shouli/vocabulary'
import type { Lang } from '../diagnosis/language.ts'

/** How one person is told: in which language, and no more than it may know. */
export interface Telling {
  readonly lang: Lang
  readonly audience: Audience
}

export const say = (lang: Lang, text: Text): string => text[lang]

export function assessmentInWords(assessment: Assessment, code: string | null, { lang, audience }: Telling): string {
  const { obstacles, unknowns } = explain(assessment, audience)
  const blocks = obstacles.map((explanation, index) => numbered(index, sentences(explanation, lang)))
  const unread = unknowns.map((text) => `? ${say(lang, text)}`)
  return `${[verdict(code, assessment, lang), ...blocks, ...unread].join('\n\n')}\n`
}

function verdict(code: string | null, { cleared }: Assessment, lang: Lang): string {
  if (code !== null) return say(lang, refusal(code))
  return say(lang, {
    zh: `可以受理：查过 ${cleared.length} 种障碍，都没有。`,
    en: `Accepted: ${cleared.length} obstacles were looked for, and none stands in the way.`,
  })
}

function refusal(code: string): Text {
  const { meaning } = codeOf(code)!
  return { zh: `不受理，应答码 ${code}（${meaning.zh}）`, en: `Not accepted, answer code ${code} (${meaning.en})` }
}

const verdicts: Readonly<Record<Change['verdict'], Text>> = {
  'newly refused': { zh: '原来可以受理，按新规则不受理', en: 'Newly refused: it was accepted, and would not be any more' },
  'newly accepted': { zh: '原来不受理，按新规则可以受理', en: 'Newly accepted: it was refused, and would pass' },
  'still refused': { zh: '原来不受理，按新规则仍不受理', en: 'Still refused' },
  'still accepted': { zh: '原来可以受理，按新规则仍可以受理', en: 'Still accepted' },
}

/** What another policy changes for one question. */
export function changeInWords({ verdict, before, after, appeared, gone, stayed }: Change, telling: Telling): string {
  const { lang } = telling
  const codes = `${before ?? '00'} → ${after ?? '00'}`
  const blocks = [
    `${say(lang, verdicts[verdict])} (${codes})`,
    ...appeared.map((obstacle) => {
      const [headline, ...rest] = told(obstacle, telling)
      return [`+ ${headline}`, ...rest.map((line) => `  ${line}`)].join('\n')
    }),
    ...gone.map((obstacle) => `− ${told(obstacle, telling)[0]}`),
    ...(stayed.length === 0 ? [] : [`= ${say(lang, { zh: '仍在', en: 'still there' })}: ${stayed.length}`]),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** What the next ninety days bring. */
export function forecastInWords(forecasts: readonly Forecast[], telling: Telling): string {
  const { lang } = telling
  if (forecasts.length === 0) {
    return `${say(lang, { zh: '90天内没有会因日期出现的障碍。', en: 'No date within 90 days will bring an obstacle.' })}\n`
  }
  const blocks = forecasts.map((forecast, index) => {
    const { firstDay, daysLeft, cheapest, startBy } = forecast
    return numbered(index, [
      `${firstDay} (${say(lang, { zh: `还有${daysLeft}天`, en: `${daysLeft} days left` })}): ${told(forecast, telling)[0]}`,
      say(lang, { zh: `${cheapest.title.zh}，最迟${startBy}开始`, en: `${cheapest.title.en}, to be started by ${startBy}` }),
    ])
  })
  return `${blocks.join('\n\n')}\n`
}

export function complaintsInWords(complaints: readonly Complaint[], lang: Lang): string {
  const heading = say(lang, { zh: '事实文件有误：', en: 'The facts are not well-formed:' })
  const hint = say(lang, { zh: '示例：shouli assess --example', en: 'For an example: shouli assess --example' })
  const lines = complaints.map(({ pointer, expected }) => `  ${pointer}: ${say(lang, { zh: '应为', en: 'expected' })} ${expected}`)
  return `${[heading, ...lines, hint].join('\n')}\n`
}

const told = (obstacle: Obstacle, { lang, audience }: Telling): string[] => sentences(explainObstacle(obstacle, audience), lang)

function numbered(index: number, [headline = '', ...rest]: readonly string[]): string {
  return [`${index + 1}. ${headline}`, ...rest.map((line) => `   ${line}`)].join('\n')
}
