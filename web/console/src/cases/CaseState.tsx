import type { CaseSummary } from '@shouli/contract'
import { Tag } from 'antd'
import { minutesText } from '../format.ts'
import { usePreferences, useText } from '../language.tsx'
import { stateColours, stateWords, texts } from './texts.ts'

/** Colour and word, so that neither stands alone. */
export function CaseState({ state }: Pick<CaseSummary, 'state'>) {
  const t = useText()
  return (
    <Tag color={stateColours[state]} style={{ marginInlineEnd: 0 }}>
      {t(stateWords[state])}
    </Tag>
  )
}

/** How long the merchant has waited, or did wait. */
export function Waited({ opened_at, ended_at }: Pick<CaseSummary, 'opened_at' | 'ended_at'>) {
  const t = useText()
  const { language } = usePreferences()
  const until = ended_at === null ? Date.now() : Date.parse(ended_at)
  const minutes = Math.max(0, until - Date.parse(opened_at)) / 60_000
  return (
    <span className="number">
      {t(ended_at === null ? texts.waiting : texts.took)} {minutes < 1 ? t(texts.underAMinute) : minutesText(minutes, language)}
    </span>
  )
}
