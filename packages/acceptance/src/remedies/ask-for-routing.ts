import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const askForRouting: Remedy = {
  id: 'ask-for-routing',
  title: { zh: '请收单机构补路由', en: 'Have the route added' },
  actor: 'acquirer operations',
  materials: [],
  steps: [
    { zh: '先请顾客换卡。', en: 'Ask for another card meanwhile.' },
    { zh: '把银行名、卡的前六位和时间告诉收单机构。', en: 'Tell your acquirer bank, first six digits of the card and time.' },
  ],
  minutes: 5,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.8, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
