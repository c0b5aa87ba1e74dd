import { useQuery } from '@tanstack/react-query'
import { Card } from 'antd'
import { server } from '../api.ts'
import { useText } from '../language.tsx'
import { CaseLine } from './CasesPage.tsx'
import { texts } from './texts.ts'

/** A case is there within seconds, or there is none. */
const LOOKS = 10

/** The case that a payment belongs to, as rejection or as proof. Opened a moment after the answer; not every rejection has one. */
export function CaseOfPayment({ id }: { readonly id: string }) {
  const t = useText()
  const found = useQuery({
    queryKey: ['case of', id],
    queryFn: ({ signal }) => server.listCases({ query: { payment: id, limit: 3 }, signal }),
    refetchInterval: ({ state }) => ((state.data?.items.length ?? 0) > 0 || state.dataUpdateCount >= LOOKS ? false : 2_000),
  })
  const items = found.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Card size="small" title={t(texts.ofPayment)} styles={{ body: { paddingTop: 0, paddingBottom: 0 } }}>
      {items.map((one) => (
        <CaseLine key={one.id} of={one} />
      ))}
    </Card>
  )
}
