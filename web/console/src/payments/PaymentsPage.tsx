import type { PaymentSummary } from '@shouli/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Badge, Button, Card, Empty, Grid, Skeleton } from 'antd'
import { useMemo, useState } from 'react'
import { server } from '../api.ts'
import { useText } from '../language.tsx'
import type { PaymentFilters } from '../links.ts'
import { ProblemNotice } from '../parts/ProblemNotice.tsx'
import { OpenIncidents } from '../incidents/Incidents.tsx'
import { Figures } from './Figures.tsx'
import { Filters } from './Filters.tsx'
import { PaymentList } from './PaymentList.tsx'
import { askable, withLive } from './payments-view.ts'
import { texts } from './texts.ts'
import { useLive } from './use-live.ts'

export function PaymentsPage({ filters }: { readonly filters: PaymentFilters }) {
  const query = useMemo(() => askable(filters), [filters])
  // A new view starts empty: what arrived for the view before does not belong here.
  return <PaymentsOf key={JSON.stringify(query)} filters={filters} query={query} />
}

function PaymentsOf({ filters, query }: { readonly filters: PaymentFilters; readonly query: Record<string, string> }) {
  const t = useText()
  const narrow = Grid.useBreakpoint().md === false
  const [paused, setPaused] = useState(false)
  const [arrived, setArrived] = useState<readonly PaymentSummary[]>([])

  const pages = useInfiniteQuery({
    queryKey: ['payments', query],
    queryFn: ({ pageParam, signal }) =>
      server.listPayments({ query: { ...query, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: Infinity,
  })
  // A view of the past does not move.
  const follows = query['to'] === undefined
  const { from: _from, to: _to, ...liveQuery } = query
  const state = useLive(liveQuery, follows && !paused, {
    arrived: (payments) => setArrived((before) => withLive(before, payments)),
    reset: () => {
      setArrived([])
      void pages.refetch()
    },
  })

  const rows = useMemo(() => withLive(pages.data?.pages.flatMap(({ items }) => items) ?? [], arrived), [pages.data, arrived])
  const filtered = Object.keys(query).length > 0
  return (
    <main className="page stack">
      <div className="spread">
        <h1 style={{ margin: 0, fontSize: 24 }}>{t(texts.title)}</h1>
        {follows && (
          <span className="row" aria-live="polite">
            <Badge
              status={state === 'live' ? 'processing' : state === 'paused' ? 'default' : 'warning'}
              text={t(state === 'live' ? texts.live : state === 'paused' ? texts.paused : texts.reconnecting)}
            />
            <Button size="small" onClick={() => setPaused(!paused)}>
              {t(paused ? texts.resume : texts.pause)}
            </Button>
          </span>
        )}
      </div>
      <OpenIncidents />
      <Figures />
      <Filters filters={filters} />
      {pages.error !== null && <ProblemNotice error={pages.error} again={() => void pages.refetch()} />}
      {pages.isPending ? (
        <Skeleton active paragraph={{ rows: 8 }} />
      ) : rows.length === 0 ? (
        pages.error === null && (
          <Card>
            <Empty description={t(filtered ? texts.noneFound : texts.none)} />
          </Card>
        )
      ) : (
        <PaymentList rows={rows} narrow={narrow} />
      )}
      {pages.hasNextPage && (
        <Button block loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t(texts.more)}
        </Button>
      )}
    </main>
  )
}
