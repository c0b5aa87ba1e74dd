import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const renewSim: Remedy = {
  id: 'renew-sim',
  title: { zh: '恢复或更换SIM卡', en: 'Have the SIM restored or replaced' },
  actor: 'telecom',
  materials: [{ zh: '终端号与SIM卡号', en: 'terminal and SIM number' }],
  steps: [
    {
      zh: '把终端号和SIM卡号（ICCID）报给收单机构或运营商。',
      en: 'Give your acquirer or carrier the terminal number and the SIM number (ICCID).',
    },
    { zh: '欠费、停机、锁卡由他们恢复，必要时寄新卡。', en: 'They lift the stop or send a new SIM.' },
    { zh: '不要用手机或别的终端的卡代替。', en: 'Do not use the SIM of a phone or another terminal.' },
  ],
  minutes: 5,
  waitMinutes: 240,
  cost: fen(1000),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
