import { alone, fault, reported } from '../fault.ts'

export const speakerFault = fault({
  id: 'device/speaker-fault',
  actor: 'field_engineer',
  weight: 12,
  says: {
    zh: ['收款没有语音播报', '机器没声音，音量开到最大也没有', '喇叭破了沙沙响'],
    en: ['no sound any more', 'does not announce payments, volume is up', 'speaker crackles'],
  },
  shows: {
    telemetry: { speaker: { fault: 0.6 } },
    peers: alone,
  },
  provoke: reported,
})
