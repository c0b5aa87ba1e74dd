import type { FixedLayout, FixedPart, Inside, Meanings, Says, Secrecy, TaggedLayout, TagNames } from '../spec.ts'
import type { UnionPayPosSettings } from '../settings.ts'
import {
  chipConditions,
  entryModes,
  keyKinds,
  networkCodes,
  partialApprovals,
  pinEntries,
  pinFormats,
  readingCapabilities,
  totalsFlags,
  trackStates,
  transactionTypes,
} from './unionpay-codes.ts'
import { downloadTags, emvTags } from './emv-tags.ts'

// How fields are built inside (iso8583-unionpay-pos.md §4, §7, §8, §10).

const entryModeLayout: FixedLayout = {
  form: 'fixed',
  parts: [
    part('22.1', 2, '卡号读入方式', 'how the card was read', { values: entryModes }),
    part('22.2', 1, '密码输入', 'PIN', { values: pinEntries }),
  ],
}

const answerCodesLayout: FixedLayout = {
  form: 'fixed',
  parts: [part('44.1', 11, '发卡机构', 'issuer', { text: true }), part('44.2', rest(14), '收单机构', 'acquirer')],
  leastParts: 1,
}

/** F48 of a settlement: domestic, then foreign. */
const totalsLayout: FixedLayout = {
  form: 'fixed',
  parts: [...totals('内卡', 'domestic', 1), ...totals('外卡', 'foreign', 6)],
}

/** F48 of a batch upload: cards of the stripe, 40 digits each. */
const detailsLayout: FixedLayout = {
  form: 'fixed',
  parts: [
    part('48.1', 2, '明细笔数', 'number of records'),
    part('48.2', 2, '卡类别（00内卡、01外卡）', 'card class: 00 domestic, 01 foreign', { pattern: /^0[01]$/ }),
    part('48.3', 6, '跟踪号', 'trace number'),
    part('48.4', 20, '主账号', 'card number', { secret: 'card number' }),
    part('48.5', 12, '金额', 'amount in fen', { says: 'fen' }),
  ],
  leastParts: 1,
  repeatFrom: 1,
}

const uploadedLayout: FixedLayout = { form: 'fixed', parts: [part('48.1', rest(4), '上送总笔数', 'records uploaded')] }

const securityLayout: FixedLayout = {
  form: 'fixed',
  parts: [
    part('53.1', 1, '密码格式', 'PIN format', { values: pinFormats }),
    part('53.2', 1, '密钥算法', 'keys', { values: keyKinds }),
    part('53.3', 1, '磁道', 'tracks', { values: trackStates }),
    part('53.4', 13, '保留', 'reserved'),
  ],
}

const balancesLayout: FixedLayout = {
  form: 'fixed',
  parts: [
    part('54.1', 2, '账户类型', 'account type'),
    part('54.2', 2, '金额类型', 'amount type'),
    part('54.3', 3, '货币', 'currency'),
    part('54.4', 1, '符号', 'sign: C credit, D debit', { pattern: /^[CD]$/ }),
    part('54.5', 12, '余额', 'balance in fen', { pattern: /^\d+$/, says: 'fen' }),
  ],
  repeatFrom: 0,
}

const typeAndBatchLayout: FixedLayout = {
  form: 'fixed',
  parts: [
    part('60.1', 2, '交易类型码', 'transaction type', { values: transactionTypes }),
    part('60.2', 6, '批次号', 'batch number'),
    part('60.3', 3, '网络管理信息码', 'network code', { values: networkCodes }),
    part('60.4', 1, '终端读取能力', 'terminal reading capability', { values: readingCapabilities }),
    part('60.5', 1, 'IC卡条件代码', 'chip condition', { values: chipConditions }),
    part('60.6', 1, '部分承兑标志', 'partial approval', { values: partialApprovals }),
    part('60.7', 3, '账户类型', 'account type'),
    part('60.8', rest(2), '保留', 'reserved'),
  ],
  leastParts: 2,
}

const originalLayout: FixedLayout = {
  form: 'fixed',
  parts: [
    part('61.1', 6, '原批次号', 'original batch number'),
    part('61.2', 6, '原跟踪号', 'original trace number'),
    part('61.3', 4, '原交易日期', 'original date, MMDD', { says: 'day' }),
    part('61.4', 2, '授权方式', 'authorisation mode'),
    part('61.5', rest(11), '授权机构', 'authorising institution'),
  ],
  leastParts: 1,
}

/** F62 of a sign-on request: `Sequence No`, length, vendor and type code, serial number. */
const sequenceLayout: FixedLayout = {
  form: 'fixed',
  parts: [
    part('62.1', 11, '标识', 'label', { pattern: /^Sequence No$/ }),
    part('62.2', 2, '长度', 'length', { pattern: /^\d\d$/ }),
    part('62.3', 4, '厂商与机型代码', 'vendor and type code'),
    part('62.4', rest(50), '终端序列号', 'serial number of the terminal'),
  ],
}

const operatorLayout: FixedLayout = {
  form: 'fixed',
  parts: [part('63.1', 3, '操作员号', 'operator number', { text: true }), part('63.2', rest(160), '附加信息', 'further text')],
  leastParts: 1,
}

/** F63 of payments: 20 bytes for each of those who have something to say, where they are that many. */
const textsLayout: FixedLayout = {
  form: 'fixed',
  parts: [
    part('63.1', 3, '卡组织', 'card scheme', { text: true }),
    part('63.2.1', 20, '发卡方信息', 'text of the issuer', { text: true }),
    part('63.2.2', 20, '中心信息', 'text of the centre', { text: true }),
    part('63.2.3', 20, '受理方信息', 'text of the acquirer', { text: true }),
    part('63.2.4', rest(100), 'POS终端信息', 'text for the terminal'),
  ],
  leastParts: 4,
}

const oneTextLayout: FixedLayout = {
  form: 'fixed',
  parts: [
    part('63.1', 3, '卡组织', 'card scheme', { text: true }),
    part('63.2', rest(160), '屏幕与签购单文字', 'text for screen and slip'),
  ],
  leastParts: 1,
}

/** F59: identity of the terminal (银发〔2017〕21) and QR payments. */
const detailTags: TagNames = {
  '12': { name: { zh: 'SIM卡号ICCID', en: 'ICCID of the SIM' } },
  '13': { name: { zh: '设备标签', en: 'device label' } },
  '14': { name: { zh: '日期时间', en: 'date and time' } },
  '15': { name: { zh: '状态', en: 'state' } },
  '17': { name: { zh: '经纬度（BD为百度坐标）', en: 'position: coordinate system, latitude, longitude' } },
  A2: {
    name: { zh: '终端信息', en: 'terminal' },
    tags: {
      '01': { name: { zh: '设备类型', en: 'device type' } },
      '02': { name: { zh: '终端序列号', en: 'serial number' } },
      // The last digits of the card: with its masked number they would give it away.
      '03': { name: { zh: '加密随机因子', en: 'random factor' }, secret: 'hidden' },
      '04': { name: { zh: '硬件序列号密文', en: 'cipher over the serial number' } },
      '05': { name: { zh: '应用程序版本号', en: 'application version' } },
    },
  },
  A3: { name: { zh: '二维码数据', en: 'QR payload' } },
}

/** F62 of a parameter download: tag and length of each value, in characters; 22 by its source, the others by one source [1]. */
const parameterTags: TaggedLayout['tags'] = {
  '11': { length: 2, name: { zh: '应用种类', en: 'application type' } },
  '12': { length: 2, name: { zh: '超时时间（秒）', en: 'time-out in seconds' } },
  '13': { length: 1, name: { zh: '拨号重试次数', en: 'dial retries' } },
  '14': { length: 14, name: { zh: '交易电话号码一', en: 'host telephone number 1' } },
  '15': { length: 14, name: { zh: '交易电话号码二', en: 'host telephone number 2' } },
  '16': { length: 14, name: { zh: '交易电话号码三', en: 'host telephone number 3' } },
  '17': { length: 14, name: { zh: '管理电话号码', en: 'management number' } },
  '18': { length: 1, name: { zh: '是否支持小费', en: 'tips allowed' } },
  '19': { length: 2, name: { zh: '小费百分比', en: 'tip percentage' } },
  '20': { length: 1, name: { zh: '是否支持手工输入卡号', en: 'manual card entry' } },
  '21': { length: 1, name: { zh: '是否自动签退', en: 'automatic sign-off' } },
  '22': { length: 40, name: { zh: '商户名称', en: 'merchant name' } },
  '23': { length: 1, name: { zh: '冲正重发次数', en: 'reversal resend count' } },
  '27': { length: 1, name: { zh: '打印联数', en: 'slip copies' } },
  '28': { length: 1, name: { zh: '是否屏蔽卡号', en: 'card number masked on slips' } },
}

const following: Meanings = {
  '0': { zh: '无', en: 'nothing' },
  '1': { zh: '已全部返回', en: 'all sent' },
  '2': { zh: '还有后续', en: 'more follows' },
  '3': { zh: '最后一部分', en: 'last part' },
}

/** The layouts by what they hold, for whoever writes such a field. */
export const layouts = {
  entryMode: entryModeLayout,
  answerCodes: answerCodesLayout,
  totals: totalsLayout,
  details: detailsLayout,
  uploaded: uploadedLayout,
  security: securityLayout,
  balances: balancesLayout,
  typeAndBatch: typeAndBatchLayout,
  original: originalLayout,
  sequence: sequenceLayout,
  operator: operatorLayout,
  texts: textsLayout,
  oneText: oneTextLayout,
} as const

const signOn = ['001', '003', '004', '005', '006', '401']
const settlementMtis = ['0500', '0510']
const uploadMtis = ['0320', '0330']
const managementMtis = ['0800', '0810', '0820', '0830', '0500', '0510', '0320', '0330']

/** The layouts of each field, by the message it stands in; the first that applies. */
export function unionPayInsides(settings: UnionPayPosSettings): { readonly [field: number]: readonly Inside[] } {
  return {
    22: [{ layout: entryModeLayout, certain: true }],
    44: [{ layout: answerCodesLayout, certain: false }],
    48: [
      { when: { mtis: settlementMtis }, layout: totalsLayout, certain: false },
      { when: { mtis: uploadMtis, digits: network('202', '207') }, layout: uploadedLayout, certain: false },
      { when: { mtis: uploadMtis, digits: network('201') }, layout: detailsLayout, certain: false },
    ],
    53: [{ layout: securityLayout, certain: true }],
    54: [{ layout: balancesLayout, certain: false }],
    55: [{ layout: { form: 'ber-tlv', tags: emvTags }, certain: true }],
    59: [{ layout: { form: 'text-tlv', lengthWidth: settings.f59LengthWidth, tags: detailTags }, certain: true }],
    60: [{ layout: typeAndBatchLayout, certain: true }],
    61: [{ layout: originalLayout, certain: true }],
    62: [
      { when: { mtis: ['0800'], digits: network(...signOn) }, layout: sequenceLayout, certain: false },
      { when: { mtis: ['0810'], digits: network(...signOn) }, layout: { form: 'keys' }, certain: false },
      { when: { mtis: ['0810', '0830'], digits: network('360', '364') }, layout: { form: 'tagged', tags: parameterTags }, certain: false },
      {
        when: { mtis: ['0810', '0830'], digits: network('37', '38', '39') },
        layout: {
          form: 'ber-tlv',
          before: part('62.1', 1, '后续标志', 'what follows', { values: following, pattern: /^[0-3]$/ }),
          tags: downloadTags,
        },
        certain: false,
      },
      {
        when: { mtis: ['0800', '0820'], digits: network('370', '373', '380', '394') },
        layout: { form: 'ber-tlv', tags: downloadTags },
        certain: false,
      },
      { layout: { form: 'text', part: part('62.1', rest(512), '文字', 'text') }, certain: false },
    ],
    63: [
      { when: { mtis: managementMtis }, layout: operatorLayout, certain: false },
      { layout: textsLayout, certain: false },
      { layout: oneTextLayout, certain: false },
    ],
  }
}

/** Domestic or foreign half of the totals. */
function totals(zh: string, en: string, first: number): FixedPart[] {
  return [
    part(`48.${first}`, 12, `${zh}借记总金额`, `${en} debit amount in fen`, { says: 'fen' }),
    part(`48.${first + 1}`, 3, `${zh}借记总笔数`, `${en} debit count`),
    part(`48.${first + 2}`, 12, `${zh}贷记总金额`, `${en} credit amount in fen`, { says: 'fen' }),
    part(`48.${first + 3}`, 3, `${zh}贷记总笔数`, `${en} credit count`),
    part(`48.${first + 4}`, 1, `${zh}对账应答代码`, `${en} verdict`, { values: totalsFlags }),
  ]
}

/** F60.3 begins with one of these. */
function network(...oneOf: readonly string[]): NonNullable<Inside['when']>['digits'] & {} {
  return { field: 60, from: 8, oneOf }
}

function rest(most: number): { readonly rest: true; readonly most: number } {
  return { rest: true, most }
}

interface More {
  readonly text?: true
  readonly says?: Says
  readonly values?: Meanings
  readonly secret?: Secrecy
  readonly pattern?: RegExp
}

function part(id: string, length: FixedPart['length'], zh: string, en: string, more: More = {}): FixedPart {
  return { id, length, name: { zh, en }, ...more }
}
