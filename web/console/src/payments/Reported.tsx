import { Empty } from 'antd'
import { server } from '../api.ts'
import { dayAndTime } from '../format.ts'
import { usePreferences, useText } from '../language.tsx'
import { OnDemand } from '../parts/OnDemand.tsx'
import { texts } from './texts.ts'

/** What the terminal says of itself, newest value of every key. */
export function Reported({ terminal }: { readonly terminal: string }) {
  const t = useText()
  const { language } = usePreferences()
  return (
    <OnDemand
      label={t(texts.reported)}
      queryKey={['telemetry', terminal]}
      read={(signal) => server.readTelemetry({ params: { id: terminal }, signal })}
    >
      {({ state }) =>
        state.length === 0 ? (
          <Empty description={t(texts.reportedNothing)} />
        ) : (
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
        )
      }
    </OnDemand>
  )
}
