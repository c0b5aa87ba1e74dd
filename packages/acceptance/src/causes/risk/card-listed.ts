import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { blocked } from '../../listed.ts'
import { contactIssuer } from '../../remedies/contact-issuer.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const cardListed = cause({
  id: 'risk/card-listed',
  title: { zh: '卡片在风险名单上', en: 'Card is on a risk list' },
  needs: ['listings', 'transaction'],
  answer: answerCode('62'),
  actor: 'cardholder',
  remedies: [useOtherCard, contactIssuer],
  source: '收单办法 34; internal A062',
  tell: {
    cashier: {
      zh: '这张卡不能在这里使用，请顾客换一张卡或换一种方式付款。',
      en: 'This card cannot be used here. Ask for another card or another way to pay.',
    },
    merchant: {
      zh: '这张卡不能受理，请换一张卡。与本店无关。',
      en: 'This card cannot be accepted; take another one. It has nothing to do with your shop.',
    },
  },
  titleFor: 'staff',
  evidenceFor: 'staff',
  provedBy: { zh: '顾客用另一张卡付款并获得批准。', en: 'The customer pays with another card, and it is approved.' },
  prior: { perTenThousand: 25, source: 'judgement' },
  signs: signs('judgement', { 'scope:one_card': 0.9, 'card:blocked': 0.2, 'says:on-a-list': 0.1, 'helped:other_card': 0.2 }),

  find({ listings }, at) {
    return blocked(listings, 'card', at)
  },
})
