import type { SlipExplanation } from '@shouli/contract'
import { fen, formatFen, type Text } from '@shouli/vocabulary'
import type { Lang } from '../diagnosis/language.ts'

const t = (zh: string, en: string): Text => ({ zh, en })
const labels = {
  code: t('应答码', 'answer code'),
  also: t('另外还需要处理', 'Also to be settled'),
  inTurn: t('现在怎么做（先试第一种）', 'What to do now (begin with the first)'),
  todo: t('现在怎么做', 'What to do now'),
  bring: t('请准备', 'Have at hand'),
  who: t('谁来处理', 'Who acts'),
  proved: t('怎样算恢复', 'How to be sure'),
  again: t('能再刷吗', 'Try again?'),
  customer: t('可以对顾客说', 'What to tell the customer'),
}

/** The explanation of a slip as lines for a terminal window. */
export function slipLines(slip: SlipExplanation, lang: Lang): string[] {
  const colon = lang === 'zh' ? '：' : ': '
  const said = (label: Text, text: Text | null): string[] => (text === null ? [] : [`${label[lang]}${colon}${text[lang]}`])
  return [
    `${slip.reference}  ${slip.what[lang]}`,
    ...headOf(slip, lang),
    ...[slip.why, slip.would_pass].flatMap((text) => (text === null ? [] : [text[lang]])),
    ...(slip.ways.length === 0 ? [] : [`${(slip.ways.length > 1 ? labels.inTurn : labels.todo)[lang]}${colon}`]),
    ...slip.ways.flatMap((way) => wayLines(way, lang)),
    ...slip.also.flatMap((text) => said(labels.also, text)),
    ...said(labels.who, slip.who),
    ...said(labels.proved, slip.proved_by),
    ...said(labels.again, slip.again),
    ...said(labels.customer, slip.cardholder),
  ]
}

function headOf({ at, amount_fen, answer }: SlipExplanation, lang: Lang): string[] {
  const parts = [
    at === null ? null : new Date(at).toLocaleString(lang === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: 'Asia/Shanghai' }),
    amount_fen === null ? null : formatFen(fen(amount_fen)),
    answer === null ? null : `${labels.code[lang]} ${answer}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? [] : [parts.join(' · ')]
}

function wayLines({ title, who, takes, steps, bring }: SlipExplanation['ways'][number], lang: Lang): string[] {
  return [
    `  – ${title[lang]} (${who[lang]} · ${takes[lang]})`,
    ...steps.map((step, index) => `    ${index + 1}. ${step[lang]}`),
    ...(bring.length === 0
      ? []
      : [`    ${labels.bring[lang]}${lang === 'zh' ? '：' : ': '}${bring.map((thing) => thing[lang]).join(lang === 'zh' ? '、' : ', ')}`]),
  ]
}
