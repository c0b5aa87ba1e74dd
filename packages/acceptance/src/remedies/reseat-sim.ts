import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const reseatSim: Remedy = {
  id: 'reseat-sim',
  title: { zh: '重新插好SIM卡', en: 'Reseat the SIM' },
  actor: 'operator',
  materials: [],
  steps: [
    {
      zh: '关机，打开卡盖，取出SIM卡，用干布擦金属面。',
      en: 'Switch off, open the cover, take out the SIM, wipe its contacts with a dry cloth.',
    },
    { zh: '按原方向插紧，开机看信号格。', en: 'Put it in the same way, switch on, look at the signal bars.' },
    { zh: '不要换成别的终端或手机的SIM卡。', en: 'Do not use the SIM of another terminal or a phone.' },
  ],
  minutes: 5,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.55, source: 'judgement' },
  risks: [{ zh: '物联网卡和终端绑定，换卡会被停用。', en: 'The SIM is bound to its terminal; swapping makes both stop.' }],
  guards: ['transaction open', 'off-line payments stored'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
