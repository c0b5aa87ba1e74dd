import { cause, signs } from '../../cause.ts'
import { contactSupport } from '../../remedies/contact-support.ts'
import { downloadParameters } from '../../remedies/download-parameters.ts'

export const parametersMissing = cause({
  id: 'software/parameters-missing',
  title: { zh: '终端没有参数', en: 'Terminal not set up' },
  needs: [],
  answer: null,
  actor: 'acquirer support',
  remedies: [downloadParameters, contactSupport],
  source: 'article A4 (software)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '终端没有参数：在菜单里下载参数。', en: 'The terminal is not set up: download the parameters.' },
    merchant: {
      zh: '下载不到请收单机构下发商户号、终端号等参数。',
      en: 'If it cannot, have your acquirer send merchant and terminal settings.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 95, source: 'judgement' },
  signs: signs('judgement', {
    'new_terminal:true': 0.4,
    'began_after:replacement': 0.25,
    'began_after:repair': 0.1,
    'says:not-configured': 0.75,
  }),
})
