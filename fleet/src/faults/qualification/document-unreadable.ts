import { alone, fault, reported } from '../fault.ts'

export const documentUnreadable = fault({
  id: 'qualification/document-unreadable',
  actor: 'merchant',
  weight: 24,
  says: {
    zh: ['上传的照片模糊被退回', '执照拍得不全', '证件看不清要重传'],
    en: ['upload was rejected as blurred', 'photo of the document is cut off', 'document not readable, send again'],
  },
  shows: { merchant: { documents: { unreadable: 0.55, rejected: 0.25 }, requirements: { outstanding: 0.2 } }, peers: alone },
  provoke: reported,
})
