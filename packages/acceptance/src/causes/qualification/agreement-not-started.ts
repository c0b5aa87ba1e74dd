import { answerCode } from '@shouli/vocabulary'
import { startOf, today } from '../../calendar.ts'
import { cause, signs } from '../../cause.ts'
import { waitForStartDay } from '../../remedies/wait-for-start-day.ts'

export const agreementNotStarted = cause({
  id: 'qualification/agreement-not-started',
  title: { zh: '受理协议尚未生效', en: 'Acceptance agreement has not started yet' },
  needs: ['merchant'],
  answer: answerCode('03'),
  actor: 'acquirer operations',
  remedies: [waitForStartDay],
  source: '收单办法 11',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '受理协议还没到生效日，到期自动可以收款；急用可联系收单机构提前。',
      en: 'Your acceptance agreement starts on a later day; payments pass from then. Ask the acquirer if you need it sooner.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 3, source: 'judgement' },
  signs: signs('judgement', {
    'says:agreement-said': 0.5,
    'merchant_new:true': 0.7,
    'scope:all_cards': 0.85,
    'agreement:not_started': 0.75,
  }),

  find({ merchant }, at) {
    const { agreement } = merchant
    if (agreement === null) return null // agreement-missing speaks for this
    if (agreement.startsOn <= today(at)) return null

    return {
      fact: 'merchant.agreement.startsOn',
      observed: agreement.startsOn,
      threshold: today(at),
      window: null,
      rule: 'register.agreement@1',
      source: '收单办法 11',
      record: `merchants/${merchant.id}/agreement`,
      more: { agreement: agreement.number },
      wouldPass: { value: today(at), amountAtMost: null, notBefore: startOf(agreement.startsOn) },
    }
  },
})
