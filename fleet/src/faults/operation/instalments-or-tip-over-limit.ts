import { fault, reported } from '../fault.ts'

export const instalmentsOrTipOverLimit = fault({
  id: 'operation/instalments-or-tip-over-limit',
  actor: 'operator',
  weight: 14,
  says: {
    zh: ['分期期数选多了', '小费超过比例', '分24期不支持'],
    en: ['too many instalments', 'tip is over the allowed percentage', 'this terminal takes at most 12 instalments'],
  },
  shows: { code: { '13': 0.2, '12': 0.2 }, transaction: { installments: { 'over limit': 0.6 }, tip: { 'over limit': 0.25 } } },
  provoke: reported,
})
