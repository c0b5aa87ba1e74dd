import type { Remedy } from '@shouli/contract'
import type { Text } from '@shouli/vocabulary'
import { Alert, Card, Tag } from 'antd'
import { minutesText, yuan } from '../format.ts'
import { usePreferences, useText } from '../language.tsx'
import { guardWords } from '../words.ts'

const texts = {
  bring: { zh: '准备：', en: 'Have at hand: ' },
  minutes: { zh: '动手', en: 'hands on' },
  wait: { zh: '等待生效', en: 'until it takes effect' },
  cost: { zh: '费用', en: 'cost' },
  chance: { zh: '解决的可能', en: 'chance that it helps' },
  notWhile: { zh: '以下情况不要做：', en: 'Not while: ' },
  verified: { zh: '怎样算成功：', en: 'It has worked when: ' },
} satisfies Record<string, Text>

export function RemedyCard({ remedy }: { readonly remedy: Remedy }) {
  const t = useText()
  const { language } = usePreferences()
  return (
    <Card
      size="small"
      styles={{ header: { flexWrap: 'wrap', paddingBlock: 6 }, title: { whiteSpace: 'normal' } }}
      title={t(remedy.title)}
      extra={<Tag style={{ marginInlineEnd: 0 }}>{t(remedy.who)}</Tag>}
    >
      <div className="stack" style={{ gap: 10 }}>
        <ol className="steps">
          {remedy.steps.map((step) => (
            <li key={step.en}>{t(step)}</li>
          ))}
        </ol>
        {remedy.materials.length > 0 && (
          <div>
            {t(texts.bring)}
            {remedy.materials.map(t).join(language === 'zh' ? '、' : ', ')}
          </div>
        )}
        {remedy.risks.map((risk) => (
          <Alert key={risk.en} type="warning" showIcon title={t(risk)} />
        ))}
        <div className="row quiet">
          <span>
            {t(texts.minutes)} {minutesText(remedy.minutes, language)}
          </span>
          {remedy.wait_minutes > 0 && (
            <span>
              {t(texts.wait)} {minutesText(remedy.wait_minutes, language)}
            </span>
          )}
          {remedy.cost_fen > 0 && (
            <span>
              {t(texts.cost)} {yuan(remedy.cost_fen)}
            </span>
          )}
          <span>
            {t(texts.chance)} {Math.round(remedy.chance * 100)}%
          </span>
        </div>
        {remedy.guards.length > 0 && (
          <div className="quiet">
            {t(texts.notWhile)}
            {remedy.guards.map((guard) => t(guardWords[guard] ?? { zh: guard, en: guard })).join(language === 'zh' ? '、' : ', ')}
          </div>
        )}
        <div>
          {t(texts.verified)}
          {t(remedy.verified_by)}
        </div>
      </div>
    </Card>
  )
}
