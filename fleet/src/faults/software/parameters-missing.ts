import { allCards, alone, fault, reported } from '../fault.ts'

export const parametersMissing = fault({
  id: 'software/parameters-missing',
  actor: 'acquirer_support',
  weight: 45,
  says: {
    zh: ['没有参数，提示请下载参数', '商户号终端号是空的', '机器没初始化', '恢复出厂后什么都没了'],
    en: [
      'parameters missing',
      'terminal not initialised',
      'merchant number is empty',
      'asks to download parameters first',
      'set-up incomplete',
    ],
  },
  shows: { telemetry: { parameters: { missing: 0.65 }, signed_in: { false: 0.4 } }, transaction: { scope: allCards }, peers: alone },
  provoke: reported,
})
