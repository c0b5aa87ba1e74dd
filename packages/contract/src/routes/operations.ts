import { Type } from 'typebox'
import { route } from '../route.ts'
import { Moment, Strict } from '../schemas/common.ts'
import { Health, Ready } from '../schemas/state.ts'
import { Summary, steps } from '../schemas/summary.ts'

export const readSummary = route({
  method: 'GET',
  url: '/v1/summary',
  summary: { zh: '按结果与原因统计', en: 'Counts by result and cause over time' },
  description: { zh: '不给时间时为最近一小时；最长 31 天。', en: 'The last hour when no time is given; at most 31 days.' },
  permission: 'payments.read',
  limit: 'staff',
  database: true,
  query: Strict({
    from: Type.Optional(Moment('From.')),
    to: Type.Optional(Moment('To, not included.')),
    step: Type.Optional(Type.Enum([...steps], { default: 'minute' })),
  }),
  ok: Summary,
})

export const health = route({
  method: 'GET',
  url: '/health',
  summary: { zh: '进程是否在运行', en: 'Does the process run?' },
  permission: 'public',
  limit: null,
  database: false,
  ok: Health,
})

export const ready = route({
  method: 'GET',
  url: '/ready',
  summary: { zh: '能否提供服务', en: 'Can it do its work?' },
  permission: 'public',
  limit: null,
  database: false,
  ok: Ready,
  also: { 503: { schema: Ready, description: { zh: '尚不能提供服务', en: 'Not ready, or draining' } } },
})

export const metrics = route({
  method: 'GET',
  url: '/metrics',
  summary: { zh: 'Prometheus 指标', en: 'Metrics for Prometheus' },
  permission: 'operations.read',
  limit: null,
  database: false,
  media: 'text/plain',
  ok: Type.String(),
})

export const openApi = route({
  method: 'GET',
  url: '/openapi.json',
  summary: { zh: '本接口的 OpenAPI 3.1 描述', en: 'This interface as OpenAPI 3.1' },
  permission: 'public',
  limit: 'public',
  database: false,
  ok: Type.Unsafe<object>({}),
})

export const docs = route({
  method: 'GET',
  url: '/docs',
  summary: { zh: '本接口的说明网页', en: 'This interface as a readable page' },
  permission: 'public',
  limit: 'public',
  database: false,
  media: 'text/html',
  ok: Type.String(),
})
