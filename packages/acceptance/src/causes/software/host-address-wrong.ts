import { cause, signs } from '../../cause.ts'
import { correctHostAddress } from '../../remedies/correct-host-address.ts'
import { downloadParameters } from '../../remedies/download-parameters.ts'

export const hostAddressWrong = cause({
  id: 'software/host-address-wrong',
  title: { zh: '主机地址设置错误', en: 'Wrong host address' },
  needs: [],
  answer: null,
  actor: 'acquirer support',
  remedies: [correctHostAddress, downloadParameters],
  source: 'article A4 (software)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '终端的主机地址不对，请告诉店主，不要自己改。', en: 'The host address is wrong: tell the owner, do not change it.' },
    merchant: { zh: '请收单机构下发正确地址；改过端口的恢复原来的。', en: 'Have your acquirer send it; undo any change of port.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 40, source: 'judgement' },
  signs: signs('judgement', {
    'online:false': 0.3,
    'signed_in:false': 0.3,
    'other_devices_online:true': 0.3,
    'began_after:settings_change': 0.3,
    'says:host-address-wrong-said': 0.75,
    'says:no-connection': 0.2,
  }),
})
