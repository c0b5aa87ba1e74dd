import { answerCode } from '@shouli/vocabulary'
import { sameDay, startOf, today } from '../../calendar.ts'
import { cause, signs } from '../../cause.ts'
import { signOnAgain } from '../../remedies/sign-on-again.ts'

export const signOnMissing = cause({
  id: 'verification/sign-on-missing',
  title: { zh: '终端没有签到', en: 'Terminal is not signed on' },
  needs: ['session', 'policy'],
  answer: answerCode('77'),
  actor: 'operator',
  remedies: [signOnAgain],
  source: 'UnionPay POS 应答码 77; internal A177',
  tell: {
    cashier: { zh: '终端今天还没签到，请先签到再收款。', en: 'The terminal is not signed on today. Sign on, then take the payment.' },
    merchant: {
      zh: '终端没有签到。每天开门先在菜单里签到一次。',
      en: 'The terminal is not signed on. Sign it on each morning before the first payment.',
    },
  },
  provedBy: {
    zh: '同一终端（或替换它的终端）的一笔消费获得批准。',
    en: 'A sale on the same terminal, or on its replacement, is approved.',
  },
  prior: { perTenThousand: 120, source: 'judgement' },
  signs: signs('judgement', {
    'signed_in:false': 0.85,
    'says:not-signed-on': 0.65,
    'scope:all_cards': 0.85,
    'peers:this_only': 0.8,
    'helped:sign_on': 0.35,
    'time:midnight': 0.06,
  }),

  find({ session, policy }, at) {
    const { signedOnAt } = session
    if (signedOnAt !== null && (!policy.signOnDaily || sameDay(signedOnAt, at))) return null

    const needed = startOf(today(at))
    return {
      fact: 'session.signedOnAt',
      observed: signedOnAt === null ? null : { at: signedOnAt },
      threshold: { at: needed },
      window: policy.signOnDaily ? today(at) : null,
      rule: `policy.signOnDaily@${policy.version}`,
      source: 'UnionPay POS 应答码 77',
      record: 'gateway',
      wouldPass: { value: { at: needed }, amountAtMost: null, notBefore: null },
    }
  },
})
