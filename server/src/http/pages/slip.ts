import type { SlipExplanation } from '@shouli/contract'
import { formatFen, fen, type Text } from '@shouli/vocabulary'
import type { Language } from '../language.ts'
import { markup, type Markup } from './markup.ts'
import { page } from './layout.ts'

/** What the institution lets print on the page. */
export interface Support {
  /** Its name and number as people call it, e.g. `客服 955XX`; `null`: not set. */
  readonly contact: Text | null
}

const words = {
  reason: { zh: '原因', en: 'Why' },
  todo: { zh: '现在怎么做', en: 'What to do now' },
  inTurn: { zh: '先试第一种；不行再试下一种。', en: 'Begin with the first; if it does not help, go on to the next.' },
  also: { zh: '另外还需要处理', en: 'Also to be settled' },
  bring: { zh: '请准备：', en: 'Have at hand: ' },
  who: { zh: '谁来处理', en: 'Who acts' },
  proved: { zh: '怎样算恢复', en: 'How to be sure' },
  again: { zh: '能再刷吗', en: 'Try again?' },
  cardholder: { zh: '可以对顾客说', en: 'What to tell the customer' },
  support: { zh: '收单机构客服', en: 'Your acquirer' },
  terminal: { zh: '终端尾号', en: 'terminal ending' },
  code: { zh: '应答码', en: 'answer code' },
  guide: { zh: '一步步排查', en: 'Solve it step by step' },
  another: { zh: '查另一张小票', en: 'Look up another slip' },
  privacy: {
    zh: '本页不显示卡号、商户和个人资料。',
    en: 'This page shows no card number, no shop and no personal data.',
  },
} satisfies Record<string, Text>

const kinds: Readonly<Record<NonNullable<SlipExplanation['kind']>, Text>> = {
  balance: { zh: '余额查询', en: 'balance enquiry' },
  sale: { zh: '消费', en: 'sale' },
  sale_void: { zh: '消费撤销', en: 'void of a sale' },
  refund: { zh: '退货', en: 'refund' },
  'pre-authorisation': { zh: '预授权', en: 'pre-authorisation' },
  'pre-authorisation_void': { zh: '预授权撤销', en: 'void of a pre-authorisation' },
  completion: { zh: '预授权完成', en: 'completion' },
  completion_advice: { zh: '预授权完成（通知）', en: 'completion by advice' },
  completion_void: { zh: '预授权完成撤销', en: 'void of a completion' },
  'off-line_sale': { zh: '离线消费', en: 'off-line sale' },
}

const states: Readonly<Record<SlipExplanation['state'], { readonly tag: Text; readonly tone: 'yes' | 'no' | 'wait' }>> = {
  rejected: { tag: { zh: '未成功', en: 'Not accepted' }, tone: 'no' },
  approved: { tag: { zh: '已成功', en: 'Accepted' }, tone: 'yes' },
  pending: { tag: { zh: '处理中', en: 'Under way' }, tone: 'wait' },
  in_doubt: { tag: { zh: '待确认', en: 'Being checked' }, tone: 'wait' },
  reversed: { tag: { zh: '已冲正', en: 'Taken back' }, tone: 'wait' },
  expired: { tag: { zh: '已过期', en: 'Too long ago' }, tone: 'wait' },
}

/**
 * The page behind a reference, for whoever holds the slip.
 *
 * @returns a whole document, under 10 KB, without script
 */
export function slipPage(slip: SlipExplanation, language: Language, { contact }: Support): string {
  const t = (text: Text): string => text[language]
  const { tag, tone } = states[slip.state]
  const path = `/r/${slip.reference}`

  const main = markup`
    <div class="slip"><code>${slip.reference}</code><span class="tag ${tone}">${t(tag)}</span></div>
    <h1>${t(slip.what)}</h1>
    ${metaOf(slip, language)}
    ${
      slip.why !== null &&
      markup`<h2>${t(words.reason)}</h2>
        <p class="why">${t(slip.why)}</p>`
    }
    ${slip.would_pass !== null && markup`<p class="pass">${t(slip.would_pass)}</p>`}
    ${slip.ways.length > 0 && waysOf(slip.ways, language)}
    ${
      slip.also.length > 0 &&
      markup`<h2>${t(words.also)}</h2>
        <ul>
          ${slip.also.map((text) => markup`<li>${t(text)}</li>`)}
        </ul>`
    }
    ${slip.state === 'rejected' && guideForm(slip.reference, language)}
    ${detailsOf(slip, contact, language)}
  `
  const footer = markup`<p>${t(words.privacy)}</p>
    <p><a href="/r?lang=${language}">${t(words.another)}</a></p>`
  return page(language, path, `${slip.reference} · ${t(slip.what)}`, main, footer)
}

/** Leads on to guided troubleshooting, which begins from what is known of this payment. */
function guideForm(reference: string, language: Language): Markup {
  return markup`<form method="post" action="/t">
    <input type="hidden" name="reference" value="${reference}" /><input type="hidden" name="lang" value="${language}" />
    <button>${words.guide[language]}</button>
  </form>`
}

function waysOf(ways: SlipExplanation['ways'], language: Language): Markup {
  const t = (text: Text): string => text[language]
  return markup`<h2>${t(words.todo)}</h2>
    ${ways.length > 1 && markup`<p class="soft">${t(words.inTurn)}</p>`}
    ${ways.map(
      ({ title, who, takes, steps, bring }) =>
        markup`<section><h3>${t(title)}</h3>
          <p class="soft">${t(who)} · ${t(takes)}</p>
          <ol>${steps.map((step) => markup`<li>${t(step)}</li>`)}</ol>
          ${bring.length > 0 && markup`<p class="soft">${t(words.bring)}${bring.map(t).join(language === 'zh' ? '、' : ', ')}</p>`}</section>`,
    )}`
}

function metaOf({ at, kind, amount_fen, terminal_ending, answer }: SlipExplanation, language: Language): Markup | false {
  const parts = [
    at === null ? null : momentInChina(at, language),
    kind === null ? null : kinds[kind][language],
    amount_fen === null || kind === 'balance' ? null : formatFen(fen(amount_fen)),
    terminal_ending === null ? null : `${words.terminal[language]} ${terminal_ending}`,
    answer === null ? null : `${words.code[language]} ${answer}`,
  ].filter((part) => part !== null)
  return parts.length > 0 && markup`<p class="soft">${parts.join(' · ')}</p>`
}

function detailsOf(slip: SlipExplanation, contact: Text | null, language: Language): Markup | false {
  const rows: [Text, Text | null][] = [
    [words.who, slip.who],
    [words.proved, slip.proved_by],
    [words.again, slip.again],
    [words.cardholder, slip.cardholder],
    [words.support, contact],
  ]
  const said = rows.filter((row): row is [Text, Text] => row[1] !== null)
  return (
    said.length > 0 &&
    markup`<dl>
      ${said.map(
        ([name, text]) =>
          markup`<dt>${name[language]}</dt>
            <dd>${text[language]}</dd>`,
      )}
    </dl>`
  )
}

/** E.g. `2026年7月15日 12:04` and `15 July 2026, 12:04`: the time on the shop's own clock. */
function momentInChina(at: string, language: Language): string {
  const format = language === 'zh' ? zhFormat : enFormat
  return format.format(new Date(at))
}

const shape = {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const
const zhFormat = new Intl.DateTimeFormat('zh-CN', shape)
const enFormat = new Intl.DateTimeFormat('en-GB', shape)
