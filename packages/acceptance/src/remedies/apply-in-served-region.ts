import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const applyInServedRegion: Remedy = {
  id: 'apply-in-served-region',
  title: { zh: '向本地机构申请', en: 'Apply to an acquirer that serves your region' },
  actor: 'merchant',
  materials: [
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
    { zh: '经营地址证明', en: 'proof of the address' },
  ],
  steps: [
    { zh: '问清服务的地区和本地分支。', en: 'Ask which regions it serves and for a local branch.' },
    { zh: '没有就换一家覆盖本地的持牌机构。', en: 'If there is none, apply to a licensed one that covers your place.' },
  ],
  minutes: 45,
  waitMinutes: 10080,
  cost: fen(0),
  chance: { p: 0.7, source: '收单办法 16; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '当地终端的一笔消费获得批准。', en: 'A sale on a local terminal is approved.' },
}
