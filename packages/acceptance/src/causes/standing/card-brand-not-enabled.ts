import { cause, signs } from '../../cause.ts'
import { askToOpenFunction } from '../../remedies/ask-to-open-function.ts'
import { useOtherSchemeCard } from '../../remedies/use-other-scheme-card.ts'

export const cardBrandNotEnabled = cause({
  id: 'standing/card-brand-not-enabled',
  title: { zh: '未开通该卡种或卡组织', en: 'This card brand or type is not enabled' },
  needs: [],
  answer: null,
  actor: 'acquirer support',
  remedies: [useOtherSchemeCard, askToOpenFunction],
  source: '收单办法 11, 19; internal A358',
  tell: {
    cardholder: {
      zh: '本店没有开通这种卡，请换一种卡付款。',
      en: 'This shop is not set up for this kind of card. Please use another one.',
    },
    cashier: { zh: '本店没有开通这种卡，请顾客换一种卡。', en: 'This kind of card is not enabled here. Ask for another one.' },
    merchant: {
      zh: '这种卡（卡组织、信用卡或境外卡）还没有为您开通。需要请申请开通。',
      en: 'This kind of card (brand, credit or foreign) is not enabled for you. Apply if you need it.',
    },
  },
  provedBy: { zh: '同一终端用该卡种的一笔消费获得批准。', en: 'A sale with this kind of card is approved on this terminal.' },
  prior: { perTenThousand: 60, source: 'judgement' },
  signs: signs('judgement', {
    'scope:one_scheme': 0.55,
    'scope:foreign_cards': 0.2,
    'card:unsupported': 0.3,
    'card:foreign': 0.15,
    'says:brand-closed': 0.65,
    'says:credit-refused-debit-ok': 0.2,
    'says:brand-unsupported': 0.3,
  }),
})
