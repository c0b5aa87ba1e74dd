import { cause, signs } from '../../cause.ts'
import { checkPower } from '../../remedies/check-power.ts'
import { powerOnLongPress } from '../../remedies/power-on-long-press.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'
import { useSpareTerminal } from '../../remedies/use-spare-terminal.ts'

export const willNotStart = cause({
  id: 'device/will-not-start',
  title: { zh: '开不了机或反复重启', en: 'Does not start, or keeps restarting' },
  needs: [],
  answer: null,
  actor: 'field engineer',
  remedies: [powerOnLongPress, checkPower, useSpareTerminal, repairOnSite, replaceTerminal],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '开不了机：充电10分钟，长按电源键10秒。',
      en: 'It does not start: charge for 10 minutes, hold the power key for 10 seconds.',
    },
    merchant: {
      zh: '仍不开机请用备用终端并报修，不要恢复出厂。',
      en: 'If it stays dead, use a spare and have it repaired; no factory reset.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 75, source: 'judgement' },
  signs: signs('judgement', {
    'says:no-power': 0.1,
    'says:frozen': 0.1,
    'display:blank': 0.4,
    'online:false': 0.35,
    'power:restarts': 0.4,
    'power:none': 0.35,
    'began_after:update': 0.1,
    'says:wont-start': 0.7,
    'says:screen-black': 0.2,
    'says:needs-repair': 0.1,
  }),
})
