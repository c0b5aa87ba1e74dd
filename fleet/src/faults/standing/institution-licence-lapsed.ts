import { fault, reported } from '../fault.ts'

export const institutionLicenceLapsed = fault({
  id: 'standing/institution-licence-lapsed',
  actor: 'acquirer_support',
  weight: 8,
  says: {
    zh: ['支付公司牌照没续上', '这家支付机构退出了', '听说支付牌照被注销'],
    en: ['the payment company lost its licence', 'our provider went out of business', 'acquirer licence not renewed'],
  },
  shows: { merchant: { acquirer_licence: { lapsed: 0.75 } }, peers: { scope: { 'same acquirer': 0.4 } } },
  provoke: reported,
})
