import type { Case } from '@shouli/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Card, Skeleton, Tag, Timeline } from 'antd'
import { server } from '../api.ts'
import { moment, yuan } from '../format.ts'
import { usePreferences, useText } from '../language.tsx'
import { EvidenceTable } from '../parts/EvidenceTable.tsx'
import { ProblemNotice } from '../parts/ProblemNotice.tsx'
import { RemedyCard } from '../parts/RemedyCard.tsx'
import { kindWords } from '../words.ts'
import { CaseActions } from './CaseActions.tsx'
import { CaseState, Waited } from './CaseState.tsx'
import { texts } from './texts.ts'

export function CasePage({ id }: { readonly id: string }) {
  const t = useText()
  const found = useQuery({
    queryKey: ['case', id],
    queryFn: ({ signal }) => server.readCase({ params: { id }, signal }),
    // The approved payment may come at any moment.
    refetchInterval: 3_000,
  })
  return (
    <main className="page stack">
      <Link to="/cases" search={{}}>
        ← {t(texts.back)}
      </Link>
      {found.error !== null && <ProblemNotice error={found.error} again={() => void found.refetch()} />}
      {found.isPending && <Skeleton active paragraph={{ rows: 10 }} />}
      {found.data !== undefined && <Shown of={found.data} />}
    </main>
  )
}

function Shown({ of }: { readonly of: Case }) {
  const t = useText()
  const [row, name] = of.cause.split('/') as [string, string]
  return (
    <>
      <Card>
        <div className="stack" style={{ gap: 10 }}>
          <div className="spread">
            <span className="row">
              <CaseState state={of.state} />
              <Waited {...of} />
            </span>
            <span className="quiet">
              {of.merchant_name ?? of.merchant_id} · <span className="code">{of.terminal_id}</span>
            </span>
          </div>
          <p className="lead">
            <Link to="/causes/$row/$name" params={{ row, name }}>
              {t(of.title)}
            </Link>
          </p>
          <p style={{ margin: 0 }}>{t(of.told)}</p>
        </div>
      </Card>
      <div className="columns">
        <section className="stack" aria-label={t(texts.why)}>
          <Proof of={of} />
          {of.reason !== null && <Ended of={of} />}
          <Card title={t(texts.why)}>
            {of.obstacle === null ? (
              <p style={{ margin: 0 }}>
                {t(texts.inferred)}{' '}
                <Link to="/payments/$id" params={{ id: of.last.payment }}>
                  {t(texts.seePayment)}
                </Link>
              </p>
            ) : (
              <EvidenceTable obstacle={of.obstacle} />
            )}
          </Card>
          <Card title={t(texts.todo)}>
            <div className="stack">
              <div className="row">
                <span className="quiet">{t(texts.acts)}</span>
                <Tag color="blue">{t(of.who)}</Tag>
              </div>
              {of.remedies.map((remedy) => (
                <RemedyCard key={remedy.id} remedy={remedy} />
              ))}
              <CaseActions of={of} />
            </div>
          </Card>
        </section>
        <aside className="stack">
          <History of={of} />
          <Facts of={of} />
        </aside>
      </div>
    </>
  )
}

function Proof({ of }: { readonly of: Case }) {
  const t = useText()
  const { language } = usePreferences()
  if (of.proof === null) {
    if (of.state === 'withdrawn' || of.state === 'merged') return null
    return (
      <Alert
        type="warning"
        showIcon
        title={t(texts.noProof)}
        description={
          <>
            {t(texts.wanted)}
            {t(of.proved_by)}
          </>
        }
      />
    )
  }
  const { payment, at, amount_fen, rrn, terminal_id } = of.proof
  return (
    <Alert
      type="success"
      showIcon
      title={t(texts.proved)}
      description={
        <div>
          <Link to="/payments/$id" params={{ id: payment }}>
            {t(texts.seePayment)} <span className="code">{rrn}</span>
          </Link>
          <div>
            {moment(at, language)} · {yuan(amount_fen)} · <span className="code">{terminal_id}</span>
          </div>
        </div>
      }
    />
  )
}

function Ended({ of }: { readonly of: Case }) {
  const t = useText()
  return (
    <Card size="small">
      <dl className="facts">
        <dt>{t(texts.reason)}</dt>
        <dd>{of.reason}</dd>
        {of.appeal !== null && (
          <>
            <dt>{t(texts.appeal)}</dt>
            <dd>{t(of.appeal)}</dd>
          </>
        )}
        {of.merged_into !== null && (
          <>
            <dt>{t(texts.into)}</dt>
            <dd>
              <Link to="/cases/$id" params={{ id: of.merged_into }}>
                {t(texts.thatCase)}
              </Link>
            </dd>
          </>
        )}
      </dl>
    </Card>
  )
}

function History({ of }: { readonly of: Case }) {
  const t = useText()
  const { language } = usePreferences()
  return (
    <Card size="small" title={t(texts.timeline)}>
      <Timeline
        style={{ marginTop: 8 }}
        items={of.timeline.map((event) => ({
          key: event.number,
          color:
            event.event === 'case_closed' ? 'green' : event.event === 'rejected_again' || event.event === 'case_reopened' ? 'red' : 'blue',
          content: (
            <div>
              <div>{event.payment === null ? t(event.title) : <PaymentLink id={event.payment}>{t(event.title)}</PaymentLink>}</div>
              {event.detail !== null && <div className="quiet">{t(event.detail)}</div>}
              <div className="quiet number" style={{ whiteSpace: 'normal' }}>
                {moment(event.at, language)}
                {event.by !== null && ` · ${event.by}`}
                {event.link !== null && ` · ${t(texts.link)}${event.link}${t(texts.linkEnd)}`}
              </div>
            </div>
          ),
        }))}
      />
    </Card>
  )
}

const PaymentLink = ({ id, children }: { readonly id: string; readonly children: React.ReactNode }) => (
  <Link to="/payments/$id" params={{ id }}>
    {children}
  </Link>
)

function Facts({ of }: { readonly of: Case }) {
  const t = useText()
  const { language } = usePreferences()
  return (
    <Card size="small" title={t(texts.facts)}>
      <dl className="facts">
        <dt>{t(texts.merchant)}</dt>
        <dd>
          <Link to="/merchants/$id" params={{ id: of.merchant_id }}>
            {of.merchant_name ?? t(texts.notOnFile)}
          </Link>
          <div className="code quiet">{of.merchant_id}</div>
        </dd>
        <dt>{t(texts.terminal)}</dt>
        <dd className="code">{of.terminal_id}</dd>
        <dt>{t(texts.kind)}</dt>
        <dd>{t(kindWords[of.kind])}</dd>
        <dt>{t(texts.amount)}</dt>
        <dd className="number">{yuan(of.amount_fen)}</dd>
        <dt>{t(texts.first)}</dt>
        <dd>
          <PaymentLink id={of.first.payment}>{moment(of.first.at, language)}</PaymentLink>
        </dd>
        <dt>{t(texts.last)}</dt>
        <dd>
          <PaymentLink id={of.last.payment}>{moment(of.last.at, language)}</PaymentLink>
          <div className="quiet">
            {t(texts.rejections)} {of.rejections}×
          </div>
        </dd>
      </dl>
      {of.of_merchant && <p className="quiet">{t(texts.ofMerchant)}</p>}
    </Card>
  )
}
