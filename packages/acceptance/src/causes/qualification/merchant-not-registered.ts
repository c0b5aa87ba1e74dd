import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { contactSupport } from '../../remedies/contact-support.ts'
import { handInApplication } from '../../remedies/hand-in-application.ts'

export const merchantNotRegistered = cause({
  id: 'qualification/merchant-not-registered',
  title: { zh: '商户未登记', en: 'Merchant is not registered' },
  needs: ['registration'],
  answer: answerCode('03'),
  actor: 'acquirer operations',
  remedies: [handInApplication, contactSupport],
  source: '收单办法 7; internal A003',
  tell: {
    cashier: {
      zh: '终端里的商户号没有登记，暂时不能刷卡，请告诉店主。',
      en: 'The merchant number in this terminal is not registered, so cards cannot be taken. Tell the owner.',
    },
    merchant: {
      zh: '收单机构没有登记这个商户号：可能还没入网，也可能终端里设错了号码。请核对商户号，再联系收单机构。',
      en: 'The acquirer knows no merchant under this number: not registered yet, or the terminal holds a wrong one. Check the number, then contact the acquirer.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 60, source: 'judgement' },
  signs: signs('judgement', {
    'says:merchant-unregistered': 0.55,
    'scope:all_cards': 0.8,
    'merchant_new:true': 0.45,
    'new_terminal:true': 0.3,
    'says:papers-missing': 0.05,
    'peers:shop': 0.2,
    'began_after:replacement': 0.05,
    'merchant_status:pending': 0.1,
    'says:merchant-refused-said': 0.35,
    'terminal_on_file:unregistered': 0.05,
  }),

  find({ registration }) {
    if (registration.merchantOnFile) return null

    return {
      fact: 'registration.merchantOnFile',
      observed: false,
      threshold: true,
      window: null,
      rule: 'register.merchant@1',
      source: '收单办法 7',
      record: 'message F42',
      more: { merchantId: registration.merchantId },
      wouldPass: { value: true, amountAtMost: null, notBefore: null },
    }
  },
})
