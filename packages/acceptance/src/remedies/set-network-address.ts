import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const setNetworkAddress: Remedy = {
  id: 'set-network-address',
  title: { zh: '改正网络地址设置', en: 'Correct the address settings' },
  actor: 'merchant',
  materials: [],
  steps: [
    { zh: '把网络设为自动获取地址（DHCP），再重启网络。', en: 'Set the network to automatic (DHCP) and restart it.' },
    {
      zh: '固定地址的请核对地址、掩码、网关，避免与别的设备冲突。',
      en: 'With fixed addresses check address, mask and gateway, and that no other device has the same.',
    },
  ],
  minutes: 8,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.75, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
