import type { Field, Spec, Words } from '../spec.ts'
import { settingsFrom, type UnionPayPosSettings } from '../settings.ts'
import { listedMtis, messageKinds } from '../catalogue.ts'
import { conditionCodes, currencies, processingCodes } from './unionpay-codes.ts'
import { unionPayInsides } from './unionpay-layouts.ts'

/** The dialect of a population of terminals: its table, and the settings that made it. */
export interface UnionPayPosSpec extends Spec {
  readonly settings: UnionPayPosSettings
}

/**
 * Messages between terminals and their acquirer in China: ISO 8583:1987, 64 fields, in the form that UnionPay's terminals speak
 * (iso8583-unionpay-pos.md §2–3; docs/dialects.md).
 *
 * @param given settings that differ from the usual ones
 * @throws SettingRefused with the name of a setting that does not exist or cannot have that value
 */
export function unionpayPos(given: Partial<UnionPayPosSettings> | Readonly<Record<string, unknown>> = {}): UnionPayPosSpec {
  const settings = settingsFrom(given)
  return {
    name: 'unionpay-pos',
    settings,
    highest: 64,
    kinds: messageKinds,
    mtis: settings.messageTypes === 'listed' ? listedMtis : null,
    encodings: {
      mti: 'bcd',
      bitmap: 'binary',
      digits: 'bcd',
      align: 'left',
      track: 'bcd',
      prefix: 'bcd',
      bytes: 'binary',
      charset: settings.charset,
      filler: settings.filler,
    },
    fields: withInsides(fieldsFor(settings), settings),
  }
}

function withInsides(fields: Fields, settings: UnionPayPosSettings): Fields {
  const insides = unionPayInsides(settings)
  return Object.fromEntries(Object.entries(fields).map(([number, field]) => [number, { ...field, inside: insides[Number(number)] ?? [] }]))
}

interface Fields {
  readonly [number: number]: Field
}

const cardNumber = { secret: 'card number' } as const
const hidden = { secret: 'hidden' } as const
const prose = { prose: true } as const

function fieldsFor(settings: UnionPayPosSettings): Fields {
  const encryptedBy = settings.trackEncryption === 'by field 53' ? { field: 53, digit: 3, is: '1' } : settings.trackEncryption
  return {
    2: { format: 'n..19', name: words('主账号', 'primary account number'), ...cardNumber },
    3: { format: 'n6', name: words('交易处理码', 'processing code'), values: processingCodes },
    4: { format: 'n12', name: words('交易金额', 'amount in fen'), says: 'fen' },
    11: { format: 'n6', name: words('受卡方系统跟踪号', 'trace number of the terminal') },
    12: { format: 'n6', name: words('受卡方所在地时间', 'host time, hhmmss'), says: 'time' },
    13: { format: 'n4', name: words('受卡方所在地日期', 'host date, MMDD'), says: 'day' },
    14: { format: 'n4', name: words('卡有效期', 'card expiry, YYMM'), ...hidden },
    15: { format: 'n4', name: words('清算日期', 'settlement date, MMDD'), says: 'day' },
    22: { format: 'n3', name: words('服务点输入方式码', 'entry mode'), align: settings.f22Align },
    23: { format: 'n3', name: words('卡片序列号', 'card sequence number'), align: settings.f23Align },
    25: { format: 'n2', name: words('服务点条件码', 'condition code'), values: conditionCodes },
    26: { format: 'n2', name: words('服务点PIN获取码', 'longest PIN that can be entered') },
    32: { format: 'n..11', name: words('受理方标识码', 'acquirer code') },
    35: {
      format: `z..${settings.f35Most}` as const,
      name: words('2磁道数据', 'track 2'),
      counts: settings.f35Counts,
      encryptedBy,
      ...hidden,
    },
    36: { format: 'z...104', name: words('3磁道数据', 'track 3'), encryptedBy, ...hidden },
    37: { format: 'an12', name: words('检索参考号', 'retrieval reference number') },
    38: { format: 'an6', name: words('授权标识应答码', 'authorisation code') },
    39: { format: 'an2', name: words('应答码', 'response code') },
    41: { format: 'ans8', name: words('受卡机终端标识码', 'terminal number') },
    42: { format: 'ans15', name: words('受卡方标识码', 'merchant number') },
    44: { format: 'ans..25', name: words('附加响应数据', 'additional answer data'), ...prose },
    48: { format: 'n...322', name: words('附加数据（私有）', 'totals or details'), counts: settings.f48Counts },
    49: { format: 'an3', name: words('交易货币代码', 'currency'), values: currencies },
    52: { format: settings.f52Bytes === 16 ? 'b128' : 'b64', name: words('个人标识码数据', 'PIN block'), ...hidden },
    53: { format: 'n16', name: words('安全控制信息', 'security control') },
    54: { format: 'an...20', name: words('附加金额（余额）', 'balances') },
    55: { format: 'b...255', name: words('IC卡数据域', 'chip data') },
    57: { format: 'ans...999', name: words('电子钱包数据', 'electronic wallet data'), ...prose, ...hidden },
    58: { format: 'ans...999', name: words('PBOC电子钱包交易信息', 'reserved: electronic wallet transaction'), ...prose, ...hidden },
    59: { format: 'ans...600', name: words('终端与二维码明细', 'terminal and QR detail'), ...prose },
    60: {
      format: `n...${settings.f60Most}` as const,
      name: words('自定义域（交易类型、批次、网络管理码）', 'type, batch, network code'),
      least: 8,
    },
    61: { format: 'n...29', name: words('原始信息域', 'original message'), digits: settings.f61Digits },
    62: { format: 'b...512', name: words('自定义域（密钥、参数、文本）', 'keys, parameters, texts') },
    63: { format: 'ans...163', name: words('自定义域（操作员、卡组织、文本）', 'operator, card scheme, texts'), ...prose },
    64: { format: 'b64', name: words('报文鉴别码', 'message authentication code') },
  }
}

function words(zh: string, en: string): Words {
  return { zh, en }
}
