import { cause, signs } from '../../cause.ts'
import { cleanChipSlot } from '../../remedies/clean-chip-slot.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'
import { restartTerminal } from '../../remedies/restart-terminal.ts'
import { useAnotherReader } from '../../remedies/use-another-reader.ts'

export const chipReaderFault = cause({
  id: 'device/chip-reader-fault',
  title: { zh: '芯片读卡器故障或脏污', en: 'Chip reader dirty or broken' },
  needs: [],
  answer: null,
  actor: 'field engineer',
  remedies: [useAnotherReader, cleanChipSlot, restartTerminal, repairOnSite, replaceTerminal],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '插卡读不出：换成挥卡或扫码先收款，再清洁卡槽。',
      en: 'The chip cannot be read: take it by tap or code now, then clean the slot.',
    },
    merchant: { zh: '用三张卡试，都读不出就报修。', en: 'Try three cards; if none can be read, have it repaired.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 110, source: 'judgement' },
  signs: signs('judgement', {
    'chip_reader:fault': 0.6,
    'chip_reader:intermittent': 0.25,
    'says:chip-unreadable': 0.6,
    'says:reader-error': 0.3,
    'says:slot-blocked': 0.1,
    'scope:all_cards': 0.4,
    'scope:several_cards': 0.35,
    'says:needs-repair': 0.1,
    'chip_reader:blocked': 0.1,
    'helped:other_way': 0.2,
    'helped:cleaning': 0.12,
  }),
})
