import { cause, signs } from '../../cause.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'
import { useSpareTerminal } from '../../remedies/use-spare-terminal.ts'

export const dropDamage = cause({
  id: 'device/drop-damage',
  title: { zh: '摔坏', en: 'Drop damage' },
  needs: [],
  answer: null,
  actor: 'field engineer',
  remedies: [useSpareTerminal, repairOnSite, replaceTerminal],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '摔坏的终端先停用，用备用终端收款。', en: 'Stop using the dropped terminal and take payments on a spare.' },
    merchant: { zh: '不要自己拆开，联系收单机构检修。', en: 'Do not open it; have your acquirer repair it.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 30, source: 'judgement' },
  signs: signs('judgement', {
    'dropped:true': 0.95,
    'began_after:fall': 0.5,
    'says:dropped': 0.8,
    'says:screen-cracked': 0.3,
    'tamper:true': 0.03,
    'display:cracked': 0.4,
  }),
})
