import { cause, signs } from '../../cause.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'

export const clockBatteryFlat = cause({
  id: 'device/clock-battery-flat',
  title: { zh: '后备电池没电', en: 'Back-up battery flat' },
  needs: [],
  answer: null,
  actor: 'field engineer',
  remedies: [repairOnSite, replaceTerminal],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '终端断电就丢时间或密钥，请停用并联系收单机构。',
      en: 'The terminal loses time or keys without power: stop and phone the acquirer.',
    },
    merchant: {
      zh: '后备电池要由授权人员更换，换后重新灌密钥。',
      en: 'The back-up battery is changed by authorised staff, keys are loaded again.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 12, source: 'judgement' },
  signs: signs('judgement', {
    'began_after:long_idle': 0.12,
    'began_after:power_cut': 0.12,
    'says:clock-off': 0.6,
    'clock:wrong': 0.75,
    'tamper:true': 0.3,
    'keys_loaded:false': 0.35,
    'says:clock-battery': 0.6,
    'idle:months': 0.2,
  }),
})
