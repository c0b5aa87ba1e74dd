import { cause, signs } from '../../cause.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'
import { restartTerminal } from '../../remedies/restart-terminal.ts'
import { useAnotherReader } from '../../remedies/use-another-reader.ts'

export const contactlessReaderFault = cause({
  id: 'device/contactless-reader-fault',
  title: { zh: '感应读卡器故障', en: 'Contactless reader fault' },
  needs: [],
  answer: null,
  actor: 'field engineer',
  remedies: [useAnotherReader, restartTerminal, repairOnSite, replaceTerminal],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '挥卡没反应：请插卡或扫码先收款。', en: 'Tapping does not work: insert the card or use a code for now.' },
    merchant: {
      zh: '重启一次，仍不行报修；检查感应区是否贴了金属贴纸。',
      en: 'Restart once, then have it repaired; see that nothing metallic sticks on the reader.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 60, source: 'judgement' },
  signs: signs('judgement', {
    'contactless:fault': 0.6,
    'contactless:intermittent': 0.2,
    'entry_mode:tapped': 0.4,
    'says:tap-dead': 0.65,
    'says:phone-wallet': 0.1,
    'says:reader-error': 0.2,
    'helped:other_way': 0.2,
  }),
})
