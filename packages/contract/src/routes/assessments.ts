import { Type } from 'typebox'
import { route } from '../route.ts'
import { Assessment, Audience } from '../schemas/assessment.ts'
import { AmountFen, MerchantId, Moment, Strict, TerminalId, Word } from '../schemas/common.ts'
import { Kind, cardTypes, entryModes } from '../schemas/payment.ts'

export const assess = route({
  method: 'POST',
  url: '/v1/assessments',
  summary: { zh: '体检与预检：现在或某一天能否受理', en: 'Health check and pre-check: would it be accepted, now or on another day?' },
  description: {
    zh: '与网关使用同一判断。不给 transaction 是商户或终端的体检；给出 transaction 是预检，例如“现在刷 8000 元能否通过”；给出 at 或 policy_version 是预览。不产生交易，不改变任何记录。',
    en: 'The same judgement as the gateway’s. Without a transaction it is a health check; with one it is a pre-check (“will this sale of 8,000 yuan pass now?”); with `at` or `policy_version` it is a preview. Nothing is changed.',
  },
  permission: 'assessments.make',
  limit: 'staff',
  database: true,
  body: Strict({
    merchant_id: MerchantId,
    terminal_id: Type.Optional(TerminalId),
    transaction: Type.Optional(
      Strict({
        kind: Kind,
        amount_fen: AmountFen('Amount.'),
        card_type: Type.Optional(Word(cardTypes, 'Kind of card; unknown when left out.')),
        entry_mode: Type.Optional(Word(entryModes, 'How the card will be read; unknown when left out.')),
        pin_given: Type.Optional(Type.Boolean()),
      }),
    ),
    at: Type.Optional(Moment('The moment asked about; now when left out.')),
    policy_version: Type.Optional(
      Type.String({ maxLength: 40, pattern: '^[\\w.-]+$', description: 'Judge by this version instead of the one in force then.' }),
    ),
    audience: Type.Optional(Audience),
  }),
  ok: Assessment,
  refuses: ['policy_not_found'],
})
