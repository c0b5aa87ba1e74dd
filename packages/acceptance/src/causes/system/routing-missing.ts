import { cause, signs } from '../../cause.ts'
import { askForRouting } from '../../remedies/ask-for-routing.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const routingMissing = cause({
  id: 'system/routing-missing',
  title: { zh: '找不到到发卡银行的路由', en: 'No route to the issuer' },
  needs: [],
  answer: null,
  actor: 'acquirer operations',
  remedies: [useOtherCard, askForRouting],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '系统不认识这家银行的卡：请换卡。', en: "The system has no route to this card's bank: another card, please." },
    merchant: { zh: '某家银行的卡全失败，请收单机构补路由。', en: 'If all cards of one bank fail, have your acquirer add the route.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 35, source: 'judgement' },
  signs: signs('judgement', { 'scope:one_issuer': 0.5, 'scope:foreign_cards': 0.15, 'says:no-route': 0.7 }),
})
