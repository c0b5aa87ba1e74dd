import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const complainToRegulator: Remedy = {
  id: 'complain-to-regulator',
  title: { zh: '向监管部门投诉', en: 'Complain to the regulator' },
  actor: 'merchant',
  materials: [
    { zh: '身份证明与联系方式', en: 'identity and contact' },
    { zh: '与收单机构往来的记录、异议回执', en: 'the exchange with the acquirer and the receipt of the objection' },
    { zh: '小票上的编号', en: 'the reference on the slip' },
  ],
  steps: [
    { zh: '先向收单机构投诉；不处理或不满意再往下。', en: 'Complain to the acquirer first; go on if nothing happens.' },
    { zh: '对支付公司拨打12363，对银行拨打12378。', en: 'Against a payment company call 12363, against a bank 12378.' },
    { zh: '写明被投诉机构、具体请求、事实和理由。', en: 'Name the institution, your claim, facts and grounds.' },
    { zh: '转办后机构一般15日内答复，复杂的最长60日。', en: 'The institution answers within 15 days, in complex matters 60.' },
  ],
  minutes: 60,
  waitMinutes: 43200,
  cost: fen(0),
  chance: { p: 0.35, source: '消保办法 41–43; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
