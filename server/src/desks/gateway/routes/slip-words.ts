import type { Retry, TransactionKind } from '@shouli/acceptance'
import type { Text } from '@shouli/vocabulary'

const t = (zh: string, en: string): Text => ({ zh, en })

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
