import { cause, signs } from '../../cause.ts'
import { contactIssuer } from '../../remedies/contact-issuer.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const issuerSuspectsFraud = cause({
  id: 'cardholder/issuer-suspects-fraud',
  title: { zh: '发卡银行做安全核查', en: 'Issuer checks for security' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [useOtherCard, contactIssuer],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: {
      zh: '这张卡暂时不能在这里付款，请换一张卡，或拨打卡背面的电话问发卡银行。',
      en: 'This card cannot be used here now. Please use another card, or call the number on the back of it.',
    },
    cashier: { zh: '请换一张卡；没有付款成功不要交货。', en: 'Another card, please; hand out nothing unpaid.' },
    merchant: {
      zh: '店里不用处理：换一张卡能付就说明终端正常。',
      en: 'Nothing for the shop to do: if another card works, the terminal is fine.',
    },
    staff: {
      zh: '发卡行安全原因拒绝，不向持卡人和收银员说明细节。',
      en: 'Refused by the issuer for security; no details to cardholder or cashier.',
    },
  },
  provedBy: {
    zh: '顾客用另一张卡或另一种方式付款并获得批准。',
    en: 'The customer pays with another card or in another way, and it is approved.',
  },
  prior: { perTenThousand: 60, source: 'judgement' },
  signs: signs('judgement', {
    'says:declined-said': 0.35,
    'scope:one_card': 0.75,
    'scope:several_cards': 0.04,
    'scope:all_cards': 0.03,
    'says:fraud-suspected-by-bank': 0.7,
    'amount:unusual': 0.45,
    'region:abroad': 0.15,
    'says:issuer-declined': 0.2,
  }),
})
