import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const updateOpeningHours: Remedy = {
  id: 'update-opening-hours',
  title: { zh: '更新营业时间', en: 'Update your opening hours' },
  actor: 'acquirer support',
  materials: [{ zh: '营业时间说明，例如门口公示照片', en: 'proof of the hours, such as a photograph of the sign' }],
  steps: [
    { zh: '在商户后台修改营业时间，附上照片。', en: 'Change the hours in the merchant centre and add the photograph.' },
    { zh: '审核后按新时间判断。', en: 'After the review the new hours count.' },
  ],
  minutes: 5,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.85, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
