import type { Obstacle } from '@shouli/contract'
import type { Text } from '@shouli/vocabulary'
import { Link } from '@tanstack/react-router'
import { Card, Tag } from 'antd'
import { useText } from '../language.tsx'
import { rowWords } from '../words.ts'
import { EvidenceTable } from './EvidenceTable.tsx'
import { RemedyCard } from './RemedyCard.tsx'

const texts = {
  acts: { zh: '由谁解决', en: 'Who acts' },
  answer: { zh: '应答码', en: 'answer' },
  evidence: { zh: '证据', en: 'Evidence' },
  remedies: { zh: '怎么办', en: 'What to do' },
  proof: { zh: '怎样证明已恢复：', en: 'Proved by: ' },
} satisfies Record<string, Text>

/** One reason in the way: what it is, the proof, who acts, the ways out. */
export function ObstacleCard({ obstacle, first }: { readonly obstacle: Obstacle; readonly first: boolean }) {
  const t = useText()
  return (
    <Card
      title={<Title obstacle={obstacle} />}
      extra={
        <span className="row">
          {first && obstacle.answer !== null && (
            <Tag color="error" style={{ marginInlineEnd: 0 }}>
              {t(texts.answer)} {obstacle.answer}
            </Tag>
          )}
          {obstacle.row !== null && <Tag style={{ marginInlineEnd: 0 }}>{t(rowWords[obstacle.row]!)}</Tag>}
        </span>
      }
      styles={{ header: { flexWrap: 'wrap' }, title: { whiteSpace: 'normal' } }}
    >
      <div className="stack">
        <p style={{ margin: 0 }}>{t(obstacle.told)}</p>
        <div className="row">
          <span className="quiet">{t(texts.acts)}</span>
          <Tag color="blue">{t(obstacle.who)}</Tag>
        </div>
        <section aria-label={t(texts.evidence)}>
          <h4 style={{ margin: '0 0 8px' }}>{t(texts.evidence)}</h4>
          <EvidenceTable obstacle={obstacle} />
        </section>
        <section aria-label={t(texts.remedies)} className="stack" style={{ gap: 8 }}>
          <h4 style={{ margin: 0 }}>{t(texts.remedies)}</h4>
          {obstacle.remedies.map(({ remedy }) => (
            <RemedyCard key={remedy.id} remedy={remedy} />
          ))}
        </section>
        <div className="quiet">
          {t(texts.proof)}
          {t(obstacle.proved_by)}
        </div>
      </div>
    </Card>
  )
}

function Title({ obstacle }: { readonly obstacle: Obstacle }) {
  const t = useText()
  if (obstacle.cause === null) return <>{t(obstacle.title)}</>
  const [row, name] = obstacle.cause.split('/') as [string, string]
  return (
    <Link to="/causes/$row/$name" params={{ row, name }}>
      {t(obstacle.title)}
    </Link>
  )
}
