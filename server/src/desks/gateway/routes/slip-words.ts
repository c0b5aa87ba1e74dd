import type { Actor, Retry, TransactionKind } from '@shouli/acceptance'
import type { Instant, Text } from '@shouli/vocabulary'

const t = (zh: string, en: string): Text => ({ zh, en })

/** Whoever acts, as a shop calls them. */
export const people: { readonly [actor in Actor]: Text } = {
  merchant: t('店主', 'The shop owner'),
  operator: t('收银员', 'The cashier'),
  cardholder: t('顾客', 'The customer'),
  issuer: t('发卡银行', 'The bank of the card'),
  'acquirer support': t('收单机构客服', 'Your acquirer’s support'),
  'acquirer operations': t('收单机构运营人员', 'Your acquirer’s operations'),
  'acquirer risk': t('收单机构风控人员', 'Your acquirer’s risk team'),
  'field engineer': t('上门工程师', 'A field engineer'),
  vendor: t('终端厂商', 'The maker of the terminal'),
  telecom: t('通信运营商', 'The telecom carrier'),
  'network scheme': t('卡组织网络', 'The card network'),
}

export const kindsInSentences: { readonly [kind in TransactionKind]: Text } = {
  balance: t('余额查询', 'balance enquiry'),
  sale: t('消费', 'sale'),
  'sale void': t('消费撤销', 'void'),
  refund: t('退货', 'refund'),
  'pre-authorisation': t('预授权', 'pre-authorisation'),
  'pre-authorisation void': t('预授权撤销', 'void of a pre-authorisation'),
  completion: t('预授权完成', 'completion'),
  'completion advice': t('预授权完成', 'completion'),
  'completion void': t('预授权完成撤销', 'void of a completion'),
  'off-line sale': t('离线消费', 'off-line sale'),
}

export const retryWords: { readonly [retry in Retry]: Text } = {
  not_needed: t('已经成功，请不要再刷。', 'It went through; do not charge the card again.'),
  no: t('请不要再用这张卡尝试。', 'Do not try this card again.'),
  once: t('可以再试一次。', 'You may try once more.'),
  later_once: t('请过几分钟再试一次。', 'Try once more in a few minutes.'),
  later: t('请过几分钟再试；急用请换一种方式收款。', 'Try again in a few minutes; if it is urgent, take the payment another way.'),
  after_fix: t('直接重刷还会失败，请先按上面处理。', 'Trying again as it is will fail; settle the above first.'),
  after_check: t('请先查询上一笔是否已成功，再决定是否重刷。', 'First look up whether the last payment went through, then decide.'),
  after_signon: t('请先在终端上重新签到，再刷卡。', 'Sign the terminal on again, then try.'),
  after_reversal: t(
    '请等终端自动冲正完成后再刷，以免重复扣款。',
    'Wait until the terminal has taken the payment back, then try; else the customer may pay twice.',
  ),
  other_card: t('请换一张卡或换一种方式付款。', 'Please take another card, or another way to pay.'),
  if_wanted: t('顾客愿意的话，可以重新刷卡。', 'If the customer wishes, try again.'),
}

/** Minutes as people say them. */
export function durationInWords(minutes: number): Text {
  if (minutes <= 2) return t('马上', 'at once')
  if (minutes < 90) return t(`约 ${Math.ceil(minutes / 5) * 5} 分钟`, `about ${Math.ceil(minutes / 5) * 5} minutes`)
  if (minutes < 36 * 60) {
    const hours = Math.ceil(minutes / 60)
    return hours >= 23 ? t('约 1 天', 'about 1 day') : t(`约 ${hours} 小时`, `about ${hours} hours`)
  }
  const days = Math.ceil(minutes / 1440)
  return t(`约 ${days} 天`, `about ${days} days`)
}

const clock = { timeZone: 'Asia/Shanghai', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const zh = new Intl.DateTimeFormat('zh-CN', clock)
const en = new Intl.DateTimeFormat('en-GB', clock)

/** A moment on the shop's own clock. */
export const momentInWords = (at: Instant): Text => t(zh.format(at), en.format(at))
