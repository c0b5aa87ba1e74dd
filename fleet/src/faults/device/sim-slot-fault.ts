import { alone, fault, reported } from '../fault.ts'

export const simSlotFault = fault({
  id: 'device/sim-slot-fault',
  actor: 'field_engineer',
  weight: 18,
  says: {
    zh: ['卡槽坏了，换了好的流量卡还是说没卡', 'SIM卡插好几次都不认，卡放别的机器上没事', '卡托断了'],
    en: ['card slot is broken, a good SIM is not seen either', 'SIM works in another terminal but not in this one', 'SIM tray snapped off'],
  },
  shows: {
    code: { '-201': 0.4 },
    telemetry: {
      connectivity: { cellular: 0.5, none: 0.2 },
      sim: { not_detected: 0.7 },
      sim_tried: { other_sim_fails: 0.5 },
      online: { false: 0.7 },
    },
    peers: alone,
  },
  provoke: reported,
})
