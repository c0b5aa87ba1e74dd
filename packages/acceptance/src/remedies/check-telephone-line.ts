import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const checkTelephoneLine: Remedy = {
  id: 'check-telephone-line',
  title: { zh: '检查电话线', en: 'Check the telephone line' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '拿起同线电话听有没有拨号音，挂好所有分机。', en: 'Lift a phone on the same line and listen for a tone; hang up all others.' },
    { zh: '需要拨9外线的在参数里设好。', en: 'Where an outside line needs a prefix, it must be set.' },
    { zh: '仍没有拨号音，报电话公司。', en: 'Without a tone, call the telephone company.' },
  ],
  minutes: 4,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.55, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
