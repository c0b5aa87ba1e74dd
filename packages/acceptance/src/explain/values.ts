import { formatFen, type Instant, type Text } from '@shouli/vocabulary'
import { minuteOfDay, today } from '../calendar.ts'
import type { EvidenceValue } from '../cause.ts'
import { kindNames } from '../kinds.ts'

const both = (text: string): Text => ({ zh: text, en: text })

/** The fixed words that facts are written in, as people say them. */
const words: Readonly<Record<string, Text>> = {
  trading: { zh: '正常', en: 'trading' },
  frozen: { zh: '冻结', en: 'frozen' },
  closed: { zh: '关闭', en: 'closed' },
  suspended: { zh: '暂停', en: 'suspended' },
  withdrawn: { zh: '已撤机', en: 'withdrawn' },
  'in stock': { zh: '库存', en: 'in stock' },
  'in business': { zh: '存续（在营）', en: 'in business' },
  'abnormal list': { zh: '经营异常', en: 'on the abnormal list' },
  revoked: { zh: '已吊销', en: 'revoked' },
  cancelled: { zh: '已注销', en: 'cancelled' },
  up: { zh: '畅通', en: 'up' },
  down: { zh: '中断', en: 'down' },
  degraded: { zh: '不稳定', en: 'degraded' },
  held: { zh: '通过', en: 'held' },
  failed: { zh: '不通过', en: 'failed' },
  'not sent': { zh: '没有送来', en: 'not sent' },
  manual: { zh: '手工输入', en: 'typed in' },
  'magnetic stripe': { zh: '磁条', en: 'magnetic stripe' },
  fallback: { zh: '降级刷磁条', en: 'fallback to the stripe' },
  chip: { zh: '芯片', en: 'chip' },
  contactless: { zh: '挥卡', en: 'contactless' },
  'QR code': { zh: '扫码', en: 'QR code' },
  debit: { zh: '借记卡', en: 'debit card' },
  credit: { zh: '信用卡', en: 'credit card' },
  prepaid: { zh: '预付卡', en: 'prepaid card' },
  approved: { zh: '成功', en: 'approved' },
  declined: { zh: '未成功', en: 'declined' },
  reversed: { zh: '已冲正', en: 'reversed' },
  voided: { zh: '已撤销', en: 'voided' },
  'in doubt': { zh: '结果不明', en: 'in doubt' },
  ...kindNames,
  enterprise: { zh: '企业', en: 'enterprise' },
  'individual business': { zh: '个体工商户', en: 'individual business' },
  institution: { zh: '事业单位等', en: 'institution' },
  'micro merchant': { zh: '小微商户', en: 'micro merchant' },
  unknown: { zh: '未知', en: 'unknown' },
}

/** A value as people read it: amounts in yuan, times in China. */
export function showValue(value: EvidenceValue): Text {
  if (value === null) return { zh: '无', en: 'none' }
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (typeof value === 'number') return both(value.toLocaleString('en-US'))
  if (typeof value === 'string') return showWord(value)
  if ('fen' in value) return both(formatFen(value.fen))
  if ('at' in value) return both(showInstant(value.at))
  return value
}

/** A fixed word, or several after `not`; anything else stands as it is: numbers, days, versions. */
function showWord(word: string): Text {
  if (!word.startsWith('not ') || words[word] !== undefined) return words[word] ?? both(word)
  const refused = word.slice(4).split(', ').map(showWord)
  return { zh: `不在此列：${refused.map(({ zh }) => zh).join('、')}`, en: `none of ${refused.map(({ en }) => en).join(', ')}` }
}

/** @returns e.g. `2026-07-02 14:32`, China time */
export const showInstant = (at: Instant): string => `${today(at)} ${showMinute(minuteOfDay(at))}`

const showMinute = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** The forms in which causes write a window; a day or month stands as it is. */
const windows: readonly (readonly [RegExp, string])[] = [
  [/^(\d+) min$/, '$1分钟内'],
  [/^(\d+) days of grace$/, '宽限$1天'],
  [/^(\d+) days$/, '$1天内'],
  [/^(\d+) months without a payment, since (\S+)$/, '自$2起连续$1个月无交易'],
  [/^outside (\S+)$/, '营业时间$1以外'],
  [/^batch (\d+)$/, '第$1批次'],
]

export function showWindow(window: string): Text {
  const [form, zh] = windows.find(([form]) => form.test(window)) ?? [/^$/, '']
  return { zh: window.replace(form, zh), en: window }
}
