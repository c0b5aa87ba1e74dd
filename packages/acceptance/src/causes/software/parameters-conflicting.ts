import { cause, signs } from '../../cause.ts'
import { contactSupport } from '../../remedies/contact-support.ts'
import { downloadParameters } from '../../remedies/download-parameters.ts'

export const parametersConflicting = cause({
  id: 'software/parameters-conflicting',
  title: { zh: '参数互相矛盾', en: 'Settings contradict each other' },
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
    cashier: { zh: '参数不一致：重新下载参数。', en: 'Settings contradict: download them again.' },
    merchant: { zh: '请收单机构核对终端、商户和卡组织参数。', en: 'Have your acquirer compare terminal, merchant and scheme settings.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 60, source: 'judgement' },
  signs: signs('judgement', {
    'app_version:wrong': 0.3,
    'scope:one_kind': 0.25,
    'began_after:settings_change': 0.15,
    'says:config-conflict': 0.7,
  }),
})
