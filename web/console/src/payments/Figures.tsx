import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Card, Statistic, Tag } from 'antd'
import { server } from '../api.ts'
import { milliseconds } from '../format.ts'
import { useText } from '../language.tsx'
import { approvalRate } from './payments-view.ts'
import { texts } from './texts.ts'

/** The last hour in five numbers, and the causes that cost most payments. */
export function Figures() {
  const t = useText()
  const summary = useQuery({ queryKey: ['summary'], queryFn: ({ signal }) => server.readSummary({ signal }), refetchInterval: 10_000 })
  if (summary.data === undefined) return null
  const { totals, causes, latency_ms: latency } = summary.data
  const rate = approvalRate(totals)
  return (
    <Card size="small" title={t(texts.lastHour)}>
      <div className="figures">
        <Statistic title={t(texts.approved)} value={totals.approved} />
        <Statistic title={t(texts.rejectedByUs)} value={totals.rejected_by_us} />
        <Statistic title={t(texts.rejectedByNetwork)} value={totals.rejected_by_network} />
        <Statistic title={t(texts.rate)} value={rate ?? '—'} {...(rate === null ? {} : { suffix: '%' })} />
        <Statistic title={t(texts.median)} value={latency === null ? '—' : milliseconds(latency.p50)} />
      </div>
      {causes.length > 0 && (
        <div className="row" style={{ marginTop: 12 }}>
          <span className="quiet">{t(texts.commonest)}</span>
          {causes.slice(0, 6).map(({ cause, title, count }) => (
            <Link key={cause} to="/payments" search={{ cause }}>
              <Tag style={{ marginInlineEnd: 0 }}>
                {t(title)} · {count}
              </Tag>
            </Link>
          ))}
        </div>
      )}
    </Card>
  )
}
