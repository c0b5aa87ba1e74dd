import { useQuery } from '@tanstack/react-query'
import { Card, Collapse, Empty, Skeleton } from 'antd'
import { useState } from 'react'
import { server } from '../api.ts'
import { dayAndTime } from '../format.ts'
import { usePreferences, useText } from '../language.tsx'
import { ProblemNotice } from '../parts/ProblemNotice.tsx'
import { texts } from './texts.ts'

/** What the terminal says of itself, newest value of every key; read when somebody opens it. */
export function Reported({ terminal }: { readonly terminal: string }) {
  const t = useText()
  const { language } = usePreferences()
  const [open, setOpen] = useState(false)
  const telemetry = useQuery({
    queryKey: ['telemetry', terminal],
    queryFn: ({ signal }) => server.readTelemetry({ params: { id: terminal }, signal }),
    enabled: open,
  })
  const state = telemetry.data?.state ?? []
  return (
    <Card size="small" styles={{ body: { padding: 0 } }}>
      <Collapse
        ghost
        onChange={(keys) => setOpen(keys.length > 0)}
        items={[
          {
            key: 'reported',
            label: t(texts.reported),
            children: (
              <div className="stack">
                {telemetry.error !== null && <ProblemNotice error={telemetry.error} again={() => void telemetry.refetch()} />}
                {telemetry.isPending && <Skeleton active paragraph={{ rows: 4 }} />}
                {telemetry.data !== undefined && state.length === 0 && <Empty description={t(texts.reportedNothing)} />}
                {state.length > 0 && (
                  <dl className="facts">
                    {state.map(({ key, value, at, means }) => (
                      <div key={key} style={{ display: 'contents' }}>
                        <dt className="code">{key}</dt>
                        <dd>
                          {means.length > 0 && <div>{means.map((one) => t(one)).join(' · ')}</div>}
                          <span className="code quiet">
                            {String(value)} · {dayAndTime(at, language)}
                          </span>
                        </dd>
                      </div>
                    ))}
                  </dl>
                )}
              </div>
            ),
          },
        ]}
      />
    </Card>
  )
}
