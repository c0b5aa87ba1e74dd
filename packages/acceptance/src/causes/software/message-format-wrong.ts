import { cause, signs } from '../../cause.ts'
import { contactSupport } from '../../remedies/contact-support.ts'
import { downloadParameters } from '../../remedies/download-parameters.ts'
import { updateApplication } from '../../remedies/update-application.ts'

export const messageFormatWrong = cause({
  id: 'software/message-format-wrong',
  title: { zh: '报文格式不符', en: 'Message format wrong' },
  needs: [],
  answer: null,
  actor: 'vendor',
  remedies: [updateApplication, downloadParameters, contactSupport],
  source: 'article A4 (software)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '报文格式不对：重试一次，仍失败联系收单机构。', en: 'The message format is wrong: try once, then phone the acquirer.' },
    merchant: { zh: '升级或参数变化后出现，请告诉收单机构版本。', en: 'If it began after an update, tell your acquirer the version.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 40, source: 'judgement' },
  signs: signs('judgement', { 'began_after:update': 0.25, 'app_version:wrong': 0.2, 'scope:one_kind': 0.15, 'says:format-error': 0.75 }),
})
