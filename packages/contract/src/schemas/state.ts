import { Type, type Static } from 'typebox'
import { Moment, Text, Word, nullable } from './common.ts'

export const Health = Type.Object(
  { status: Type.Literal('ok'), version: Type.String(), started_at: Moment('Start of this process.') },
  { title: 'Health', description: 'The process runs.' },
)

export const Ready = Type.Object(
  {
    ready: Type.Boolean({ description: 'Can this process do its work?' }),
    checks: Type.Array(
      Type.Object({
        name: Word(['database', 'gateway', 'upstream'], 'What was looked at.'),
        state: Word(['up', 'degraded', 'down'], 'How it is.'),
        required: Type.Boolean({ description: 'Not ready without it. The upstream host is not required: rejections still go out.' }),
        detail: nullable(Text),
      }),
    ),
  },
  { title: 'Ready' },
)
export type Ready = Static<typeof Ready>
