import type { Obstacle } from '@shouli/contract'
import type { Text } from '@shouli/vocabulary'
import { moment, valueText, yuan } from '../format.ts'
import { usePreferences, useText } from '../language.tsx'

const texts = {
  fact: { zh: '查看的事实', en: 'Fact looked at' },
  observed: { zh: '观察到', en: 'Observed' },
  threshold: { zh: '对照标准', en: 'Measured against' },
  window: { zh: '统计窗口', en: 'Window' },
  rule: { zh: '规则与版本', en: 'Rule and version' },
  source: { zh: '依据', en: 'Source' },
  record: { zh: '读取自', en: 'Read from' },
  wouldPass: { zh: '怎样可以通过', en: 'What would have passed' },
  atMost: { zh: '金额不超过', en: 'an amount of at most' },
  after: { zh: '或在此时间以后：', en: 'or at this time or later:' },
  afterOnly: { zh: '在此时间以后：', en: 'at this time or later:' },
  hidden: { zh: '证据不对此对象展示。', en: 'The evidence is not shown to this audience.' },
} satisfies Record<string, Text>

/** What was seen, against what, by which rule, read where: the whole of an obstacle's evidence. */
export function EvidenceTable({ obstacle }: { readonly obstacle: Obstacle }) {
  const t = useText()
  const { language } = usePreferences()
  const { evidence, would_pass: wouldPass } = obstacle
  if (evidence === null) return <p className="quiet">{t(texts.hidden)}</p>

  const pairs: readonly (readonly [Text, React.ReactNode])[] = [
    [
      texts.fact,
      <span key="fact" className="code">
        {evidence.fact}
      </span>,
    ],
    [texts.observed, <strong key="observed">{valueText(evidence.observed, language)}</strong>],
    [texts.threshold, valueText(evidence.threshold, language)],
    ...(evidence.window === null ? [] : [[texts.window, evidence.window] as const]),
    [
      texts.rule,
      <span key="rule" className="code">
        {evidence.rule}
      </span>,
    ],
    [texts.source, evidence.source],
    [
      texts.record,
      <span key="record" className="code">
        {evidence.record}
      </span>,
    ],
  ]
  return (
    <dl className="facts">
      {pairs.map(([label, value]) => (
        <Pair key={label.en} label={t(label)} value={value} />
      ))}
      {evidence.more.map(({ label, value }) => (
        <Pair key={label} label={<span className="code">{label}</span>} value={valueText(value, language)} />
      ))}
      {wouldPass !== null && (wouldPass.amount_fen_max !== null || wouldPass.not_before !== null) && (
        <Pair
          label={t(texts.wouldPass)}
          value={
            <strong>
              {wouldPass.amount_fen_max !== null && `${t(texts.atMost)} ${yuan(wouldPass.amount_fen_max)} `}
              {wouldPass.not_before !== null &&
                `${t(wouldPass.amount_fen_max === null ? texts.afterOnly : texts.after)} ${moment(wouldPass.not_before, language)}`}
            </strong>
          }
        />
      )}
    </dl>
  )
}

function Pair({ label, value }: { readonly label: React.ReactNode; readonly value: React.ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  )
}
