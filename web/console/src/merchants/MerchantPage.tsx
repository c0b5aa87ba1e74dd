import type { Merchant } from '@shouli/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Card, Empty, Input, Segmented, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { server } from '../api.ts'
import { useText } from '../language.tsx'
import { AssessmentView } from '../parts/AssessmentView.tsx'
import { ProblemNotice } from '../parts/ProblemNotice.tsx'
import { merchantTypeWords, statusWords, texts } from './texts.ts'

export function MerchantPage({ id }: { readonly id: string }) {
  const t = useText()
  const merchant = useQuery({ queryKey: ['merchant', id], queryFn: ({ signal }) => server.readMerchant({ params: { id }, signal }) })
  return (
    <main className="page stack">
      <Link to="/merchants">← {t(texts.back)}</Link>
      {merchant.error !== null && <ProblemNotice error={merchant.error} again={() => void merchant.refetch()} />}
      {merchant.isPending && <Skeleton active />}
      {merchant.data !== undefined && <Shown merchant={merchant.data} />}
    </main>
  )
}

function Shown({ merchant }: { readonly merchant: Merchant }) {
  const t = useText()
  const [terminal, setTerminal] = useState('')
  const [day, setDay] = useState('')
  const terminals = useQuery({
    queryKey: ['terminals', merchant.id],
    queryFn: ({ signal }) => server.listTerminals({ query: { merchant: merchant.id, limit: 50 }, signal }),
  })
  const health = useQuery({
    queryKey: ['health', merchant.id, terminal, day],
    queryFn: ({ signal }) =>
      server.assess({
        body: {
          merchant_id: merchant.id,
          ...(terminal === '' ? {} : { terminal_id: terminal }),
          ...(day === '' ? {} : { at: `${day}T12:00:00+08:00` }),
        },
        idempotencyKey: crypto.randomUUID(),
        signal,
      }),
  })
  const choices = [{ value: '', label: t(texts.whole) }, ...(terminals.data?.items ?? []).map(({ id }) => ({ value: id, label: id }))]
  return (
    <>
      <Card>
        <div className="spread">
          <h1 className="lead">{merchant.name}</h1>
          <Tag color={merchant.status === 'trading' ? 'success' : 'error'}>{t(statusWords[merchant.status]!)}</Tag>
        </div>
        <div className="quiet">
          <span className="code">{merchant.id}</span> · {t(merchantTypeWords[merchant.type]!)} · MCC {merchant.mcc}
        </div>
        {merchant.freeze !== null && <Alert type="error" showIcon style={{ marginTop: 12 }} title={t(merchant.freeze.reason)} />}
        <p style={{ marginBottom: 0 }}>
          <Link to="/payments" search={{ merchant: merchant.id }}>
            {t(texts.payments)} →
          </Link>
        </p>
      </Card>
      <div className="columns">
        <section className="stack" aria-label={t(texts.health)}>
          <Card size="small" title={t(texts.health)}>
            <div className="stack" style={{ gap: 12 }}>
              <div style={{ overflowX: 'auto' }}>
                <Segmented options={choices} value={terminal} onChange={setTerminal} />
              </div>
              <label className="row">
                <span className="quiet">{t(texts.healthOn)}</span>
                <Input type="date" style={{ width: 170 }} value={day} onChange={({ target }) => setDay(target.value)} />
              </label>
              {health.data !== undefined && (
                <Alert
                  type={health.data.accepted ? 'success' : 'error'}
                  showIcon
                  title={t(health.data.accepted ? texts.accepts : texts.rejects)}
                />
              )}
            </div>
          </Card>
          {health.error !== null && <ProblemNotice error={health.error} again={() => void health.refetch()} />}
          {health.isPending && <Skeleton active />}
          {health.data !== undefined && <AssessmentView assessment={health.data} />}
        </section>
        <aside className="stack">
          <Papers merchant={merchant} />
          <Card size="small" title={t(texts.terminals)}>
            {terminals.data?.items.length === 0 && <Empty description={t(texts.noTerminals)} />}
            {terminals.data?.items.map((item) => (
              <div key={item.id} className="spread" style={{ padding: '6px 0' }}>
                <span>
                  <span className="code">{item.id}</span> <span className="quiet">{item.model}</span>
                </span>
                <Tag color={item.status === 'trading' ? 'success' : 'default'} style={{ marginInlineEnd: 0 }}>
                  {t(statusWords[item.status]!)}
                </Tag>
              </div>
            ))}
          </Card>
        </aside>
      </div>
    </>
  )
}

function Papers({ merchant }: { readonly merchant: Merchant }) {
  const t = useText()
  const until = (day: string | null): string => (day === null ? t(texts.longTerm) : `${t(texts.until)} ${day}`)
  const { business_licence: licence, legal_person_id: person, settlement_account: account, agreement } = merchant
  return (
    <Card size="small" title={t(texts.papers)}>
      <dl className="facts">
        <dt>{t(texts.licence)}</dt>
        <dd>{licence === null ? t(texts.missing) : `${licence.number} · ${until(licence.valid_until)}`}</dd>
        <dt>{t(texts.person)}</dt>
        <dd>{person === null ? t(texts.missing) : `${person.masked} · ${until(person.valid_until)}`}</dd>
        <dt>{t(texts.account)}</dt>
        <dd>
          {account === null
            ? t(texts.missing)
            : `${account.masked} · ${account.verified_on === null ? t(texts.unverified) : `${t(texts.verified)} ${account.verified_on}`}`}
        </dd>
        <dt>{t(texts.agreement)}</dt>
        <dd>{agreement === null ? t(texts.missing) : `${agreement.number} · ${until(agreement.ends_on)}`}</dd>
      </dl>
    </Card>
  )
}
