import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const stopAndDry: Remedy = {
  id: 'stop-and-dry',
  title: { zh: '停用并晾干', en: 'Stop using it and let it dry' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '马上关机拔电，取下电池（能取的话）。', en: 'Switch off and unplug at once, take out the battery if it comes out.' },
    { zh: '倒置在通风处至少24小时，不要用吹风机。', en: 'Leave it upside down in moving air for 24 hours; no hair dryer.' },
    { zh: '干透后再开机；出现安全锁定请联系收单机构。', en: 'Switch on when dry; if it shows a security lock, phone the acquirer.' },
  ],
  minutes: 5,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.35, source: 'judgement' },
  risks: [{ zh: '潮湿时开机会短路，可能触发安全锁定。', en: 'Switching on while wet may short it and trip the security lock.' }],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
