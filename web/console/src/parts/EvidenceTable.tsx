import type { Obstacle } from '@shouli/contract'
import type { Text } from '@shouli/vocabulary'
import { moment, yuan } from '../format.ts'
import { usePreferences, useText } from '../language.tsx'

const texts = {
  fact: { zh: '查看的事实', en: 'Fact looked at' },
  wouldPass: { zh: '怎样可以通过', en: 'What would have passed' },
  atMost: { zh: '金额不超过', en: 'an amount of at most' },
  after: { zh: '在此时间以后：', en: 'at this time or later:' },
  hidden: { zh: '证据不对此对象展示。', en: 'The evidence is not shown to this audience.' },
} satisfies Record<string, Text>

/** What was seen, against what, by which rule, read where: the whole of an obstacle's evidence. */
export function EvidenceTable({ obstacle }: { readonly obstacle: Obstacle }) {
  const t = useText()
  const { evidence, would_pass: wouldPass } = obstacle
  if (evidence === null) return <p className="quiet">{t(texts.hidden)}</p>
  return (
    <dl className="facts">
      {evidence.lines.map(({ label, value }) => (
        <Pair key={label.en} label={t(label)} value={<strong>{t(value)}</strong>} />
      ))}
      {wouldPass !== null && <WouldPass wouldPass={wouldPass} />}
      <Pair label={t(texts.fact)} value={<span className="code">{evidence.fact}</span>} />
    </dl>
  )
}

function WouldPass({ wouldPass }: { readonly wouldPass: NonNullable<Obstacle['would_pass']> }) {
  const t = useText()
  const { language } = usePreferences()
  const { words, amount_fen_max: amount, not_before: from } = wouldPass
  const sentence =
    words !== null
      ? t(words)
      : amount !== null
        ? `${t(texts.atMost)} ${yuan(amount)}`
        : from !== null
          ? `${t(texts.after)} ${moment(from, language)}`
          : null
  return sentence === null ? null : <Pair label={t(texts.wouldPass)} value={<strong className="good">{sentence}</strong>} />
}

function Pair({ label, value }: { readonly label: React.ReactNode; readonly value: React.ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  )
}
