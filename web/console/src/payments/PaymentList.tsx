import type { PaymentSummary } from '@shouli/contract'
import { Link, useNavigate } from '@tanstack/react-router'
import { Card, Table, type TableColumnsType } from 'antd'
import { clockTime, dayAndTime, milliseconds, yuan } from '../format.ts'
import { usePreferences, useText } from '../language.tsx'
import { ResultTag } from '../parts/ResultTag.tsx'
import { kindWords } from '../words.ts'
import { texts } from './texts.ts'

interface ListProps {
  readonly rows: readonly PaymentSummary[]
  readonly narrow: boolean
}

export function PaymentList({ rows, narrow }: ListProps) {
  return narrow ? <Cards rows={rows} /> : <Rows rows={rows} />
}

function Rows({ rows }: Pick<ListProps, 'rows'>) {
  const t = useText()
  const { language } = usePreferences()
  const navigate = useNavigate()
  const columns: TableColumnsType<PaymentSummary> = [
    {
      title: t(texts.time),
      dataIndex: 'at',
      width: 128,
      render: (at: string, { id }) => (
        <Link to="/payments/$id" params={{ id }} className="number">
          {dayAndTime(at, language)}:{at.slice(17, 19)}
        </Link>
      ),
    },
    { title: t(texts.result), key: 'result', width: 104, render: (_, row) => <ResultTag {...row} /> },
    { title: t(texts.cause), key: 'cause', render: (_, row) => <Why payment={row} /> },
    {
      title: t(texts.merchant),
      key: 'merchant',
      ellipsis: true,
      render: (_, row) => (
        <>
          {row.merchant_name ?? <span className="quiet">{t(texts.notOnFile)}</span>}
          <div className="quiet code">
            {row.merchant_id} · {row.terminal_id}
          </div>
        </>
      ),
    },
    { title: t(texts.kind), dataIndex: 'kind', width: 120, render: (kind: PaymentSummary['kind']) => t(kindWords[kind]) },
    {
      title: t(texts.amount),
      dataIndex: 'amount_fen',
      width: 124,
      align: 'right',
      render: (amount: number) => <span className="number">{yuan(amount)}</span>,
    },
    {
      title: t(texts.reference),
      dataIndex: 'reference',
      width: 108,
      render: (reference: string | null) => <span className="code">{reference ?? ''}</span>,
    },
    {
      title: t(texts.took),
      dataIndex: 'duration_ms',
      width: 88,
      align: 'right',
      render: (ms: number | null) => <span className="number quiet">{ms === null ? '' : milliseconds(ms)}</span>,
    },
  ]
  const open = (id: string): void => void navigate({ to: '/payments/$id', params: { id } })
  return (
    <Table<PaymentSummary>
      rowKey="id"
      size="middle"
      columns={columns}
      dataSource={rows}
      pagination={false}
      rowClassName="row-clickable"
      scroll={{ x: 1000 }}
      onRow={({ id }) => ({ onClick: () => open(id) })}
    />
  )
}

function Cards({ rows }: Pick<ListProps, 'rows'>) {
  const t = useText()
  const { language } = usePreferences()
  return (
    <Card size="small" styles={{ body: { paddingTop: 0, paddingBottom: 0 } }}>
      {rows.map((payment) => (
        <Link key={payment.id} to="/payments/$id" params={{ id: payment.id }} className="card-link">
          <div className="spread">
            <span className="row">
              <ResultTag {...payment} />
              <span className="quiet number">{clockTime(payment.at, language)}</span>
            </span>
            <strong className="number">{yuan(payment.amount_fen)}</strong>
          </div>
          <div style={{ marginTop: 4 }}>
            <Why payment={payment} />
          </div>
          <div className="quiet">
            {payment.merchant_name ?? t(texts.notOnFile)} · <span className="code">{payment.terminal_id}</span>
            {payment.reference !== null && (
              <>
                {' '}
                · <span className="code">{payment.reference}</span>
              </>
            )}
          </div>
        </Link>
      ))}
    </Card>
  )
}

function Why({ payment }: { readonly payment: PaymentSummary }) {
  const t = useText()
  if (payment.cause_title !== null) return <>{t(payment.cause_title)}</>
  if (payment.result === 'approved' || payment.answer_meaning === null) return null
  return <span className="quiet">{t(payment.answer_meaning)}</span>
}
