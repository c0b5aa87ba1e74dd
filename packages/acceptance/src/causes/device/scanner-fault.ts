import { cause, signs } from '../../cause.ts'
import { cleanScannerWindow } from '../../remedies/clean-scanner-window.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'
import { restartTerminal } from '../../remedies/restart-terminal.ts'

export const scannerFault = cause({
  id: 'device/scanner-fault',
  title: { zh: '扫码头或摄像头故障', en: 'Scanner or camera fault' },
  needs: [],
  answer: null,
  actor: 'field engineer',
  remedies: [cleanScannerWindow, restartTerminal, repairOnSite],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '扫不出码：擦干净扫码窗，请顾客调亮屏幕。', en: 'It does not scan: wipe the window and ask for a brighter screen.' },
    merchant: { zh: '仍扫不出先刷卡收款，再报修。', en: 'If it still fails, take cards and have it repaired.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 45, source: 'judgement' },
  signs: signs('judgement', { 'scanner:fault': 0.6, 'scanner:intermittent': 0.2, 'says:scanner-dead': 0.75, 'entry_mode:qr': 0.3 }),
})
