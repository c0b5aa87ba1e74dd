import { cause, signs } from '../../cause.ts'
import { cleanChipSlot } from '../../remedies/clean-chip-slot.ts'
import { cleanDust } from '../../remedies/clean-dust.ts'
import { cleanStripeReader } from '../../remedies/clean-stripe-reader.ts'

export const dust = cause({
  id: 'environment/dust',
  title: { zh: '灰尘油污', en: 'Dust or grease' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [cleanDust, cleanChipSlot, cleanStripeReader],
  source: 'article A4 (environment)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '卡槽和接口脏了：关机清洁后再试。', en: 'Slots and plugs are dirty: switch off, clean, try again.' },
    merchant: { zh: '厨房、面粉、工地旁每周清洁一次。', en: 'Near kitchens, flour or building sites clean it weekly.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 22, source: 'judgement' },
  signs: signs('judgement', {
    'surroundings:dust': 0.8,
    'says:dust': 0.8,
    'says:chip-unreadable': 0.15,
    'says:stripe-unreadable': 0.15,
    'chip_reader:fault': 0.2,
    'chip_reader:intermittent': 0.3,
    'magstripe:intermittent': 0.2,
    'says:reader-error': 0.1,
    'printer:fault': 0.08,
    'helped:cleaning': 0.5,
  }),
})
