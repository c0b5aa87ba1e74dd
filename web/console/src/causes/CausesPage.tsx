import type { Text } from '@shouli/vocabulary'
import { Link } from '@tanstack/react-router'
import { Card, Empty, Input, Skeleton, Tag } from 'antd'
import { useMemo, useState } from 'react'
import { useText } from '../language.tsx'
import { ProblemNotice } from '../parts/ProblemNotice.tsx'
import { actorWords, rowWords } from '../words.ts'
import { causesByRow } from './causes-view.ts'
import { useCauses } from './use-causes.ts'

const texts = {
  title: { zh: '原因库', en: 'Causes' },
  intro: {
    zh: '系统能认出的每一种被拒原因，按处理先后排列。',
    en: 'Every reason for a rejection that is recognised, in the order in which they are judged.',
  },
  search: { zh: '搜索原因，例如：执照、密码、缺纸', en: 'Search, e.g. licence, PIN, paper' },
  known: { zh: '可由档案确认', en: 'read from records' },
  inferred: { zh: '由迹象推断', en: 'inferred from signs' },
  none: { zh: '没有找到这样的原因', en: 'No such cause' },
} satisfies Record<string, Text>

export function CausesPage() {
  const t = useText()
  const causes = useCauses()
  const [search, setSearch] = useState('')
  const groups = useMemo(() => causesByRow(causes.data?.items ?? [], search), [causes.data, search])
  return (
    <main className="page stack">
      <h1 style={{ margin: 0, fontSize: 24 }}>{t(texts.title)}</h1>
      <p className="quiet" style={{ margin: 0 }}>
        {t(texts.intro)}
      </p>
      <Input.Search
        allowClear
        placeholder={t(texts.search)}
        aria-label={t(texts.search)}
        onChange={({ target }) => setSearch(target.value)}
      />
      {causes.error !== null && <ProblemNotice error={causes.error} again={() => void causes.refetch()} />}
      {causes.isPending && <Skeleton active />}
      {causes.data !== undefined && groups.length === 0 && <Empty description={t(texts.none)} />}
      {groups.map(({ row, items }) => (
        <Card key={row} size="small" title={`${t(rowWords[row] ?? { zh: row, en: row })} · ${items.length}`}>
          {items.map((cause) => {
            const [folder, name] = cause.id.split('/') as [string, string]
            return (
              <Link key={cause.id} to="/causes/$row/$name" params={{ row: folder, name }} className="card-link">
                <div className="spread">
                  <span>{t(cause.title)}</span>
                  <span className="row">
                    {cause.answer !== null && <Tag color="error">{cause.answer}</Tag>}
                    <Tag>{t(actorWords[cause.actor])}</Tag>
                  </span>
                </div>
                <div className="quiet">
                  <span className="code">{cause.id}</span> · {t(cause.known ? texts.known : texts.inferred)}
                </div>
              </Link>
            )
          })}
        </Card>
      ))}
    </main>
  )
}
