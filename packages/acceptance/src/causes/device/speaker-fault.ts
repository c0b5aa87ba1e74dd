import { cause, signs } from '../../cause.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'
import { restartTerminal } from '../../remedies/restart-terminal.ts'

export const speakerFault = cause({
  id: 'device/speaker-fault',
  title: { zh: '喇叭不响', en: 'Speaker silent' },
  needs: [],
  answer: null,
  actor: 'field engineer',
  remedies: [restartTerminal, repairOnSite],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '没有声音不影响收款，请看屏幕结果。', en: 'No sound, but payments work: look at the screen.' },
    merchant: { zh: '调高音量并重启，仍不响请报修。', en: 'Turn the volume up and restart; otherwise have it repaired.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 15, source: 'judgement' },
  signs: signs('judgement', { 'says:no-sound': 0.85 }),
})
