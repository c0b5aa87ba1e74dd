import { cause, signs } from '../../cause.ts'
import { freeStorage } from '../../remedies/free-storage.ts'
import { settleBatch } from '../../remedies/settle-batch.ts'

export const storageFull = cause({
  id: 'software/storage-full',
  title: { zh: '存储空间满', en: 'Storage full' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [freeStorage, settleBatch],
  source: 'article A4 (software)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '存储满了：结算上送后再清理。', en: 'Storage is full: settle, upload, then tidy up.' },
    merchant: { zh: '不要清除收款应用的数据。', en: 'Do not clear the payment application.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 30, source: 'judgement' },
  signs: signs('judgement', { 'storage_full:true': 0.9, 'says:storage-full-said': 0.8 }),
})
