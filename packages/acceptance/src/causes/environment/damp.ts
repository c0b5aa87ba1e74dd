import { cause, signs } from '../../cause.ts'
import { dryThePlace } from '../../remedies/dry-the-place.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'

export const damp = cause({
  id: 'environment/damp',
  title: { zh: '受潮', en: 'Damp' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [dryThePlace, repairOnSite],
  source: 'article A4 (environment)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '机器受潮：关机擦干，放干燥处两小时。', en: 'It is damp: switch off, wipe it, leave it dry for two hours.' },
    merchant: { zh: '远离水槽和蒸汽，回南天用后收进防潮箱。', en: 'Keep it from sink and steam; in humid weather store it dry.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 25, source: 'judgement' },
  signs: signs('judgement', {
    'humidity:high': 0.9,
    'says:damp': 0.8,
    'says:keys-dead': 0.1,
    'says:liquid': 0.12,
    'liquid:true': 0.12,
    'keypad:unresponsive': 0.12,
    'keypad:stuck': 0.1,
    'says:touch-dead': 0.12,
    'display:touch_dead': 0.1,
    'says:chip-unreadable': 0.1,
    'says:paper-jam': 0.1,
    'printer:jam': 0.08,
    'chip_reader:fault': 0.1,
  }),
})
