import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const findOtherAcquirer: Remedy = {
  id: 'find-other-acquirer',
  title: { zh: '换一家受理该行业的持牌机构', en: 'Go to a licensed acquirer that serves your trade' },
  actor: 'merchant',
  materials: [
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
    { zh: '负责人身份证件正反两面照片', en: 'photographs of both sides of the identity document of the responsible person' },
    { zh: '近期经营流水', en: 'recent takings' },
  ],
  steps: [
    { zh: '收单机构有权决定服务哪些行业；请它书面说明。', en: 'An acquirer may decide which trades it serves; ask for it in writing.' },
    { zh: '在人民银行网站核对其他机构的许可和地区。', en: 'Look up licence and region of others on the site of the central bank.' },
    { zh: '先结清原机构的款项，再办新机构入网。', en: 'Let open money be settled, then apply.' },
  ],
  minutes: 60,
  waitMinutes: 10080,
  cost: fen(0),
  chance: { p: 0.6, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '新机构终端的一笔消费获得批准。', en: 'A sale on the terminal of the new acquirer is approved.' },
}
