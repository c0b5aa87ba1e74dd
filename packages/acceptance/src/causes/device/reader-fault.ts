import { cause, signs } from '../../cause.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'
import { restartTerminal } from '../../remedies/restart-terminal.ts'
import { useSpareTerminal } from '../../remedies/use-spare-terminal.ts'

export const readerFault = cause({
  id: 'device/reader-fault',
  title: { zh: '读卡部件硬件故障', en: 'Reader hardware fault' },
  needs: [],
  answer: null,
  actor: 'field engineer',
  remedies: [restartTerminal, useSpareTerminal, replaceTerminal, repairOnSite],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '设备报硬件故障：重启一次，不行换备用终端。', en: 'It reports a hardware fault: restart once, then use a spare.' },
    merchant: { zh: '记下错误号和序列号，联系收单机构换机。', en: 'Note error and serial number and ask your acquirer for a replacement.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 60, source: 'judgement' },
  signs: signs('judgement', {
    'says:stripe-unreadable': 0.25,
    'says:tap-dead': 0.25,
    'says:chip-unreadable': 0.3,
    'scope:all_cards': 0.6,
    'magstripe:fault': 0.65,
    'contactless:fault': 0.7,
    'chip_reader:fault': 0.75,
    'says:reader-error': 0.6,
    'says:needs-repair': 0.35,
    'peripheral:fault': 0.3,
  }),
})
