import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Card, Empty, Input, Skeleton, Tag } from 'antd'
import { useDeferredValue, useState } from 'react'
import { server } from '../api.ts'
import { useText } from '../language.tsx'
import { ProblemNotice } from '../parts/ProblemNotice.tsx'
import { merchantTypeWords, statusWords, texts } from './texts.ts'

export function MerchantsPage() {
  const t = useText()
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const pages = useInfiniteQuery({
    queryKey: ['merchants', search],
    queryFn: ({ pageParam, signal }) =>
      server.listMerchants({
        query: { limit: 50, ...(search === '' ? {} : { search }), ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
  const merchants = pages.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <main className="page stack">
      <h1 style={{ margin: 0, fontSize: 24 }}>{t(texts.title)}</h1>
      <Input.Search
        allowClear
        placeholder={t(texts.search)}
        aria-label={t(texts.search)}
        onChange={({ target }) => setTyped(target.value)}
      />
      {pages.error !== null && <ProblemNotice error={pages.error} again={() => void pages.refetch()} />}
      {pages.isPending && <Skeleton active />}
      {pages.data !== undefined && merchants.length === 0 && <Empty description={t(texts.none)} />}
      {merchants.length > 0 && (
        <Card size="small" styles={{ body: { paddingTop: 0, paddingBottom: 0 } }}>
          {merchants.map((merchant) => (
            <Link key={merchant.id} to="/merchants/$id" params={{ id: merchant.id }} className="card-link">
              <div className="spread">
                <strong>{merchant.name}</strong>
                <Tag color={merchant.status === 'trading' ? 'success' : 'error'} style={{ marginInlineEnd: 0 }}>
                  {t(statusWords[merchant.status]!)}
                </Tag>
              </div>
              <div className="quiet">
                <span className="code">{merchant.id}</span> · {t(merchantTypeWords[merchant.type]!)} · MCC {merchant.mcc}
              </div>
            </Link>
          ))}
        </Card>
      )}
      {pages.hasNextPage && (
        <Button block loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t(texts.more)}
        </Button>
      )}
    </main>
  )
}
