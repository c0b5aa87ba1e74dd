import { cause, signs } from '../../cause.ts'
import { contactIssuer } from '../../remedies/contact-issuer.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const cardLostOrStolen = cause({
  id: 'cardholder/card-lost-or-stolen',
  title: { zh: '卡已挂失或被标记', en: 'Card reported lost or stolen' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [useOtherCard, contactIssuer],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: {
      zh: '这张卡暂时不能在这里付款，请换一张卡，或拨打卡背面的电话问发卡银行。',
      en: 'This card cannot be used here now. Please use another card, or call the number on the back of it.',
    },
    cashier: {
      zh: '请换一种付款方式；不要争执或强行留卡，随后致电收单机构。',
      en: 'Take another way to pay; do not argue or keep the card by force, then phone the acquirer.',
    },
    merchant: {
      zh: '没有付款成功就不要交货，并告诉收单机构时间和流水号。',
      en: 'Hand out nothing unpaid, and tell your acquirer time and trace number.',
    },
    staff: {
      zh: '发卡行已登记挂失或没收，按协议处理，不向持卡人说明。',
      en: 'The issuer has it listed as lost, stolen or to be kept; act by the agreement, do not tell the cardholder.',
    },
  },
  provedBy: {
    zh: '顾客用另一张卡或另一种方式付款并获得批准。',
    en: 'The customer pays with another card or in another way, and it is approved.',
  },
  prior: { perTenThousand: 35, source: 'judgement' },
  signs: signs('judgement', {
    'says:declined-said': 0.25,
    'scope:one_card': 0.75,
    'scope:several_cards': 0.04,
    'scope:all_cards': 0.03,
    'card:blocked': 0.35,
    'says:lost-stolen': 0.8,
  }),
})
