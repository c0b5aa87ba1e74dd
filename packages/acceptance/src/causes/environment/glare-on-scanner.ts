import { cause, signs } from '../../cause.ts'
import { cleanScannerWindow } from '../../remedies/clean-scanner-window.ts'
import { shadeTheScanner } from '../../remedies/shade-the-scanner.ts'

export const glareOnScanner = cause({
  id: 'environment/glare-on-scanner',
  title: { zh: '光线太强扫不到码', en: 'Glare keeps codes from being read' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [shadeTheScanner, cleanScannerWindow],
  source: 'article A4 (environment)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '光太强：转身挡一下光，调亮手机再扫。',
      en: 'Too much light: give shade with your body, brighten the phone and scan again.',
    },
    merchant: { zh: '收银台避开直射光和射灯。', en: 'Keep the till out of direct sun and spotlights.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 25, source: 'judgement' },
  signs: signs('judgement', {
    'surroundings:glare': 0.9,
    'scanner:intermittent': 0.3,
    'says:glare': 0.8,
    'says:scanner-dead': 0.4,
    'entry_mode:qr': 0.4,
    'display:dim': 0.2,
    'scanner:fault': 0.15,
    'helped:cleaning': 0.05,
  }),
})
