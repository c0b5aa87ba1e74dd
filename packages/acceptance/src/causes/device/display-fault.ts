import { cause, signs } from '../../cause.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'
import { restartTerminal } from '../../remedies/restart-terminal.ts'
import { useSpareTerminal } from '../../remedies/use-spare-terminal.ts'

export const displayFault = cause({
  id: 'device/display-fault',
  title: { zh: '屏幕故障', en: 'Display fault' },
  needs: [],
  answer: null,
  actor: 'field engineer',
  remedies: [restartTerminal, useSpareTerminal, repairOnSite, replaceTerminal],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '屏幕坏了：先用备用终端收款，不要拆机。', en: 'The screen is broken: use a spare terminal, do not open this one.' },
    merchant: {
      zh: '重启一次无效就报修；屏幕碎了不要再用，以免触发安全锁定。',
      en: 'If one restart does not help, have it repaired; with a cracked screen stop, or the security lock may trip.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 70, source: 'judgement' },
  signs: signs('judgement', {
    'display:blank': 0.4,
    'display:cracked': 0.2,
    'display:garbled': 0.2,
    'display:dim': 0.1,
    'says:screen-black': 0.4,
    'says:screen-garbled': 0.35,
    'says:screen-cracked': 0.3,
    'dropped:true': 0.15,
  }),
})
