import type { Assessment } from '@shouli/contract'
import type { Text } from '@shouli/vocabulary'
import { Alert, Card, Collapse } from 'antd'
import { useText } from '../language.tsx'
import { ObstacleCard } from './ObstacleCard.tsx'

const texts = {
  clear: { zh: '我方没有发现受理障碍', en: 'We found nothing in the way' },
  unknown: { zh: '有事实读不到（未知不等于正常）', en: 'Some facts could not be read (unknown is not clear)' },
  goOn: { zh: '政策：继续', en: 'policy: go on' },
  stop: { zh: '政策：停止', en: 'policy: stop' },
  cleared: { zh: '已检查且未发现的原因', en: 'Looked for and not found' },
  policy: { zh: '政策版本', en: 'Policy version' },
} satisfies Record<string, Text>

/** A whole judgement: every obstacle, what could not be judged, and what was looked for and not found. */
export function AssessmentView({ assessment }: { readonly assessment: Assessment }) {
  const t = useText()
  const { obstacles, unknowns, cleared } = assessment
  const policy = assessment.policy_version === null ? '' : ` · ${t(texts.policy)} ${assessment.policy_version}`
  return (
    <div className="stack">
      {obstacles.length === 0 && unknowns.length === 0 && <Alert type="success" showIcon title={`${t(texts.clear)}${policy}`} />}
      {obstacles.map((obstacle, index) => (
        <ObstacleCard key={obstacle.cause ?? index} obstacle={obstacle} first={index === 0} />
      ))}
      {unknowns.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t(texts.unknown)}
          description={
            <ul style={{ margin: 0, paddingLeft: 18 }}>
              {unknowns.map((unknown) => (
                <li key={`${unknown.fact} ${unknown.title.en}`}>
                  {t(unknown.title)} · <span className="code">{unknown.fact}</span> · {unknown.why} ·{' '}
                  {t(unknown.effect === 'go_on' ? texts.goOn : texts.stop)}
                </li>
              ))}
            </ul>
          }
        />
      )}
      {cleared.length > 0 && (
        <Card size="small" styles={{ body: { padding: 0 } }}>
          <Collapse
            ghost
            items={[
              {
                key: 'cleared',
                label: `${t(texts.cleared)} (${cleared.length})${policy}`,
                children: <div className="code quiet">{cleared.join(' · ')}</div>,
              },
            ]}
          />
        </Card>
      )}
    </div>
  )
}
