import { fault, reported } from '../fault.ts'

export const trainingMode = fault({
  id: 'operation/training-mode',
  actor: 'operator',
  weight: 12,
  says: {
    zh: ['小票上写着培训模式', '交易都成功但没到账，屏幕上有演示字样', '机器在测试模式'],
    en: ['slips say training', 'it approves everything but no money comes, demo mode', 'terminal is in test mode'],
  },
  shows: { telemetry: { mode: { training: 0.6 } }, transaction: { status: { approved_not_settled: 0.5 } } },
  provoke: reported,
})
