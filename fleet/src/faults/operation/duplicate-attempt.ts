import { answered, fault } from '../fault.ts'

export const duplicateAttempt = fault({
  id: 'operation/duplicate-attempt',
  actor: 'operator',
  weight: 30,
  says: {
    zh: ['同一笔刷了两次，提示重复交易', '以为没成功又刷一遍', '拒绝，重复交易'],
    en: ['same payment twice, says duplicate', 'thought it failed and did it again', 'duplicate transaction'],
  },
  shows: { code: { '94': 0.9, '26': 0.03 }, transaction: { repeat_same_amount: { true: 0.55 }, same_card_5min: { '2..3': 0.3 } } },
  provoke: answered('94'),
})
