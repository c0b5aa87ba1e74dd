import { alone, fault, reported } from '../fault.ts'

export const evidenceRequested = fault({
  id: 'risk/evidence-requested',
  actor: 'merchant',
  weight: 20,
  says: {
    zh: ['银行调单没回，被限制', '要求提供小票和发货凭证', '调单通知超时'],
    en: ['did not answer the retrieval request', 'they ask for proof of a sale', 'slip requested and not sent, now limited'],
  },
  shows: { merchant: { information_request: { unanswered: 0.5, open: 0.3 }, status: { limited: 0.25 } }, peers: alone },
  provoke: reported,
})
