import { useQuery } from '@tanstack/react-query'
import { Card, Collapse, Skeleton } from 'antd'
import { useState, type ReactNode } from 'react'
import { ProblemNotice } from './ProblemNotice.tsx'

interface OnDemandProps<data> {
  readonly label: string
  readonly queryKey: readonly string[]
  readonly read: (signal: AbortSignal) => Promise<data>
  readonly children: (data: data) => ReactNode
}

/** A section that is read when somebody opens it: what few people need must not make a page slow for all. */
export function OnDemand<data>({ label, queryKey, read, children }: OnDemandProps<data>) {
  const [open, setOpen] = useState(false)
  const { data, error, isPending, refetch } = useQuery({ queryKey, queryFn: ({ signal }) => read(signal), enabled: open })
  return (
    <Card size="small" styles={{ body: { padding: 0 } }}>
      <Collapse
        ghost
        onChange={(keys) => setOpen(keys.length > 0)}
        items={[
          {
            key: 'content',
            label,
            children: (
              <div className="stack">
                {error !== null && <ProblemNotice error={error} again={() => void refetch()} />}
                {isPending && <Skeleton active paragraph={{ rows: 4 }} />}
                {data !== undefined && children(data)}
              </div>
            ),
          },
        ]}
      />
    </Card>
  )
}
