import type { Text } from '@shouli/vocabulary'
import type { Actor } from '../cause.ts'
import type { Facts } from '../facts.ts'

/** How the observed value must stand to the threshold. */
export type Relation = 'is' | 'at most' | 'at least'

interface Label {
  readonly text: Text
  readonly relation: Relation
}

const label = (zh: string, en: string, relation: Relation = 'is'): Label => ({ text: { zh, en }, relation })

/** Every fact that evidence can name. */
export const factLabels: Readonly<Record<string, Label>> = {
  'registration.merchantOnFile': label('商户号已登记', 'merchant number on file'),
  'registration.terminalOnFile': label('终端已登记', 'terminal on file'),
  'registration.boundMerchantId': label('终端绑定的商户', 'merchant that the terminal is bound to'),
  'registration.serialSeen': label('终端报上来的序列号', 'serial number sent'),
  'merchant.status': label('商户状态', 'status of the merchant'),
  'merchant.mcc': label('商户类别码', 'merchant category code'),
  'merchant.businessLicence': label('营业执照', 'business licence'),
  'merchant.businessLicence.validUntil': label('营业执照有效期至', 'business licence valid until', 'at least'),
  'merchant.businessLicence.registryStatus': label('登记机关显示的状态', 'status in the public register'),
  'merchant.legalPersonId': label('负责人身份证件', 'identity document of the responsible person'),
  'merchant.legalPersonId.validUntil': label('负责人证件有效期至', 'identity document valid until', 'at least'),
  'merchant.settlementAccount': label('结算账户', 'settlement account'),
  'merchant.settlementAccount.verifiedOn': label('结算账户验证日期', 'settlement account verified on', 'at most'),
  'merchant.agreement': label('受理协议', 'acceptance agreement'),
  'merchant.agreement.startsOn': label('协议生效日', 'agreement starts on', 'at most'),
  'merchant.agreement.endsOn': label('协议到期日', 'agreement ends on', 'at least'),
  'merchant.identityVerifiedOn': label('最近一次核实身份', 'identity last verified on', 'at least'),
  'terminal.status': label('终端状态', 'status of the terminal'),
  'terminal.statusSince': label('终端启用于', 'terminal in service since', 'at least'),
  'terminal.model': label('终端型号', 'terminal model'),
  'terminal.place': label('登记的安装地点', 'registered place'),
  'terminal.applicationVersion': label('应用版本', 'application version', 'at least'),
  position: label('终端位置', 'position of the terminal'),
  distance: label('离登记地点的距离（米）', 'distance from the registered place, metres', 'at most'),
  'session.signedOnAt': label('最近签到', 'last sign-on', 'at least'),
  'session.mac': label('报文校验', 'message authentication'),
  'session.keysLoaded': label('工作密钥已装', 'working keys loaded'),
  'session.batchSeen': label('终端的批次号', 'batch number of the terminal'),
  'session.batchCount': label('本批次已有笔数', 'payments in the open batch', 'at most'),
  'line.state': label('到网络主机的线路', 'line to the network host'),
  'transaction.kind': label('交易类型', 'kind of transaction'),
  'transaction.amount': label('交易金额', 'amount'),
  'transaction.cardType': label('卡种', 'kind of card'),
  'transaction.entryMode': label('读卡方式', 'how the card was read'),
  dayTotal: label('当日累计（含本笔）', "the day's total, this payment included", 'at most'),
  microCreditDay: label('当日信用卡累计（含本笔）', "today's credit-card total, this payment included", 'at most'),
  microCreditMonth: label('当月信用卡累计（含本笔）', "this month's credit-card total, this payment included", 'at most'),
  'frequency of merchant': label('本店此前的笔数', 'payments of the shop before this one', 'at most'),
  'frequency of terminal': label('本终端此前的笔数', 'payments of the terminal before this one', 'at most'),
  'frequency of card': label('这张卡此前的笔数', 'payments of the card before this one', 'at most'),
  'listing of merchant': label('商户在名单上', 'merchant is on a list'),
  'listing of person': label('负责人在名单上', 'responsible person is on a list'),
  'listing of terminal': label('终端在名单上', 'terminal is on a list'),
  'listing of card': label('卡片在名单上', 'card is on a list'),
  'original.payment': label('原交易', 'original payment'),
  'original.payment.state': label('原交易状态', 'state of the original payment'),
  'original.payment.paidAt': label('原交易时间', 'time of the original payment', 'at least'),
  'original.payment.settled': label('原交易已结算', 'original payment is settled'),
  'original.payment.sameCard': label('与原交易同一张卡', 'same card as the original'),
}

/** Further values of evidence. */
export const moreLabels: Readonly<Record<string, Text>> = {
  merchantId: { zh: '商户号', en: 'merchant number' },
  terminalId: { zh: '终端号', en: 'terminal number' },
  type: { zh: '商户类型', en: 'type of merchant' },
  number: { zh: '证照号码', en: 'number of the document' },
  checkedOn: { zh: '查询日期', en: 'looked up on' },
  document: { zh: '证件', en: 'document' },
  account: { zh: '账户', en: 'account' },
  agreement: { zh: '协议编号', en: 'agreement' },
  since: { zh: '开始于', en: 'since' },
  reviewBy: { zh: '复核日期', en: 'to be reviewed by' },
  told: { zh: '原因', en: 'reason' },
  reason: { zh: '内部依据', en: 'internal ground' },
  decidedBy: { zh: '依据的规则或决定', en: 'rule or decision' },
  list: { zh: '名单', en: 'list' },
  before: { zh: '此前累计', en: 'before this payment' },
  amount: { zh: '本笔', en: 'this payment' },
  usedToday: { zh: '今天已用', en: 'used today' },
  usedThisMonth: { zh: '本月已用', en: 'used this month' },
  hour: { zh: '时间', en: 'time of day' },
  lastHeard: { zh: '上次位置时间', en: 'last position at' },
  latitude: { zh: '纬度', en: 'latitude' },
  longitude: { zh: '经度', en: 'longitude' },
  mcc: { zh: '商户类别码', en: 'merchant category code' },
  model: { zh: '型号', en: 'model' },
  lastAnswer: { zh: '主机上次应答', en: 'last answer of the host' },
  original: { zh: '原交易金额', en: 'original amount' },
  returned: { zh: '已退或已完成', en: 'already returned or completed' },
  percent: { zh: '最高百分比', en: 'percent at most' },
}

export const actorNames: Readonly<Record<Actor, Text>> = {
  merchant: { zh: '店主', en: 'the shop owner' },
  operator: { zh: '收银员', en: 'the cashier' },
  cardholder: { zh: '持卡人', en: 'the cardholder' },
  issuer: { zh: '发卡银行', en: "the card's bank" },
  'acquirer support': { zh: '收单机构客服', en: 'the support of your acquirer' },
  'acquirer operations': { zh: '收单机构运营', en: 'the operations of your acquirer' },
  'acquirer risk': { zh: '收单机构风控', en: 'the risk department of your acquirer' },
  'field engineer': { zh: '上门工程师', en: 'the field engineer' },
  vendor: { zh: '设备或软件厂商', en: 'the vendor' },
  telecom: { zh: '通信运营商', en: 'the telecom carrier' },
  'network scheme': { zh: '卡组织', en: 'the card network' },
}

/** The facts by name, for what could not be read. */
export const factNames: Readonly<Record<keyof Facts, Text>> = {
  registration: { zh: '商户与终端的登记', en: 'registration of merchant and terminal' },
  merchant: { zh: '商户资料', en: 'papers of the merchant' },
  terminal: { zh: '终端资料', en: 'record of the terminal' },
  session: { zh: '签到与密钥', en: 'sign-on and keys' },
  listings: { zh: '风险名单', en: 'risk lists' },
  policy: { zh: '受理规则', en: 'policy' },
  velocity: { zh: '累计与笔数', en: 'totals and counts' },
  line: { zh: '网络线路', en: 'line to the network' },
  transaction: { zh: '本笔交易', en: 'the payment' },
  original: { zh: '原交易', en: 'the original payment' },
}
