import type { PaymentSummary, Remedy } from '@shouli/contract'
import type { Text } from '@shouli/vocabulary'

const t = (zh: string, en: string): Text => ({ zh, en })

export const resultWords: { readonly [result in PaymentSummary['result']]: Text } = {
  approved: t('已批准', 'Approved'),
  rejected: t('被拒', 'Rejected'),
  pending: t('处理中', 'Pending'),
  in_doubt: t('结果未知', 'In doubt'),
  reversed: t('已冲正', 'Reversed'),
}

export const actorWords: { readonly [actor in Remedy['actor']]: Text } = {
  merchant: t('商户', 'Merchant'),
  operator: t('收银员', 'Cashier'),
  cardholder: t('持卡人', 'Cardholder'),
  issuer: t('发卡银行', 'Issuer'),
  acquirer_support: t('收单机构客服', 'Acquirer support'),
  acquirer_operations: t('收单机构运营', 'Acquirer operations'),
  acquirer_risk: t('收单机构风控', 'Acquirer risk desk'),
  field_engineer: t('上门工程师', 'Field engineer'),
  vendor: t('设备或软件厂商', 'Vendor'),
  telecom: t('通信运营商', 'Telecom carrier'),
  network_scheme: t('卡组织', 'Card scheme'),
}

export const kindWords: { readonly [kind in PaymentSummary['kind']]: Text } = {
  balance: t('余额查询', 'Balance inquiry'),
  sale: t('消费', 'Sale'),
  sale_void: t('消费撤销', 'Sale void'),
  refund: t('退货', 'Refund'),
  'pre-authorisation': t('预授权', 'Pre-authorisation'),
  'pre-authorisation_void': t('预授权撤销', 'Pre-authorisation void'),
  completion: t('预授权完成', 'Completion'),
  completion_advice: t('预授权完成通知', 'Completion advice'),
  completion_void: t('完成撤销', 'Completion void'),
  'off-line_sale': t('离线消费', 'Off-line sale'),
}

export const decidedByWords: { readonly [by in PaymentSummary['decided_by']]: Text } = {
  us: t('本机构判断', 'Decided by us'),
  network: t('网络或发卡行应答', 'Answered by the network'),
  nobody: t('尚无应答', 'No answer yet'),
}

export const cardTypeWords: { readonly [type in PaymentSummary['card_type']]: Text } = {
  debit: t('借记卡', 'Debit'),
  credit: t('信用卡', 'Credit'),
  prepaid: t('预付卡', 'Prepaid'),
  unknown: t('卡种未知', 'Card type unknown'),
}

export const entryModeWords: { readonly [mode in PaymentSummary['entry_mode']]: Text } = {
  manual: t('手工输入', 'Typed'),
  magnetic_stripe: t('刷磁条', 'Swiped'),
  chip: t('插卡', 'Chip'),
  contactless: t('挥卡', 'Tapped'),
  QR_code: t('扫码', 'QR code'),
  fallback: t('降级刷卡', 'Fallback'),
  unknown: t('方式未知', 'Unknown'),
}

export const rowWords: Readonly<Record<string, Text>> = {
  qualification: t('商户资质', 'Qualification'),
  risk: t('交易风险', 'Transaction risk'),
  standing: t('信誉与政策', 'Standing and policy'),
  system: t('系统', 'Systems'),
  network: t('网络', 'Network'),
  device: t('硬件', 'Hardware'),
  software: t('软件', 'Software'),
  operation: t('操作', 'Operation'),
  verification: t('安全验证', 'Security verification'),
  environment: t('环境', 'Environment'),
  cardholder: t('持卡人与发卡行', 'Cardholder and issuer'),
}

export const guardWords: Readonly<Record<string, Text>> = {
  transaction_open: t('有未完成的交易', 'a payment is open'),
  'off-line_payments_stored': t('有脱机交易未上送', 'off-line payments are stored'),
  batch_unsettled: t('批次未结算', 'the batch is unsettled'),
  reversal_open: t('有未完成的冲正', 'a reversal is open'),
  tamper: t('已触发安全锁', 'the tamper lock has tripped'),
  model_alarm: t('同型号正在告警', 'an alarm is on for this model'),
  battery_low: t('电量低', 'the battery is low'),
  retry_forbidden: t('应答码禁止重试', 'the code forbids another try'),
  not_by_the_merchant: t('仅限工作人员操作', 'for staff only'),
}
