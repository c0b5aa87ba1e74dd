import { cause, signs } from '../../cause.ts'
import { restoreOwnSettings } from '../../remedies/restore-own-settings.ts'

export const merchantSettingsWrong = cause({
  id: 'operation/merchant-settings-wrong',
  title: { zh: '店里自己改错了设置', en: 'Own settings changed' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [restoreOwnSettings],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '有设置被改动：改回原来的，或请店主处理。', en: 'A setting was changed: put it back or ask the owner.' },
    merchant: {
      zh: '记不清改了什么，请收单机构重新下发参数。',
      en: 'If unsure what was changed, let your acquirer send the parameters again.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 35, source: 'judgement' },
  signs: signs('judgement', { 'says:own-settings': 0.7, 'began_after:settings_change': 0.45, 'contactless:disabled': 0.1 }),
})
