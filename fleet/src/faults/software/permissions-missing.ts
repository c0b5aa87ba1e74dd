import { alone, fault, reported } from '../fault.ts'

export const permissionsMissing = fault({
  id: 'software/permissions-missing',
  actor: 'operator',
  weight: 18,
  says: {
    zh: ['应用没有蓝牙权限', '提示请打开定位权限', '摄像头权限被禁了', '系统更新后权限没了'],
    en: [
      'app has no Bluetooth permission',
      'asks for location permission',
      'camera permission denied',
      'permission was taken away after the phone update',
    ],
  },
  shows: { telemetry: { permissions: { missing: 0.65 }, connectivity: { bluetooth: 0.3 } }, peers: alone },
  provoke: reported,
})
