import { allCards, alone, fault, reported } from '../fault.ts'

export const baseOrPeripheralDisconnected = fault({
  id: 'device/base-or-peripheral-disconnected',
  actor: 'operator',
  weight: 40,
  says: {
    zh: ['机器和底座连不上', 'USB线接触不好，收银机找不到POS', '底座灯红的', '手持机离开底座就断'],
    en: ['lost the base', 'till does not see the terminal, the USB cable was loose', 'dock light is red', 'handset says base not found'],
  },
  shows: {
    telemetry: { peripheral: { base_disconnected: 0.5, cable_loose: 0.2 }, online: { false: 0.4 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: reported,
})
