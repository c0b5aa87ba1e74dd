import { cause, signs } from '../../cause.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'
import { stopAndDry } from '../../remedies/stop-and-dry.ts'
import { useSpareTerminal } from '../../remedies/use-spare-terminal.ts'

export const waterDamage = cause({
  id: 'device/water-damage',
  title: { zh: '进水受损', en: 'Water damage' },
  needs: [],
  answer: null,
  actor: 'field engineer',
  remedies: [stopAndDry, useSpareTerminal, replaceTerminal],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '进水了：马上关机拔电，不要再开。', en: 'It got wet: switch off and unplug at once, do not start it again.' },
    merchant: { zh: '用备用终端收款，联系收单机构换机。', en: 'Use a spare terminal and ask your acquirer for a replacement.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 25, source: 'judgement' },
  signs: signs('judgement', { 'liquid:true': 0.95, 'says:liquid': 0.85, 'tamper:true': 0.06, 'says:keys-dead': 0.1 }),
})
