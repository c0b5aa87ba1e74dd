import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const reinstallTerminal: Remedy = {
  id: 'reinstall-terminal',
  title: { zh: '重新装机', en: 'Have a terminal installed again' },
  actor: 'acquirer operations',
  materials: [
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
    { zh: '负责人身份证件正反两面照片', en: 'photographs of both sides of the identity document of the responsible person' },
    { zh: '安装地址', en: 'the address where it will stand' },
  ],
  steps: [
    { zh: '已撤机的终端不能继续使用，请交回。', en: 'A withdrawn terminal may not be used any more; hand it back.' },
    { zh: '向收单机构申请装机，登记新终端。', en: 'Ask the acquirer for an installation; the new terminal is registered.' },
    { zh: '安装后签到并做一笔消费。', en: 'Sign on and make a sale.' },
  ],
  minutes: 20,
  waitMinutes: 4320,
  cost: fen(0),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '新终端的一笔消费获得批准。', en: 'A sale on the new terminal is approved.' },
}
