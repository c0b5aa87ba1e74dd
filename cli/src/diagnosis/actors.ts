import type { Actor } from '@shouli/acceptance'
import type { Text } from '@shouli/vocabulary'
import type { Lang } from './language.ts'

const actors: Readonly<Record<Actor, Text>> = {
  merchant: { zh: '商户', en: 'the shop' },
  operator: { zh: '收银员', en: 'the cashier' },
  cardholder: { zh: '持卡人', en: 'the cardholder' },
  issuer: { zh: '发卡银行', en: 'the card issuer' },
  'acquirer support': { zh: '收单机构客服', en: "the acquirer's support" },
  'acquirer operations': { zh: '收单机构运营', en: "the acquirer's operations" },
  'acquirer risk': { zh: '收单机构风控', en: "the acquirer's risk desk" },
  'field engineer': { zh: '上门工程师', en: 'a field engineer' },
  vendor: { zh: '设备厂商', en: 'the vendor' },
  telecom: { zh: '通信运营商', en: 'the telecom operator' },
  'network scheme': { zh: '卡组织', en: 'the card scheme' },
}

export const actorIn = (actor: Actor, lang: Lang): string => actors[actor][lang]
