import type { Payment } from '@shouli/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Card, Skeleton, Timeline } from 'antd'
import { server } from '../api.ts'
import { milliseconds, moment, yuan } from '../format.ts'
import { usePreferences, useText } from '../language.tsx'
import { links } from '../links.ts'
import { CaseOfPayment } from '../cases/CaseOfPayment.tsx'
import { AssessmentView } from '../parts/AssessmentView.tsx'
import { ProblemNotice } from '../parts/ProblemNotice.tsx'
import { ResultTag } from '../parts/ResultTag.tsx'
import { cardTypeWords, decidedByWords, entryModeWords, kindWords } from '../words.ts'
import { DiagnosisCard } from './DiagnosisCard.tsx'
import { Messages } from './Messages.tsx'
import { Reported } from './Reported.tsx'
import { diagnosed, headline, settled } from './payment-view.ts'
import { texts } from './texts.ts'

export function PaymentPage({ id }: { readonly id: string }) {
  const t = useText()
  const payment = useQuery({
    queryKey: ['payment', id],
    queryFn: ({ signal }) => server.readPayment({ params: { id }, signal }),
    // One that is still under way is looked at again until its end is known.
    refetchInterval: ({ state }) => (state.data === undefined || settled(state.data) ? false : 2_000),
  })
  return (
    <main className="page stack">
      <Link to="/payments">← {t(texts.back)}</Link>
      {payment.error !== null && <ProblemNotice error={payment.error} again={() => void payment.refetch()} />}
      {payment.isPending && <Skeleton active paragraph={{ rows: 10 }} />}
      {payment.data !== undefined && <Shown payment={payment.data} />}
    </main>
  )
}

function Shown({ payment }: { readonly payment: Payment }) {
  const t = useText()
  const { language } = usePreferences()
  return (
    <>
      <Card>
        <div className="stack" style={{ gap: 10 }}>
          <div className="spread">
            <span className="row">
              <ResultTag {...payment} />
              <span className="quiet">{t(decidedByWords[payment.decided_by])}</span>
              <span className="quiet number">{moment(payment.at, language)}</span>
            </span>
            <strong className="number" style={{ fontSize: 20 }}>
              {yuan(payment.amount_fen)}
            </strong>
          </div>
          <p className="lead">{t(headline(payment))}</p>
          {payment.reference !== null && (
            <a href={links.slip(payment.reference)} target="_blank" rel="noreferrer">
              {t(texts.slipPage)} <span className="code">{payment.reference}</span>
            </a>
          )}
        </div>
      </Card>
      <div className="columns">
        <section className="stack" aria-label={t(texts.why)}>
          <CaseOfPayment id={payment.id} />
          {payment.assessment === null ? (
            <Alert type="info" showIcon title={t(texts.notJudged)} />
          ) : (
            <AssessmentView assessment={payment.assessment} />
          )}
          {diagnosed(payment) && <DiagnosisCard id={payment.id} />}
          <Reported terminal={payment.terminal_id} />
          <Messages id={payment.id} />
        </section>
        <aside className="stack">
          {payment.advice !== null && <Advice advice={payment.advice} />}
          <Facts payment={payment} />
          <Card size="small" title={t(texts.timeline)}>
            <Timeline
              style={{ marginTop: 8 }}
              items={payment.timeline.map((entry) => ({
                key: `${entry.event} ${entry.at}`,
                content: (
                  <>
                    {t(entry.title)} <span className="quiet number">+{milliseconds(entry.after_ms)}</span>
                  </>
                ),
              }))}
            />
          </Card>
        </aside>
      </div>
    </>
  )
}

function Advice({ advice }: { readonly advice: NonNullable<Payment['advice']> }) {
  const t = useText()
  return (
    <Card size="small" title={t(texts.advice)}>
      <dl className="facts">
        <dt>{t(texts.forCashier)}</dt>
        <dd>{t(advice.cashier)}</dd>
        <dt>{t(texts.forMerchant)}</dt>
        <dd>{t(advice.merchant)}</dd>
        <dt>{t(texts.forCardholder)}</dt>
        <dd>{t(advice.cardholder)}</dd>
      </dl>
    </Card>
  )
}

function Facts({ payment }: { readonly payment: Payment }) {
  const t = useText()
  return (
    <Card size="small" title={t(texts.facts)}>
      <dl className="facts">
        <dt>{t(texts.kind)}</dt>
        <dd>{t(kindWords[payment.kind])}</dd>
        <dt>{t(texts.merchant)}</dt>
        <dd>
          <Link to="/merchants/$id" params={{ id: payment.merchant_id }}>
            {payment.merchant_name ?? t(texts.notOnFile)}
          </Link>
          <div className="code quiet">{payment.merchant_id}</div>
        </dd>
        <dt>{t(texts.terminal)}</dt>
        <dd className="code">{payment.terminal_id}</dd>
        <dt>{t(texts.card)}</dt>
        <dd>
          <span className="code">{payment.card ?? '—'}</span>
          <div className="quiet">
            {t(cardTypeWords[payment.card_type])} · {t(entryModeWords[payment.entry_mode])}
          </div>
        </dd>
        <dt>{t(texts.batch)}</dt>
        <dd className="code">{payment.batch}</dd>
        <dt>{t(texts.trace)}</dt>
        <dd className="code">{payment.trace}</dd>
        {payment.rrn !== null && (
          <>
            <dt>{t(texts.rrn)}</dt>
            <dd className="code">{payment.rrn}</dd>
          </>
        )}
        {payment.authorisation !== null && (
          <>
            <dt>{t(texts.authorisation)}</dt>
            <dd className="code">{payment.authorisation}</dd>
          </>
        )}
        {payment.evidence !== null && (
          <>
            <dt>{t(texts.evidence)}</dt>
            <dd>
              {t(texts.link)}
              {payment.evidence.sequence}
              {t(texts.linkEnd)}
              <div className="code quiet">{payment.evidence.hash}</div>
            </dd>
          </>
        )}
      </dl>
    </Card>
  )
}
