import { alone, fault, reported } from '../fault.ts'

export const scannerFault = fault({
  id: 'device/scanner-fault',
  actor: 'field_engineer',
  weight: 35,
  says: {
    zh: ['扫码头不亮，扫不了付款码', '摄像头打不开', '扫什么码都没反应', '扫码枪坏了'],
    en: ['scanner does not light up', 'camera will not open', 'cannot scan any code', 'barcode reader is dead'],
  },
  shows: {
    telemetry: { scanner: { fault: 0.7 }, camera: { fault: 0.2 } },
    transaction: { type: { scan: 0.5 } },
    peers: alone,
  },
  provoke: reported,
})
