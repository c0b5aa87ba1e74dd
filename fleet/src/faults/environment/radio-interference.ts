import { alone, fault, reported } from '../fault.ts'

export const radioInterference = fault({
  id: 'environment/radio-interference',
  actor: 'operator',
  weight: 20,
  says: {
    zh: ['放在铁柜台里就没信号', '旁边微波炉一开就断', '磁铁扣放旁边，刷卡老错', '地下室信号进不来'],
    en: [
      'loses the connection when the microwave runs',
      'works outside the metal counter only',
      'magnetic purse clasp next to the reader, cards fail',
      'metal shelf around it blocks the signal',
    ],
  },
  shows: {
    telemetry: { signal: { unstable: 0.6, weak: 0.2 }, interference: { true: 0.4 }, online: { false: 0.25 } },
    peers: alone,
  },
  provoke: reported,
})
