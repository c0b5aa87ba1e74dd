import { Type } from 'typebox'
import { route } from '../route.ts'
import { CauseId, MerchantId, Moment, Strict, TerminalId, nullable } from '../schemas/common.ts'
import { Message, Payment, PaymentSummary, Result } from '../schemas/payment.ts'

const filters = {
  result: Type.Optional(Result),
  cause: Type.Optional(CauseId),
  merchant: Type.Optional(MerchantId),
  terminal: Type.Optional(TerminalId),
}

export const listPayments = route({
  method: 'GET',
  url: '/v1/payments',
  summary: { zh: '按时间倒序列出交易', en: 'Payments, newest first' },
  permission: 'payments.read',
  limit: 'staff',
  database: true,
  query: Strict({
    ...filters,
    from: Type.Optional(Moment('Not before.')),
    to: Type.Optional(Moment('Before.')),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
    cursor: Type.Optional(
      Type.String({
        maxLength: 400,
        description: 'From `next` of the page before. Opaque; payments that arrive meanwhile do not shift it.',
      }),
    ),
  }),
  ok: Type.Object(
    { items: Type.Array(PaymentSummary), next: nullable(Type.String(), 'Cursor of the next page; null: this was the last.') },
    { title: 'PaymentPage' },
  ),
  refuses: ['cursor_invalid'],
})

const Id = Type.Object({ id: Type.String({ minLength: 1, maxLength: 64, description: 'As given in a list; opaque.' }) })

export const readPayment = route({
  method: 'GET',
  url: '/v1/payments/:id',
  summary: { zh: '一笔交易的全部说明', en: 'One payment and why it was answered as it was' },
  permission: 'payments.read',
  limit: 'staff',
  database: true,
  params: Id,
  ok: Payment,
  refuses: ['payment_not_found'],
})

export const readMessages = route({
  method: 'GET',
  url: '/v1/payments/:id/messages',
  summary: { zh: '一笔交易的报文（文字说明，敏感内容已遮蔽）', en: 'The messages of a payment in words, secrets masked' },
  permission: 'payments.read',
  limit: 'staff',
  database: true,
  params: Id,
  ok: Type.Object(
    { items: Type.Array(Message, { description: 'Those that can still be read by the profile of the terminal, oldest first.' }) },
    { title: 'MessageList' },
  ),
  refuses: ['payment_not_found'],
})

export const followPayments = route({
  method: 'GET',
  url: '/v1/payments/live',
  summary: { zh: '实时交易', en: 'Payments as they happen' },
  description: {
    zh: '服务器推送事件。事件 payment 的数据是 PaymentSummary；同一笔交易结果变化时再次推送。断线后带 Last-Event-ID 重连，从断点继续；断点太旧时先推送事件 reset，请重新读取列表。',
    en: 'Server-sent events. Event `payment` carries a PaymentSummary, again whenever its result changes. Reconnect with Last-Event-ID to go on where you were; when that is too long ago, event `reset` comes first: read the list again.',
  },
  permission: 'payments.read',
  limit: 'staff',
  database: true,
  media: 'text/event-stream',
  query: Strict(filters),
  ok: PaymentSummary,
})
