import { fault, reported } from '../fault.ts'

export const applicationCrashed = fault({
  id: 'software/application-crashed',
  actor: 'acquirer_support',
  weight: 50,
  says: {
    zh: ['收款应用闪退', '一点消费就退出来', '程序崩溃', '提示应用已停止运行'],
    en: ['the app crashes', 'closes as soon as I press sale', 'app has stopped', 'jumps back to the home screen'],
  },
  shows: {
    telemetry: { app: { crashed: 0.6 }, display: { ok: 0.3 }, online: { true: 0.4 }, app_version: { current: 0.3, outdated: 0.2 } },
    peers: { scope: { 'same model': 0.15, 'this terminal only': 0.2 } },
  },
  provoke: reported,
})
