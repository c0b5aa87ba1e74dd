import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const restoreOwnSettings: Remedy = {
  id: 'restore-own-settings',
  title: { zh: '恢复自己改过的设置', en: 'Put your own settings back' },
  actor: 'merchant',
  materials: [],
  steps: [
    { zh: '想一想最近改过哪项设置，逐项改回。', en: 'Think of what was changed lately and change it back one by one.' },
    {
      zh: '记不清就请收单机构重新下发参数，不要恢复出厂。',
      en: 'If unsure, have the acquirer send the parameters again; no factory reset.',
    },
  ],
  minutes: 5,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.8, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
