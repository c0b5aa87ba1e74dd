import { alone, fault, reported } from '../fault.ts'

export const telephoneLineFault = fault({
  id: 'network/telephone-line-fault',
  actor: 'telecom',
  weight: 18,
  says: {
    zh: ['拨号失败，电话线没有声音', '无载波', '座机占线POS拨不出去', '电话线坏了'],
    en: ['no dial tone', 'line busy, somebody is on the phone', 'no carrier', 'dial-up terminal cannot dial'],
  },
  shows: {
    code: { '-521': 0.3, '-523': 0.3 },
    telemetry: { connectivity: { dialup: 0.85 }, line_noise: { high: 0.25 }, online: { false: 0.4 } },
    peers: alone,
  },
  provoke: reported,
})
