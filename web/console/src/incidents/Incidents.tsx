import type { Incident } from '@shouli/contract'
import type { Text } from '@shouli/vocabulary'
import { useQuery } from '@tanstack/react-query'
import { Alert, Card, Empty, Skeleton, Tag } from 'antd'
import { server } from '../api.ts'
import { dayAndTime } from '../format.ts'
import { usePreferences, useText } from '../language.tsx'
import { ProblemNotice } from '../parts/ProblemNotice.tsx'

const texts = {
  title: { zh: '共同故障', en: 'Incidents' },
  intro: {
    zh: '许多终端同时失败或失去联系：不是单台机器的问题，商户不用处理。',
    en: 'Many terminals fail or fall silent at once: it is not the single machine, and the shop has nothing to do.',
  },
  none: { zh: '没有共同故障', en: 'No incident' },
  since: { zh: '开始', en: 'since' },
  noticed: { zh: '发现', en: 'noticed' },
  over: { zh: '结束', en: 'over' },
  open: { zh: '进行中', en: 'going on' },
  closed: { zh: '已结束', en: 'over' },
  merchants: { zh: '家商户', en: 'merchants' },
  share: { zh: '平时失败率', en: 'usual share of failures' },
  score: { zh: '与平时相比的对数似然比', en: 'log likelihood ratio against usual' },
} satisfies Record<string, Text>

const useIncidents = (state?: 'open') =>
  useQuery({
    queryKey: ['incidents', state ?? 'all'],
    queryFn: ({ signal }) => server.listIncidents({ query: state === undefined ? {} : { state }, signal }),
    refetchInterval: 10_000,
  })

/** What goes on now, on top of the payments that it hits. */
export function OpenIncidents() {
  const t = useText()
  const { language } = usePreferences()
  const incidents = useIncidents('open')
  return (
    <>
      {incidents.data?.items.map((incident) => (
        <Alert
          key={incident.id}
          type="warning"
          showIcon
          title={t(incident.title)}
          description={`${t(texts.since)} ${dayAndTime(incident.started_at, language)} · ${incident.merchants} ${t(texts.merchants)}`}
        />
      ))}
    </>
  )
}

export function IncidentsPage() {
  const t = useText()
  const incidents = useIncidents()
  return (
    <main className="page stack">
      <h1 style={{ margin: 0, fontSize: 24 }}>{t(texts.title)}</h1>
      <p className="quiet" style={{ margin: 0 }}>
        {t(texts.intro)}
      </p>
      {incidents.error !== null && <ProblemNotice error={incidents.error} again={() => void incidents.refetch()} />}
      {incidents.isPending && <Skeleton active />}
      {incidents.data?.items.length === 0 && (
        <Card>
          <Empty description={t(texts.none)} />
        </Card>
      )}
      {incidents.data?.items.map((incident) => (
        <IncidentCard key={incident.id} incident={incident} />
      ))}
    </main>
  )
}

function IncidentCard({ incident }: { readonly incident: Incident }) {
  const t = useText()
  const { language } = usePreferences()
  const open = incident.state === 'open'
  return (
    <Card
      size="small"
      title={t(incident.title)}
      styles={{ title: { whiteSpace: 'normal' } }}
      extra={<Tag color={open ? 'warning' : 'default'}>{t(open ? texts.open : texts.closed)}</Tag>}
    >
      <dl className="facts">
        <dt>{t(texts.since)}</dt>
        <dd>{dayAndTime(incident.started_at, language)}</dd>
        <dt>{t(texts.noticed)}</dt>
        <dd>{dayAndTime(incident.opened_at, language)}</dd>
        {incident.closed_at !== null && (
          <>
            <dt>{t(texts.over)}</dt>
            <dd>{dayAndTime(incident.closed_at, language)}</dd>
          </>
        )}
        <dt>{t(texts.merchants)}</dt>
        <dd className="number">{incident.merchants}</dd>
        <dt>{t(texts.share)}</dt>
        <dd className="number">{(incident.expected * 100).toFixed(1)}%</dd>
        <dt>{t(texts.score)}</dt>
        <dd className="number">{incident.score.toFixed(1)}</dd>
      </dl>
    </Card>
  )
}
