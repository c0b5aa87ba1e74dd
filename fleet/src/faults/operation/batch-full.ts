import { allCards, fault, onRecord } from '../fault.ts'

export const batchFull = fault({
  id: 'operation/batch-full',
  actor: 'operator',
  weight: 30,
  says: {
    zh: ['交易笔数已满请结算', '批次满了', '提示存储满，要先做结算'],
    en: ['batch full, settle now', 'too many transactions in the batch', 'memory of the batch is full'],
  },
  shows: { telemetry: { batch: { full: 0.65 }, batch_count: { '495..500': 0.3 } }, transaction: { scope: allCards } },
  provoke: onRecord,
})
