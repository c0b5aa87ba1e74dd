import type { Text } from '@shouli/vocabulary'
import { Type, type Static } from 'typebox'
import { Text as TextSchema } from './schemas/common.ts'

interface Kind {
  readonly status: number
  readonly title: Text
  /** What the caller can do. */
  readonly remedies: readonly Text[]
}

const t = (zh: string, en: string): Text => ({ zh, en })

/** Everything that can go wrong for a caller. The code is stable; programs decide by it, never by a sentence. */
export const problems = {
  invalid_request: {
    status: 400,
    title: t('请求内容不符合接口要求', 'The request does not have the form this interface asks for'),
    remedies: [t('请按 pointer 指出的位置更正后重发。', 'Correct what the pointer names, then send it again.')],
  },
  cursor_invalid: {
    status: 400,
    title: t('翻页标记无效', 'The cursor is not one of ours'),
    remedies: [
      t('请不带 cursor 从第一页重新读取；不要自行拼写标记。', 'Start again without a cursor; cursors are opaque and cannot be made up.'),
    ],
  },
  idempotency_key_missing: {
    status: 400,
    title: t('缺少 Idempotency-Key 请求头', 'The Idempotency-Key header is missing'),
    remedies: [
      t(
        '每个 POST 请求请带一个自己生成的、不重复的 Idempotency-Key（例如 UUID），重发同一请求时用同一个值。',
        'Send every POST with an Idempotency-Key of your own (a UUID will do), and the same value when you repeat the same request.',
      ),
    ],
  },
  not_signed_in: {
    status: 401,
    title: t('需要机构员工令牌', 'A staff token is needed'),
    remedies: [t('请在 Authorization 请求头中带上 Bearer 令牌。', 'Send the token in the Authorization header, as Bearer.')],
  },
  not_allowed: {
    status: 403,
    title: t('此接口只对本机开放', 'Only this machine itself may call this'),
    remedies: [
      t(
        '未设置员工令牌时，机构内部接口只接受服务器本机的访问。请设置 HTTP_STAFF_TOKEN 后用令牌访问。',
        'Without a staff token, internal routes answer only on the server itself. Set HTTP_STAFF_TOKEN and call with it.',
      ),
    ],
  },
  route_not_found: {
    status: 404,
    title: t('没有这个地址', 'There is nothing at this address'),
    remedies: [t('请对照 /docs 查看可用的地址。', 'See /docs for the addresses there are.')],
  },
  payment_not_found: {
    status: 404,
    title: t('没有这笔交易', 'There is no such payment'),
    remedies: [
      t(
        '请核对交易编号，或用 /v1/payments 按时间、商户、终端查找。',
        'Check the id, or search /v1/payments by time, merchant or terminal.',
      ),
    ],
  },
  reference_not_found: {
    status: 404,
    title: t('没有找到这个编号', 'This reference is not known'),
    remedies: [
      t(
        '请对照小票或屏幕再输一次；编号只保留一段时间。',
        'Compare it with the slip or the screen and type it again; references are kept for a limited time.',
      ),
    ],
  },
  reference_mistyped: {
    status: 404,
    title: t('编号可能输错了', 'The reference seems to be mistyped'),
    remedies: [
      t(
        '最后一位是校验位，请逐位核对；编号里没有容易看错的字符。',
        'The last character checks the others: compare them one by one. Look-alike characters are not used.',
      ),
    ],
  },
  merchant_not_found: {
    status: 404,
    title: t('没有这个商户号', 'There is no such merchant'),
    remedies: [t('商户号为 15 位，印在签购单上。', 'A merchant number has 15 characters and is printed on the slip.')],
  },
  terminal_not_found: {
    status: 404,
    title: t('没有这个终端号', 'There is no such terminal'),
    remedies: [t('终端号为 8 位，印在签购单上。', 'A terminal number has 8 characters and is printed on the slip.')],
  },
  cause_not_found: {
    status: 404,
    title: t('没有这个原因', 'There is no such cause'),
    remedies: [t('请在 /v1/causes 查看全部原因。', 'See /v1/causes for all of them.')],
  },
  code_not_found: {
    status: 404,
    title: t('没有这个应答码', 'There is no such answer code'),
    remedies: [t('应答码为两位字符，例如 05、A0。', 'An answer code has two characters, such as 05 or A0.')],
  },
  diagnosis_not_made: {
    status: 404,
    title: t('这笔交易还没有诊断', 'There is no diagnosis of this payment yet'),
    remedies: [
      t(
        '被拒交易通常几秒内完成诊断，请稍候再读；获批的交易不做诊断。',
        'A rejected payment is diagnosed within seconds: read again shortly. An approved one is not diagnosed.',
      ),
    ],
  },
  session_not_found: {
    status: 404,
    title: t('没有这次排查', 'There is no such troubleshooting session'),
    remedies: [t('请重新开始排查。', 'Begin again with POST /v1/troubleshooting.')],
  },
  case_not_found: {
    status: 404,
    title: t('没有这个个案', 'There is no such case'),
    remedies: [t('请在 /v1/cases 中查找。', 'Look for it in /v1/cases.')],
  },
  policy_not_found: {
    status: 404,
    title: t('没有这个政策版本', 'There is no such version of the policy'),
    remedies: [t('请在 /v1/policies 查看全部版本。', 'See /v1/policies for all versions.')],
  },
  idempotency_running: {
    status: 409,
    title: t('同一请求仍在处理', 'The same request is still being worked on'),
    remedies: [
      t(
        '请按 Retry-After 稍候，用同一个 Idempotency-Key 再取结果。',
        'Wait as Retry-After says, then repeat with the same Idempotency-Key.',
      ),
    ],
  },
  case_forbids: {
    status: 409,
    title: t('个案现在的状态不允许这样做', 'The case does not allow that as it stands'),
    remedies: [t('请重新读取个案，detail 说明了原因。', 'Read the case again; the detail says why.')],
  },
  turn_passed: {
    status: 409,
    title: t('这一步已经处理过', 'That turn has passed'),
    remedies: [t('请读取当前进度，按新的 turn 继续。', 'Read the session and go on from its present turn.')],
  },
  too_large: {
    status: 413,
    title: t('请求内容过大', 'The request is too large'),
    remedies: [t('请缩小请求内容。', 'Send less.')],
  },
  media_type: {
    status: 415,
    title: t('请求内容必须是 JSON', 'The request must be JSON'),
    remedies: [t('请使用 Content-Type: application/json。', 'Use Content-Type: application/json.')],
  },
  idempotency_key_reused: {
    status: 422,
    title: t('这个 Idempotency-Key 已用于另一个请求', 'This Idempotency-Key was used for another request'),
    remedies: [t('新的请求请用新的 Idempotency-Key。', 'Use a new Idempotency-Key for a new request.')],
  },
  too_many_requests: {
    status: 429,
    title: t('请求过于频繁', 'Too many requests'),
    remedies: [t('请按 Retry-After 给出的秒数等候。', 'Wait for the seconds that Retry-After gives.')],
  },
  internal: {
    status: 500,
    title: t('服务内部出错', 'Something went wrong on our side'),
    remedies: [t('请凭 request_id 联系技术支持。', 'Give the request_id to support.')],
  },
  unavailable: {
    status: 503,
    title: t('暂时无法读取数据', 'The data cannot be read at the moment'),
    remedies: [t('请稍候重试。这不影响终端正在进行的交易。', 'Try again shortly. Payments at the terminals are not affected by this.')],
  },
} satisfies Readonly<Record<string, Kind>>

export type ProblemCode = keyof typeof problems

/** RFC 9457, with a stable code, both languages, and what to do. Never holds what was sent. */
export const Problem = Type.Object(
  {
    type: Type.String({ description: 'Where the problem is described: `/docs#problem-<code>`.' }),
    status: Type.Integer(),
    code: Type.Enum(Object.keys(problems) as ProblemCode[], { description: 'Stable; decide by this.' }),
    title: Type.String({ description: 'The kind of problem, in Chinese and English.' }),
    detail: TextSchema,
    pointer: Type.Unsafe<string | null>({
      type: ['string', 'null'],
      description: 'Where in the request: a JSON pointer such as `/body/merchant_id` or `/query/limit`; null: nowhere in particular.',
    }),
    remedies: Type.Array(TextSchema, { description: 'What the caller can do.' }),
    request_id: Type.String({ description: 'Also in the Request-Id header and in our logs.' }),
  },
  { title: 'Problem', description: 'RFC 9457 problem details.' },
)
export type Problem = Static<typeof Problem>
