import { alone, fault, reported } from '../fault.ts'

export const bluetoothLost = fault({
  id: 'network/bluetooth-lost',
  actor: 'operator',
  weight: 40,
  says: {
    zh: ['蓝牙连不上手机', '刷卡器和手机老断开', '配对失败', '蓝牙搜不到读卡器'],
    en: [
      'Bluetooth keeps disconnecting',
      'reader does not pair with the phone',
      'phone cannot find the reader',
      'loses the tablet all the time',
    ],
  },
  shows: {
    telemetry: { connectivity: { bluetooth: 0.75 }, bluetooth: { disconnected: 0.5, unpaired: 0.2 }, online: { false: 0.3 } },
    peers: alone,
  },
  provoke: reported,
})
