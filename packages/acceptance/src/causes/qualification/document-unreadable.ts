import { cause, signs } from '../../cause.ts'
import { photographDocumentAgain } from '../../remedies/photograph-document-again.ts'
import { supplyMissingInformation } from '../../remedies/supply-missing-information.ts'

export const documentUnreadable = cause({
  id: 'qualification/document-unreadable',
  title: { zh: '证件照片不合格', en: 'Document cannot be read or is not accepted' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [photographDocumentAgain, supplyMissingInformation],
  source: '收单办法 9',
  tell: {
    merchant: {
      zh: '上传的证件看不清、不完整或类型不对。请用原件重拍，四角完整、不反光。',
      en: 'The document is unreadable, incomplete or of the wrong kind. Photograph the original again: all corners, no reflection.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 18, source: 'judgement' },
  signs: signs('judgement', {
    'documents:unreadable': 0.55,
    'documents:wrong': 0.35,
    'documents:expired': 0.12,
    'business_licence:unreadable': 0.3,
    'photos:unclear': 0.25,
    'says:copy-unreadable': 0.75,
    'says:papers-missing': 0.15,
    'verified:false': 0.4,
    'merchant_status:refused': 0.1,
    'merchant_status:pending': 0.15,
  }),
})
