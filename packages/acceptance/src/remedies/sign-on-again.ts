import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const signOnAgain: Remedy = {
  id: 'sign-on-again',
  title: { zh: '重新签到', en: 'Sign the terminal on again' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '先查最后一笔交易的结果，别急着重刷。', en: 'Look up the last payment first; do not repeat it yet.' },
    { zh: '在菜单选“签到”。提示先结算，就先结算。', en: 'Choose sign-on in the menu; if it asks to settle first, do so.' },
    { zh: '显示签到成功后再收款。', en: 'Take the payment when it says signed on.' },
  ],
  minutes: 1,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.85, source: 'judgement' },
  risks: [
    { zh: '有未结算交易时，按提示先结算再签到，以免丢失。', en: 'With an unsettled batch settle first as asked, so that nothing is lost.' },
  ],
  guards: ['transaction open', 'tamper'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
