import { actorNames, codeOf, errorConditions, internalReasons, causeOf, type Advice, type Audience, type Retry } from '@shouli/acceptance'
import type { Text } from '@shouli/vocabulary'
import type { Lang } from '../diagnosis/language.ts'

/** What a word means that terminals and acquirers use, without asking any server. */
export interface Explained {
  readonly word: string
  readonly kind: 'answer code' | 'internal reason' | 'error condition'
  readonly meaning: Text
  /** What this audience is told. */
  readonly told: Text
  readonly acts: Text | null
  readonly retry: Text | null
  /** What terminals show. */
  readonly screen: readonly string[]
  /** What usually stands behind it, commonest first. */
  readonly causes: readonly { readonly cause: string; readonly title: Text; readonly share: number }[]
  readonly disagreement: string | null
}

const t = (zh: string, en: string): Text => ({ zh, en })

const retries: { readonly [retry in Retry]: Text } = {
  not_needed: t('不需要重试', 'no retry needed'),
  no: t('不要重试', 'do not retry'),
  once: t('可再试一次', 'may be tried once more'),
  later_once: t('稍后再试一次', 'try once more, later'),
  later: t('稍后再试', 'try later'),
  after_fix: t('处理好原因后再试', 'after the cause is removed'),
  after_check: t('先查询结果再决定', 'after looking up the outcome'),
  after_signon: t('重新签到后再试', 'after signing on again'),
  after_reversal: t('冲正完成后再试', 'after the reversal'),
  other_card: t('换卡', 'with another card'),
  if_wanted: t('顾客愿意时', 'if the customer wishes'),
}

/** @returns `null` when no table knows the word; then it may be a reference */
export function explainWord(word: string, audience: Audience): Explained | null {
  return ofCode(word, audience) ?? ofCondition(word, audience) ?? ofReason(word)
}

function ofCode(word: string, audience: Audience): Explained | null {
  const code = word.length === 2 ? codeOf(word) : undefined
  if (code === undefined) return null
  const screens = [code.screen.modern, code.screen.classic].filter((text) => text !== null)
  return {
    word: code.code,
    kind: 'answer code',
    // Name and screen say of a card that it is reported lost or suspected; its holder is never told so.
    meaning: audience === 'cardholder' ? code.cardholder : code.meaning,
    ...adviceFor(code, audience),
    retry: retries[code.retry],
    screen: audience === 'cardholder' ? [] : [...new Set(screens)],
    // Which table says what is for those who compare tables.
    disagreement: audience === 'staff' || audience === 'regulator' ? code.disagreement : null,
  }
}

function ofCondition(word: string, audience: Audience): Explained | null {
  const found = errorConditions.find(({ condition }) => condition.toLowerCase() === word.toLowerCase())
  if (found === undefined) return null
  const meaning = t(`终端的 ErrorCondition：${found.condition}`, `ErrorCondition of a terminal: ${found.condition}`)
  return {
    word: found.condition,
    kind: 'error condition',
    meaning,
    ...adviceFor(found, audience),
    retry: null,
    screen: [],
    disagreement: null,
  }
}

/** One acquirer's own reasons, alone (`A158`) or as a member of a group (`A025..A825`, `A000/A100/A200`). */
function ofReason(word: string): Explained | null {
  const found = internalReasons.find(({ id }) => id.split(/\.\.|\//).includes(word.toUpperCase()))
  if (found === undefined) return null
  return {
    word: found.id,
    kind: 'internal reason',
    meaning: t(`收单机构内部原因，对外为应答码 ${found.answer}`, `${found.meaning}; leaves as answer code ${found.answer}`),
    told: found.remedy,
    acts: null,
    retry: null,
    screen: [],
    causes: [],
    disagreement: null,
  }
}

function adviceFor(advice: Advice, audience: Audience): Pick<Explained, 'told' | 'acts' | 'causes'> {
  const { actsFirst, causes } = advice
  return {
    told: audience === 'cardholder' || audience === 'cashier' ? advice[audience] : advice.merchant,
    acts: actsFirst === null ? null : actorNames[actsFirst],
    // What stands behind a code is for those who repair it; a cardholder or cashier is told what to do.
    causes: audience === 'cardholder' || audience === 'cashier' ? [] : commonest(causes),
  }
}

function commonest(causes: Advice['causes']): Explained['causes'] {
  return Object.entries(causes)
    .sort(([, a], [, b]) => b - a)
    .map(([cause, share]) => ({ cause, share, title: causeOf(cause)?.title ?? t(cause, cause) }))
}

const labels = {
  screen: t('屏幕显示', 'Screen'),
  acts: t('谁先处理', 'Who acts'),
  retry: t('能否重试', 'Retry'),
  causes: t('常见原因', 'Usually behind it'),
  disagreement: t('资料不一致', 'Sources disagree'),
}

export function linesOf(explained: Explained, lang: Lang): string[] {
  const { word, meaning, told, acts, retry, screen, causes, disagreement } = explained
  const colon = lang === 'zh' ? '：' : ': '
  const line = (label: Text, text: string): string => `${label[lang]}${colon}${text}`
  return [
    `${word}  ${meaning[lang]}`,
    ...(told[lang] === meaning[lang] ? [] : [told[lang]]),
    ...(screen.length === 0 ? [] : [line(labels.screen, screen.join(' / '))]),
    ...(acts === null ? [] : [line(labels.acts, acts[lang])]),
    ...(retry === null ? [] : [line(labels.retry, retry[lang])]),
    ...(causes.length === 0 ? [] : [`${labels.causes[lang]}${colon.trim()}`]),
    ...causes.map(({ cause, title, share }) => `  ${Math.round(share * 100)}%  ${title[lang]}  (${cause})`),
    ...(disagreement === null ? [] : [line(labels.disagreement, disagreement)]),
  ]
}
