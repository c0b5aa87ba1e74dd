import { fault, reported } from '../fault.ts'

export const signatureMissing = fault({
  id: 'operation/signature-missing',
  actor: 'operator',
  weight: 22,
  says: {
    zh: ['客人没签名就走了', '签购单上没签字，银行要调单', '忘了让顾客签名'],
    en: ['customer left without signing', 'no signature on the slip', 'forgot to get the signature, now they ask for it'],
  },
  shows: { transaction: { signature: { missing: 0.6 }, status: { approved: 0.5 } } },
  provoke: reported,
})
