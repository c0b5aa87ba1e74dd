import type { Text } from '@shouli/vocabulary'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Card, Skeleton, Tag } from 'antd'
import { server } from '../api.ts'
import { useText } from '../language.tsx'
import { ProblemNotice } from '../parts/ProblemNotice.tsx'
import { RemedyCard } from '../parts/RemedyCard.tsx'
import { actorWords, rowWords } from '../words.ts'

const texts = {
  back: { zh: '全部原因', en: 'All causes' },
  acts: { zh: '由谁解决', en: 'Who acts' },
  answer: { zh: '应答码', en: 'Answer code' },
  source: { zh: '依据', en: 'Source' },
  told: { zh: '怎样告诉各方', en: 'What each is told' },
  remedies: { zh: '处置办法', en: 'Ways out' },
  proof: { zh: '怎样证明已恢复', en: 'Proved by' },
  signs: { zh: '迹象与可能性', en: 'Signs and likelihoods' },
  payments: { zh: '因此被拒的交易', en: 'Payments rejected for this' },
  cardholder: { zh: '持卡人', en: 'Cardholder' },
  cashier: { zh: '收银员', en: 'Cashier' },
  merchant: { zh: '商户', en: 'Shop' },
  staff: { zh: '机构员工', en: 'Staff' },
  regulator: { zh: '监管', en: 'Regulator' },
} satisfies Record<string, Text>

export function CausePage({ row, name }: { readonly row: string; readonly name: string }) {
  const t = useText()
  const id = `${row}/${name}`
  const cause = useQuery({
    queryKey: ['cause', id],
    queryFn: ({ signal }) => server.readCause({ params: { row, name } as never, signal }),
    staleTime: Infinity,
  })
  return (
    <main className="page stack">
      <Link to="/causes">← {t(texts.back)}</Link>
      {cause.error !== null && <ProblemNotice error={cause.error} again={() => void cause.refetch()} />}
      {cause.isPending && <Skeleton active />}
      {cause.data !== undefined && (
        <>
          <Card>
            <div className="stack" style={{ gap: 10 }}>
              <span className="row">
                <Tag>{t(rowWords[row] ?? { zh: row, en: row })}</Tag>
                <span className="code quiet">{id}</span>
              </span>
              <h1 className="lead">{t(cause.data.title)}</h1>
              <dl className="facts">
                <dt>{t(texts.acts)}</dt>
                <dd>{t(actorWords[cause.data.actor])}</dd>
                {cause.data.answer !== null && (
                  <>
                    <dt>{t(texts.answer)}</dt>
                    <dd className="code">{cause.data.answer}</dd>
                  </>
                )}
                <dt>{t(texts.proof)}</dt>
                <dd>{t(cause.data.proved_by)}</dd>
                <dt>{t(texts.source)}</dt>
                <dd>{cause.data.source}</dd>
              </dl>
              {cause.data.known && (
                <Link to="/payments" search={{ cause: id }}>
                  {t(texts.payments)} →
                </Link>
              )}
            </div>
          </Card>
          <Card size="small" title={t(texts.told)}>
            <dl className="facts">
              {cause.data.tell.map(({ audience, text }) => (
                <Told key={audience} who={t(texts[audience])} words={t(text)} />
              ))}
            </dl>
          </Card>
          <h2 style={{ margin: 0, fontSize: 18 }}>{t(texts.remedies)}</h2>
          {cause.data.remedies.map((remedy) => (
            <RemedyCard key={remedy.id} remedy={remedy} />
          ))}
          {cause.data.signs.length > 0 && (
            <Card size="small" title={t(texts.signs)}>
              <dl className="facts">
                {cause.data.signs.map(({ seen, p, source }) => (
                  <Told key={seen} who={<span className="code">{seen}</span>} words={`${Math.round(p * 100)}% · ${source}`} />
                ))}
              </dl>
            </Card>
          )}
        </>
      )}
    </main>
  )
}

function Told({ who, words }: { readonly who: React.ReactNode; readonly words: string }) {
  return (
    <>
      <dt>{who}</dt>
      <dd>{words}</dd>
    </>
  )
}
