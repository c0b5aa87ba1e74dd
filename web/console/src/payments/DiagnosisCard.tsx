import { Refused, type Diagnosis } from '@shouli/contract'
import type { Text } from '@shouli/vocabulary'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Card, Collapse, Progress, Skeleton, Tag } from 'antd'
import { server } from '../api.ts'
import { minutesText } from '../format.ts'
import { usePreferences, useText } from '../language.tsx'
import { RemedyCard } from '../parts/RemedyCard.tsx'
import { actorWords } from '../words.ts'

const texts = {
  title: { zh: '诊断：背后最可能是什么', en: 'Diagnosis: what probably stands behind it' },
  waiting: { zh: '正在诊断，通常几秒内完成…', en: 'Being diagnosed, usually within seconds …' },
  forIt: { zh: '支持与反对的证据（比特：+1 使可能性的比值加倍）', en: 'Evidence for and against (bits: +1 doubles the odds)' },
  next: { zh: '先做这一步', en: 'The best first step' },
  expected: { zh: '预计', en: 'expected' },
  unknown: { zh: '都不是已知原因', en: 'None of the causes we know' },
  version: { zh: '知识版本', en: 'knowledge' },
  likely: { zh: '很可能', en: 'likely' },
  possible: { zh: '有可能', en: 'possible' },
  unlikely: { zh: '不太可能', en: 'unlikely' },
} satisfies Record<string, Text>

/** Ranked causes with their evidence. Made off the answer path, so it may come a moment later. */
export function DiagnosisCard({ id }: { readonly id: string }) {
  const t = useText()
  const diagnosis = useQuery({
    queryKey: ['diagnosis', id],
    queryFn: ({ signal }) => server.readDiagnosis({ params: { id }, signal }),
    retry: (failures, error) => failures < 8 && error instanceof Refused && error.status === 404,
    retryDelay: 1_500,
    staleTime: 60_000,
  })
  if (diagnosis.error !== null) return null
  return (
    <Card title={t(texts.title)} styles={{ title: { whiteSpace: 'normal' } }}>
      {diagnosis.data === undefined ? (
        <>
          <p className="quiet">{t(texts.waiting)}</p>
          <Skeleton active paragraph={{ rows: 3 }} />
        </>
      ) : (
        <Shown diagnosis={diagnosis.data} />
      )}
    </Card>
  )
}

function Shown({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const t = useText()
  const { language } = usePreferences()
  const ranked = diagnosis.causes.filter(({ probability }, index) => index === 0 || probability >= 0.02)
  return (
    <div className="stack">
      {diagnosis.for_person !== null && <Alert type="warning" showIcon title={t(diagnosis.for_person)} />}
      <div className="stack" style={{ gap: 12 }}>
        {ranked.map((cause) => (
          <Cause key={cause.cause} cause={cause} />
        ))}
        {diagnosis.unknown >= 0.02 && (
          <div className="spread quiet">
            <span>{t(texts.unknown)}</span>
            <span className="number">{percent(diagnosis.unknown)}</span>
          </div>
        )}
      </div>
      {diagnosis.next !== null && (
        <section className="stack" style={{ gap: 8 }} aria-label={t(texts.next)}>
          <h4 style={{ margin: 0 }}>
            {t(texts.next)}{' '}
            <span className="quiet">
              ({t(texts.expected)} {minutesText(diagnosis.next.minutes, language)})
            </span>
          </h4>
          {diagnosis.next.remedy === null ? (
            <p style={{ margin: 0 }}>{t(diagnosis.next.title)}</p>
          ) : (
            <RemedyCard remedy={diagnosis.next.remedy} />
          )}
        </section>
      )}
      <div className="quiet code">
        {t(texts.version)} {diagnosis.version.slice(0, 12)}
      </div>
    </div>
  )
}

function Cause({ cause }: { readonly cause: Diagnosis['causes'][number] }) {
  const t = useText()
  const [row, name] = cause.cause.split('/') as [string, string]
  return (
    <div>
      <div className="spread">
        <Link to="/causes/$row/$name" params={{ row, name }}>
          {t(cause.title)}
        </Link>
        <span className="row">
          <Tag style={{ marginInlineEnd: 0 }}>{t(actorWords[cause.actor])}</Tag>
          <span className="number">
            {percent(cause.probability)} · {t(texts[cause.word])}
          </span>
        </span>
      </div>
      <Progress percent={Math.round(cause.probability * 100)} showInfo={false} size="small" aria-label={percent(cause.probability)} />
      {cause.evidence.length > 0 && (
        <Collapse
          ghost
          size="small"
          items={[
            {
              key: 'evidence',
              label: <span className="quiet">{t(texts.forIt)}</span>,
              children: (
                <dl className="facts">
                  {cause.evidence.slice(0, 8).map((weight) => (
                    <Weight key={weight.seen} weight={weight} />
                  ))}
                </dl>
              ),
            },
          ]}
        />
      )}
    </div>
  )
}

function Weight({ weight }: { readonly weight: Diagnosis['causes'][number]['evidence'][number] }) {
  const t = useText()
  return (
    <>
      <dt className="number">{`${weight.bits > 0 ? '+' : '−'}${Math.abs(weight.bits).toFixed(1)}`}</dt>
      <dd>
        {t(weight.title)} <span className="quiet code">{weight.from}</span>
      </dd>
    </>
  )
}

const percent = (probability: number): string => `${(probability * 100).toFixed(probability < 0.1 ? 1 : 0)}%`
