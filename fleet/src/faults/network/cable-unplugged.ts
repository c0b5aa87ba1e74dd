import { alone, fault, reported } from '../fault.ts'

export const cableUnplugged = fault({
  id: 'network/cable-unplugged',
  actor: 'operator',
  weight: 45,
  says: {
    zh: ['网线掉了', '网线没插紧，口上灯不亮', '打扫卫生把网线碰掉了', '网线被老鼠咬了'],
    en: ['network cable is out', 'cleaners unplugged the cable', 'no light at the Ethernet port', 'cable broken'],
  },
  shows: {
    code: { '-250': 0.45 },
    telemetry: { connectivity: { ethernet: 0.7 }, cable: { unplugged: 0.6 }, online: { false: 0.7 }, other_devices_online: { true: 0.4 } },
    peers: alone,
  },
  provoke: reported,
})
