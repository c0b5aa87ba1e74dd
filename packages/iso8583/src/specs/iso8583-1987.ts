import type { Encodings, Field, Format, Secrecy, Spec, Words } from '../spec.ts'

/** Where ISO 8583:1987 leaves the writing to whoever uses it. */
export interface Iso87Settings {
  readonly charset?: Encodings['charset']
  /** Side on which an odd number of digits lies in its bytes, binary form only. Left out: right, with a zero before. */
  readonly align?: Encodings['align']
  /** How fields of kind b are written in the character form. Left out: hexadecimal. */
  readonly bytes?: Encodings['bytes']
}

/** ISO 8583:1987 in characters: digits, lengths and bitmaps can be read in a dump; bytes in hexadecimal unless told otherwise. */
export function iso8583Ascii87(settings: Iso87Settings = {}): Spec {
  return {
    name: 'iso8583-ascii',
    highest: 128,
    mtis: null,
    kinds: [],
    fields: fields1987,
    encodings: {
      mti: 'ascii',
      bitmap: 'hex',
      digits: 'ascii',
      align: 'right',
      track: 'ascii',
      prefix: 'ascii',
      filler: '0',
      bytes: settings.bytes ?? 'hex',
      charset: settings.charset ?? 'gbk',
    },
  }
}

/** ISO 8583:1987 in bytes: two digits in each byte, bitmaps and lengths likewise. */
export function iso8583Binary87(settings: Iso87Settings = {}): Spec {
  return {
    name: 'iso8583-binary',
    highest: 128,
    mtis: null,
    kinds: [],
    fields: fields1987,
    encodings: {
      mti: 'bcd',
      bitmap: 'binary',
      digits: 'bcd',
      track: 'bcd',
      prefix: 'bcd',
      bytes: 'binary',
      align: settings.align ?? 'right',
      charset: settings.charset ?? 'gbk',
      filler: 'either',
    },
  }
}

/** ISO 8583:1987 §4.3.4, table 6. Field 1 is the secondary bitmap, field 65 announces a third that nobody uses. */
const fields1987: { readonly [number: number]: Field } = {
  2: row('n..19', '主账号', 'primary account number', 'card number'),
  3: row('n6', '处理码', 'processing code'),
  4: row('n12', '交易金额', 'amount, transaction'),
  5: row('n12', '清算金额', 'amount, settlement'),
  6: row('n12', '持卡人扣账金额', 'amount, cardholder billing'),
  7: row('n10', '传输日期和时间', 'transmission date and time'),
  8: row('n8', '持卡人扣账费', 'amount, cardholder billing fee'),
  9: row('n8', '清算汇率', 'conversion rate, settlement'),
  10: row('n8', '持卡人扣账汇率', 'conversion rate, cardholder billing'),
  11: row('n6', '系统跟踪号', 'systems trace audit number'),
  12: row('n6', '本地时间', 'time, local transaction'),
  13: row('n4', '本地日期', 'date, local transaction'),
  14: row('n4', '卡有效期', 'date, expiration', 'hidden'),
  15: row('n4', '清算日期', 'date, settlement'),
  16: row('n4', '兑换日期', 'date, conversion'),
  17: row('n4', '截取日期', 'date, capture'),
  18: row('n4', '商户类型', "merchant's type"),
  19: row('n3', '受理方国家代码', 'acquiring institution country code'),
  20: row('n3', '主账号国家代码', 'PAN extended country code'),
  21: row('n3', '转发方国家代码', 'forwarding institution country code'),
  22: row('n3', '服务点输入方式', 'point of service entry mode'),
  23: row('n3', '卡序列号', 'card sequence number'),
  24: row('n3', '网络国际标识', 'network international identifier'),
  25: row('n2', '服务点条件码', 'point of service condition code'),
  26: row('n2', 'PIN获取码', 'point of service PIN capture code'),
  27: row('n1', '授权码长度', 'authorising identification response length'),
  28: row('x+n8', '交易费', 'amount, transaction fee'),
  29: row('x+n8', '清算费', 'amount, settlement fee'),
  30: row('x+n8', '交易处理费', 'amount, transaction processing fee'),
  31: row('x+n8', '清算处理费', 'amount, settlement processing fee'),
  32: row('n..11', '受理方代码', 'acquiring institution identification code'),
  33: row('n..11', '转发方代码', 'forwarding institution identification code'),
  34: row('ans..28', '扩展主账号', 'primary account number, extended', 'hidden'),
  35: row('z..37', '二磁道', 'track 2 data', 'hidden'),
  36: row('z...104', '三磁道', 'track 3 data', 'hidden'),
  37: row('an12', '检索参考号', 'retrieval reference number'),
  38: row('an6', '授权码', 'authorisation identification response'),
  39: row('an2', '应答码', 'response code'),
  40: row('an3', '服务限制码', 'service restriction code'),
  41: row('ans8', '终端号', 'card acceptor terminal identification'),
  42: row('ans15', '商户号', 'card acceptor identification code'),
  43: { ...row('ans40', '受卡方名称地址', 'card acceptor name and location'), prose: true },
  44: { ...row('ans..25', '附加响应数据', 'additional response data'), prose: true },
  45: row('ans..76', '一磁道', 'track 1 data', 'hidden'),
  46: { ...row('ans...999', '附加数据（国际）', 'additional data, ISO'), prose: true },
  47: { ...row('ans...999', '附加数据（国内）', 'additional data, national'), prose: true },
  48: { ...row('ans...999', '附加数据（私有）', 'additional data, private'), prose: true },
  49: row('an3', '交易货币', 'currency code, transaction'),
  50: row('an3', '清算货币', 'currency code, settlement'),
  51: row('an3', '持卡人账户货币', 'currency code, cardholder billing'),
  52: row('b64', 'PIN数据', 'personal identification number data', 'hidden'),
  53: row('n16', '安全控制信息', 'security related control information'),
  54: row('an...120', '附加金额', 'additional amounts'),
  // Reserved for ISO in 1987; chip data since.
  55: row('b...999', 'IC卡数据', 'chip data'),
  ...reserved(56, 63),
  64: row('b64', '报文鉴别码', 'message authentication code'),
  66: row('n1', '清算代码', 'settlement code'),
  67: row('n2', '扩展付款代码', 'extended payment code'),
  68: row('n3', '收单机构国家代码', 'receiving institution country code'),
  69: row('n3', '清算机构国家代码', 'settlement institution country code'),
  70: row('n3', '网络管理信息码', 'network management information code'),
  71: row('n4', '报文号', 'message number'),
  72: row('n4', '最后报文号', 'message number, last'),
  73: row('n6', '动作日期', 'date, action'),
  74: row('n10', '贷记笔数', 'credits, number'),
  75: row('n10', '撤销贷记笔数', 'credits, reversal number'),
  76: row('n10', '借记笔数', 'debits, number'),
  77: row('n10', '撤销借记笔数', 'debits, reversal number'),
  78: row('n10', '转账笔数', 'transfer, number'),
  79: row('n10', '撤销转账笔数', 'transfer, reversal number'),
  80: row('n10', '查询笔数', 'inquiries, number'),
  81: row('n10', '授权笔数', 'authorisations, number'),
  82: row('n12', '贷记处理费', 'credits, processing fee amount'),
  83: row('n12', '贷记交易费', 'credits, transaction fee amount'),
  84: row('n12', '借记处理费', 'debits, processing fee amount'),
  85: row('n12', '借记交易费', 'debits, transaction fee amount'),
  86: row('n16', '贷记金额', 'credits, amount'),
  87: row('n16', '撤销贷记金额', 'credits, reversal amount'),
  88: row('n16', '借记金额', 'debits, amount'),
  89: row('n16', '撤销借记金额', 'debits, reversal amount'),
  90: row('n42', '原始数据元', 'original data elements'),
  91: row('an1', '文件更新码', 'file update code'),
  92: row('an2', '文件安全码', 'file security code'),
  93: row('n5', '应答标识', 'response indicator'),
  94: row('an7', '服务标识', 'service indicator'),
  95: row('an42', '替换金额', 'replacement amounts'),
  96: row('b64', '报文安全码', 'message security code', 'hidden'),
  97: row('x+n16', '净清算金额', 'amount, net settlement'),
  98: { ...row('ans25', '收款方', 'payee'), prose: true },
  99: row('n..11', '清算机构代码', 'settlement institution identification code'),
  100: row('n..11', '接收机构代码', 'receiving institution identification code'),
  101: row('ans..17', '文件名', 'file name'),
  102: row('ans..28', '账户1', 'account identification 1', 'hidden'),
  103: row('ans..28', '账户2', 'account identification 2', 'hidden'),
  104: { ...row('ans...100', '交易描述', 'transaction description'), prose: true },
  ...reserved(105, 127),
  128: row('b64', '报文鉴别码', 'message authentication code'),
}

function reserved(first: number, last: number): { readonly [number: number]: Field } {
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return Object.fromEntries(
    numbers.map((number) => [number, { ...row('ans...999', '保留', 'reserved for national or private use'), prose: true }]),
  )
}

function row(format: Format, zh: string, en: string, secret?: Secrecy): Field {
  const name: Words = { zh, en }
  return secret === undefined ? { format, name } : { format, name, secret }
}
