import { alone, fault, reported } from '../fault.ts'

export const updateFailed = fault({
  id: 'software/update-failed',
  actor: 'acquirer_support',
  weight: 50,
  says: {
    zh: ['升级到一半失败了', '更新下载不了', '提示更新失败，进不了收款界面', '升级后一直要求重新更新'],
    en: [
      'update failed',
      'stuck in the middle of the update',
      'download of the new version breaks off',
      'asks for the update again and again',
    ],
  },
  shows: {
    code: { A1: 0.1 },
    telemetry: { update: { failed: 0.8 }, online: { true: 0.4 }, battery_pct: { '20..100': 0.4 } },
    peers: alone,
  },
  provoke: reported,
})
