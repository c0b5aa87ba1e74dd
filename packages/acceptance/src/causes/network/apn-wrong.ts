import { cause, signs } from '../../cause.ts'
import { correctApn } from '../../remedies/correct-apn.ts'
import { switchNetwork } from '../../remedies/switch-network.ts'

export const apnWrong = cause({
  id: 'network/apn-wrong',
  title: { zh: '接入点设置不对', en: 'Wrong access point (APN)' },
  needs: [],
  answer: null,
  actor: 'acquirer support',
  remedies: [correctApn, switchNetwork],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '上网设置不对：先用Wi-Fi收款。', en: 'The mobile settings are wrong: use Wi-Fi for now.' },
    merchant: { zh: '请收单机构下发正确的接入点。', en: 'Have your acquirer send the right access point.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 30, source: 'judgement' },
  signs: signs('judgement', {
    'connectivity:cellular': 0.6,
    'online:false': 0.4,
    'signal:good': 0.3,
    'began_after:sim_change': 0.2,
    'says:apn-problem': 0.8,
  }),
})
