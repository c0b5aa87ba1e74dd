import { cause, signs } from '../../cause.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'
import { restartTerminal } from '../../remedies/restart-terminal.ts'
import { useSpareTerminal } from '../../remedies/use-spare-terminal.ts'

export const touchOrKeypadFault = cause({
  id: 'device/touch-or-keypad-fault',
  title: { zh: '触摸屏或按键失灵', en: 'Touch screen or keys do not respond' },
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
    cashier: {
      zh: '按键或触屏没反应：确认没有进行中的交易，重启一次。',
      en: 'Keys or touch do not respond: make sure nothing is open and restart once.',
    },
    merchant: {
      zh: '重启无效请报修；不要用力按或撬键帽。',
      en: 'If that does not help, have it repaired; do not force or prise the keys.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 90, source: 'judgement' },
  signs: signs('judgement', {
    'keypad:unresponsive': 0.45,
    'keypad:stuck': 0.2,
    'keypad:some_keys': 0.2,
    'display:touch_dead': 0.4,
    'says:touch-dead': 0.5,
    'says:keys-dead': 0.55,
  }),
})
