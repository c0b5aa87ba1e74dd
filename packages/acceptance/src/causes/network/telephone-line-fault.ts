import { cause, signs } from '../../cause.ts'
import { checkTelephoneLine } from '../../remedies/check-telephone-line.ts'
import { switchNetwork } from '../../remedies/switch-network.ts'

export const telephoneLineFault = cause({
  id: 'network/telephone-line-fault',
  title: { zh: '电话线路故障', en: 'Telephone line fault' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [checkTelephoneLine, switchNetwork],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '拨号不通：检查电话线，挂好分机。', en: 'It cannot dial: check the line, hang up other phones.' },
    merchant: {
      zh: '没有拨号音请报电话公司；能用网络就改用网络。',
      en: 'No tone: call the telephone company; use a network if there is one.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 45, source: 'judgement' },
  signs: signs('judgement', {
    'connectivity:telephone': 0.85,
    'line_noise:true': 0.3,
    'line_retries:many': 0.3,
    'online:false': 0.3,
    'says:phone-line': 0.75,
    'says:no-connection': 0.1,
  }),
})
