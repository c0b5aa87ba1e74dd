import { cause, signs } from '../../cause.ts'
import { lookUpBeforeRepeating } from '../../remedies/look-up-before-repeating.ts'
import { raiseTraceNumber } from '../../remedies/raise-trace-number.ts'
import { signOnAgain } from '../../remedies/sign-on-again.ts'

export const traceDuplicate = cause({
  id: 'software/trace-duplicate',
  title: { zh: '流水号重复', en: 'Trace number repeated' },
  needs: [],
  answer: null,
  actor: 'acquirer support',
  remedies: [lookUpBeforeRepeating, signOnAgain, raiseTraceNumber],
  source: 'article A4 (software)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '流水号重复：先查询，再重新签到。', en: 'Trace numbers repeat: look it up, then sign on again.' },
    merchant: { zh: '换机或恢复后常见，请收单机构调整。', en: 'Usual after a swap or restore: have your acquirer move it.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 25, source: 'judgement' },
  signs: signs('judgement', { 'began_after:replacement': 0.35, 'began_after:repair': 0.15, 'says:trace-repeated': 0.75 }),
})
