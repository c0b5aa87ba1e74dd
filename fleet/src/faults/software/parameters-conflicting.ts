import { alone, fault, reported } from '../fault.ts'

export const parametersConflicting = fault({
  id: 'software/parameters-conflicting',
  actor: 'acquirer_support',
  weight: 35,
  says: {
    zh: ['参数和后台不一致', '改了类别后机器里还是旧的', '小票商户名和系统登记的不一样', '交易开关与后台设置不符'],
    en: [
      'terminal settings differ from the back office',
      'old merchant data is still in the terminal',
      'functions on the terminal do not match what we ordered',
      'configuration mismatch',
    ],
  },
  shows: { code: { '40': 0.15, '12': 0.15 }, telemetry: { parameters: { conflict: 0.55, outdated: 0.2 } }, peers: alone },
  provoke: reported,
})
