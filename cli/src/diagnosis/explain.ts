import { actorLabel, titleOf } from '@shouli/acceptance'
import type { Text } from '@shouli/vocabulary'
import { actorIn } from './actors.ts'
import type { Diagnosed } from './answer.ts'
import { causeById, inWords, remedyById } from './catalogue.ts'
import type { Lang } from './language.ts'

const words: Readonly<Record<'likely' | 'possible' | 'unlikely', Text>> = {
  likely: { zh: '很可能', en: 'likely' },
  possible: { zh: '可能', en: 'possible' },
  unlikely: { zh: '不太可能', en: 'unlikely' },
}

const phrases = {
  acts: { zh: '由谁处理', en: 'Who acts' },
  next: { zh: '下一步', en: 'Next step' },
  for: { zh: '支持', en: 'for' },
  against: { zh: '反对', en: 'against' },
  odds: { zh: '倍', en: '×' },
  heard: { zh: '读懂的话', en: 'Understood' },
  denied: { zh: '（说明没有）', en: ' (said not to be so)' },
  left: { zh: '没有读懂', en: 'Not understood' },
  unknown: { zh: '都不是', en: 'None of these' },
  nothing: { zh: '没有发现特别的现象。', en: 'Nothing in particular was seen.' },
} satisfies Record<string, Text>

/** An answer in words: the causes with what speaks for and against each, who acts, the next step, and what was made of the text. */
export function explained(id: string, { noted, diagnosis, next }: Diagnosed, lang: Lang): string {
  const lines: string[] = [id]
  const shown = diagnosis.causes.filter(({ probability }, rank) => rank === 0 || probability >= shownMin)
  shown.forEach(({ id, probability, word, evidence, actor }, rank) => {
    lines.push(`${rank + 1}. ${titleOf(id)[lang]} — ${words[word][lang]}, ${percent(probability)}   (${id})`)
    if (rank === 0) {
      const told = causeById.get(id)?.tell.cashier ?? causeById.get(id)?.tell.merchant
      if (told !== undefined) lines.push(`   ${told[lang]}`)
    }
    for (const { seen, bits } of evidence.filter(({ bits }) => Math.abs(bits) >= bitsMin).slice(0, 4)) {
      const direction = bits > 0 ? phrases.for : phrases.against
      lines.push(`   ${bits > 0 ? '+' : '−'} ${titleOf(seen)[lang]}   ${direction[lang]} ${times(bits)}${phrases.odds[lang]}`)
    }
    if (rank === 0) lines.push(`   ${phrases.acts[lang]}: ${actorIn(actor, lang)} (${actorLabel(actor)})`)
  })
  lines.push(`${phrases.unknown[lang]}: ${percent(diagnosis.unknown)}`)
  if (diagnosis.forPerson !== null) lines.push(`! ${diagnosis.forPerson[lang]}`)

  const remedy = remedyById.get(next.remedy)
  lines.push(`${phrases.next[lang]}: ${remedy?.title[lang] ?? next.remedy} (${next.remedy}, ${inWords(next.expectedMinutes, lang)})`)
  for (const step of remedy?.steps ?? []) lines.push(`   · ${step[lang]}`)

  const heard = noted.mentions.map(
    ({ concept, said, negated }) => `“${said}” → ${titleOf(`says:${concept}`)[lang]}${negated ? phrases.denied[lang] : ''}`,
  )
  if (heard.length > 0) lines.push(`${phrases.heard[lang]}: ${heard.join('; ')}`)
  else if (noted.findings.length === 0) lines.push(phrases.nothing[lang])
  if (noted.left.length > 0) lines.push(`${phrases.left[lang]}: ${noted.left.map((piece) => `“${piece}”`).join(', ')}`)
  return `${lines.join('\n')}\n`
}

/** Causes below this are not worth a line, evidence below this not worth a word. */
const shownMin = 0.02
const bitsMin = 0.3

const percent = (p: number): string => (p < 0.005 ? '<1 %' : `${Math.round(p * 100)} %`)
const times = (bits: number): string => {
  const factor = 2 ** Math.abs(bits)
  return factor >= 10 ? Math.round(factor).toLocaleString('en-US') : factor.toFixed(1)
}
