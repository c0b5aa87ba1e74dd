import { answered, fault, oneCard } from '../fault.ts'

export const insufficientFunds = fault({
  id: 'cardholder/insufficient-funds',
  actor: 'cardholder',
  weight: 260,
  says: {
    zh: ['客人卡里余额不足', '提示余额不足，换了张卡就好了', '客人说有钱但显示资金不足', '可用余额不够'],
    en: [
      'not enough money on the card',
      'insufficient funds, another card went through',
      'customer swears there is money but it says funds',
      'balance too low',
    ],
  },
  shows: { code: { '51': 0.95 }, transaction: { scope: oneCard } },
  provoke: answered('51'),
})
