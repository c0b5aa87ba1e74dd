import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const grantPermissions: Remedy = {
  id: 'grant-permissions',
  title: { zh: '打开应用权限', en: 'Grant the application its permissions' },
  actor: 'operator',
  materials: [],
  steps: [
    {
      zh: '在系统设置里为收款应用打开定位、蓝牙、相机等权限。',
      en: 'In the system settings allow location, Bluetooth, camera and so on for the payment application.',
    },
    { zh: '关闭省电限制，重启应用。', en: 'Lift power saving for it and restart it.' },
  ],
  minutes: 4,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.85, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
