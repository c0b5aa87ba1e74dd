import { cause, signs } from '../../cause.ts'
import { setClock } from '../../remedies/set-clock.ts'
import { signOnAgain } from '../../remedies/sign-on-again.ts'

export const clockWrong = cause({
  id: 'software/clock-wrong',
  title: { zh: '终端时间不对', en: 'Terminal clock wrong' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [setClock, signOnAgain],
  source: 'article A4 (software)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '时间不对：打开自动校时或重新签到。', en: 'The clock is wrong: set it automatically or sign on again.' },
    merchant: { zh: '断电就丢时间是后备电池没电，请报修。', en: 'If it is lost without power, the back-up battery is flat: repair.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 40, source: 'judgement' },
  signs: signs('judgement', { 'clock:wrong': 0.92, 'says:clock-off': 0.75, 'says:certificate': 0.1, 'says:card-expired-said': 0.05 }),
})
