import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const reconnectPeripherals: Remedy = {
  id: 'reconnect-peripherals',
  title: { zh: '重新连接底座和外接设备', en: 'Reconnect base and external parts' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '把终端重新放上底座，拔插电源线和数据线。', en: 'Put the terminal back on its base, unplug and plug power and data cables.' },
    { zh: '蓝牙设备先删除配对，再重新配对。', en: 'For Bluetooth parts forget the pairing and pair again.' },
    { zh: '看指示灯恢复后再收款。', en: 'When the light is back, take a payment.' },
  ],
  minutes: 3,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.6, source: 'judgement' },
  risks: [],
  guards: ['transaction open'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
