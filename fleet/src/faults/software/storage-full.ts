import { alone, fault, reported } from '../fault.ts'

export const storageFull = fault({
  id: 'software/storage-full',
  actor: 'acquirer_support',
  weight: 18,
  says: {
    zh: ['提示存储空间不足', '内存满了', '手机存储满，应用打不开'],
    en: ['storage full', 'not enough space', 'memory full, cannot save'],
  },
  shows: { telemetry: { storage: { full: 0.7 }, update: { failed: 0.2 } }, peers: alone },
  provoke: reported,
})
