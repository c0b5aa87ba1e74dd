import type { Text } from '@shouli/vocabulary'

export const texts = {
  title: { zh: '商户', en: 'Merchants' },
  search: { zh: '商户名称或商户号开头', en: 'Name, or the beginning of the number' },
  none: { zh: '没有找到这样的商户', en: 'No such merchant' },
  more: { zh: '更多', en: 'More' },
  back: { zh: '全部商户', en: 'All merchants' },
  health: { zh: '体检：今天能受理吗？', en: 'Health check: does it accept today?' },
  healthOn: { zh: '换一天看看', en: 'Look at another day' },
  accepts: { zh: '可以受理', en: 'It accepts' },
  rejects: { zh: '会被拒绝', en: 'It would be rejected' },
  terminals: { zh: '终端', en: 'Terminals' },
  noTerminals: { zh: '没有绑定终端', en: 'No terminal is bound' },
  papers: { zh: '资料', en: 'Papers' },
  licence: { zh: '营业执照', en: 'Business licence' },
  person: { zh: '负责人证件', en: 'Identity document' },
  account: { zh: '结算账户', en: 'Settlement account' },
  agreement: { zh: '受理协议', en: 'Agreement' },
  missing: { zh: '没有', en: 'none' },
  longTerm: { zh: '长期', en: 'no end' },
  until: { zh: '有效至', en: 'until' },
  verified: { zh: '已验证', en: 'verified' },
  unverified: { zh: '未验证', en: 'not verified' },
  payments: { zh: '查看交易', en: 'See payments' },
  whole: { zh: '整个商户', en: 'The merchant itself' },
} satisfies Record<string, Text>

export const merchantTypeWords: Readonly<Record<string, Text>> = {
  enterprise: { zh: '企业', en: 'Enterprise' },
  individual_business: { zh: '个体工商户', en: 'Individual business' },
  institution: { zh: '事业单位或团体', en: 'Institution' },
  micro_merchant: { zh: '小微商户', en: 'Micro merchant' },
}

export const statusWords: Readonly<Record<string, Text>> = {
  trading: { zh: '正常', en: 'Trading' },
  frozen: { zh: '冻结', en: 'Frozen' },
  closed: { zh: '关闭', en: 'Closed' },
  in_stock: { zh: '在库', en: 'In stock' },
  suspended: { zh: '停用', en: 'Suspended' },
  withdrawn: { zh: '撤机', en: 'Withdrawn' },
}
