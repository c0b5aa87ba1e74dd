import type { CaseSummary } from '@shouli/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Card, Empty, Input, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { server } from '../api.ts'
import { useText } from '../language.tsx'
import type { CaseFilters } from '../links.ts'
import { ProblemNotice } from '../parts/ProblemNotice.tsx'
import { actorWords } from '../words.ts'
import { CaseFigures } from './CaseFigures.tsx'
import { CaseState, Waited } from './CaseState.tsx'
import { stateWords, texts } from './texts.ts'

/** The queue: who waits longest comes first; what ended stands behind. Filters live in the address. */
export function CasesPage({ filters }: { readonly filters: CaseFilters }) {
  const t = useText()
  const pages = useInfiniteQuery({
    queryKey: ['cases', filters],
    queryFn: ({ pageParam, signal }) =>
      server.listCases({ query: { limit: 50, ...given(filters), ...(pageParam === null ? {} : { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: 10_000,
  })
  const cases = pages.data?.pages.flatMap(({ items }) => items) ?? []
  const figures = pages.data?.pages[0]?.figures ?? null
  return (
    <main className="page stack">
      <h1 style={{ margin: 0, fontSize: 24 }}>{t(texts.title)}</h1>
      <p className="quiet" style={{ margin: 0 }}>
        {t(texts.intro)}
      </p>
      {figures !== null && <CaseFigures figures={figures} />}
      <Filters filters={filters} causes={figures?.causes ?? []} />
      {pages.error !== null && <ProblemNotice error={pages.error} again={() => void pages.refetch()} />}
      {pages.isPending && <Skeleton active />}
      {pages.data !== undefined && cases.length === 0 && (
        <Card>
          <Empty description={t(texts.none)} />
        </Card>
      )}
      {cases.length > 0 && (
        <Card size="small" styles={{ body: { paddingTop: 0, paddingBottom: 0 } }}>
          {cases.map((one) => (
            <CaseLine key={one.id} of={one} />
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

/** The address may hold other words too, such as the language. A wrong filter is the server's to refuse. */
const given = ({ state, cause, merchant }: CaseFilters): object =>
  Object.fromEntries(Object.entries({ state, cause, merchant }).filter(([, value]) => value !== undefined))

export function CaseLine({ of }: { readonly of: CaseSummary }) {
  const t = useText()
  return (
    <Link to="/cases/$id" params={{ id: of.id }} className="card-link">
      <div className="spread">
        <strong>{t(of.title)}</strong>
        <span className="row">
          <Waited {...of} />
          <CaseState state={of.state} />
        </span>
      </div>
      <div className="quiet">
        {of.merchant_name ?? of.merchant_id} · <span className="code">{of.terminal_id}</span> · {t(texts.acts)} {t(actorWords[of.actor])}
        {of.rejections > 1 && ` · ${t(texts.rejections)} ${of.rejections}×`}
        {of.reopened > 0 && ` · ${t(texts.reopened)} ${of.reopened}×`}
      </div>
    </Link>
  )
}

type Causes = NonNullable<Awaited<ReturnType<typeof server.listCases>>['figures']>['causes']

function Filters({ filters, causes }: { readonly filters: CaseFilters; readonly causes: Causes }) {
  const t = useText()
  const navigate = useNavigate()
  const [merchant, setMerchant] = useState(filters.merchant ?? '')
  const set = (change: CaseFilters) => void navigate({ to: '/cases', search: { ...filters, ...change } })
  const wrong = merchant !== '' && merchant.length !== 15
  return (
    <div className="filters">
      <Select
        allowClear
        aria-label={t(texts.allStates)}
        placeholder={t(texts.allStates)}
        value={filters.state ?? null}
        onChange={(state: string | null | undefined) => set({ state: state ?? undefined })}
        options={[
          { value: 'open', label: t(texts.open) },
          ...Object.entries(stateWords).map(([value, word]) => ({ value, label: t(word) })),
        ]}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t(texts.anyCause)}
        placeholder={t(texts.anyCause)}
        value={filters.cause ?? null}
        onChange={(cause: string | null | undefined) => set({ cause: cause ?? undefined })}
        options={causes.map(({ cause, title }) => ({ value: cause, label: t(title) }))}
      />
      <div>
        <Input
          allowClear
          maxLength={15}
          status={wrong ? 'error' : ''}
          placeholder={t(texts.merchantId)}
          aria-label={t(texts.merchantId)}
          value={merchant}
          onChange={({ target }) => {
            const value = target.value.trim()
            setMerchant(value)
            if (value === '' || value.length === 15) set({ merchant: value === '' ? undefined : value })
          }}
        />
        {wrong && <small className="quiet">{t(texts.wrongMerchant)}</small>}
      </div>
    </div>
  )
}
