import type { Meanings } from '../spec.ts'

// Codes inside fields of the UnionPay terminal dialect (iso8583-unionpay-pos.md §1, §3, §4). What sources contradict each other on, or
// only one source knows, is marked in docs/dialects.md.

export const processingCodes: Meanings = {
  '000000': { zh: '消费类', en: 'goods and services' },
  '030000': { zh: '预授权', en: 'pre-authorisation' },
  '200000': { zh: '撤销或退货', en: 'void or refund' },
  '310000': { zh: '余额查询', en: 'balance inquiry' },
}

/** F22, digits 1 and 2. */
export const entryModes: Meanings = {
  '00': { zh: '未指明', en: 'unknown' },
  '01': { zh: '手工输入', en: 'typed in' },
  '02': { zh: '磁条读入', en: 'magnetic stripe' },
  '03': { zh: '扫码', en: 'code scanned' },
  '05': { zh: 'IC卡接触式', en: 'chip, contact' },
  '07': { zh: 'IC卡非接触式', en: 'chip, contactless' },
  '80': { zh: '芯片降级刷磁条', en: 'fallback from chip to stripe' },
  '91': { zh: '非接触式磁条数据', en: 'contactless, magnetic-stripe data' },
  '96': { zh: '互联网等远程方式', en: 'remote' },
  '98': { zh: '标准PBOC借贷记非接或手机支付', en: 'contactless, phone' },
}

/** F22, digit 3. */
export const pinEntries: Meanings = {
  '0': { zh: '未指明', en: 'unknown' },
  '1': { zh: '已输入密码', en: 'PIN given' },
  '2': { zh: '未输入密码', en: 'no PIN' },
}

export const conditionCodes: Meanings = {
  '00': { zh: '正常', en: 'normal' },
  '01': { zh: '持卡人不在场', en: 'no cardholder present' },
  '06': { zh: '预授权类', en: 'pre-authorisation' },
  '08': { zh: '邮件或电话订购', en: 'mail or telephone order' },
  '18': { zh: '邮件或电话订购（预授权类）', en: 'mail or telephone order' },
  '64': { zh: '分期付款', en: 'instalments' },
  '65': { zh: '积分消费', en: 'points' },
  '67': { zh: '预约消费', en: 'reservation' },
}

export const currencies: Meanings = { '156': { zh: '人民币', en: 'renminbi' } }

/** F53, digit 1. */
export const pinFormats: Meanings = {
  '0': { zh: '无密码', en: 'no PIN' },
  '1': { zh: 'X9.8，不含主账号', en: 'X9.8 without card number' },
  '2': { zh: 'X9.8，含主账号', en: 'X9.8 with card number' },
}

/** F53, digit 2. */
export const keyKinds: Meanings = {
  '0': { zh: '单倍长密钥', en: 'single DES' },
  '3': { zh: '国密SM4', en: 'SM4' },
  '6': { zh: '双倍长密钥', en: 'double-length DES' },
}

/** F53, digit 3. */
export const trackStates: Meanings = { '0': { zh: '磁道明文', en: 'tracks in the clear' }, '1': { zh: '磁道加密', en: 'tracks encrypted' } }

/** F60.1 */
export const transactionTypes: Meanings = {
  '00': { zh: '管理类', en: 'management' },
  '01': { zh: '余额查询', en: 'balance inquiry' },
  '03': { zh: '积分查询', en: 'points balance' },
  '10': { zh: '预授权', en: 'pre-authorisation' },
  '11': { zh: '预授权撤销', en: 'pre-authorisation void' },
  '20': { zh: '预授权完成（请求）', en: 'completion, request' },
  '21': { zh: '预授权完成撤销', en: 'completion void' },
  '22': { zh: '消费', en: 'sale' },
  '23': { zh: '消费撤销', en: 'sale void' },
  '24': { zh: '预授权完成（通知）', en: 'completion, advice' },
  '25': { zh: '退货', en: 'refund' },
  '27': { zh: '电子现金退货', en: 'electronic cash refund' },
  '30': { zh: '离线结算', en: 'off-line settlement' },
  '32': { zh: '结算调整', en: 'adjustment' },
  '34': { zh: '结算调整（小费）', en: 'adjustment, tip' },
  '36': { zh: '电子现金脱机消费', en: 'electronic cash off-line sale' },
  '45': { zh: '圈存', en: 'load' },
  '46': { zh: '圈存', en: 'load' },
  '47': { zh: '圈存', en: 'load' },
  '48': { zh: '磁条卡现金充值', en: 'magnetic card cash top-up' },
  '49': { zh: '磁条卡现金充值确认', en: 'magnetic card cash top-up' },
  '51': { zh: '现金充值撤销', en: 'cash load void' },
  '53': { zh: '预约消费', en: 'reservation sale' },
  '54': { zh: '预约消费撤销', en: 'reservation sale void' },
}

/** F60.3 */
export const networkCodes: Meanings = {
  '000': { zh: '无', en: 'none' },
  '001': { zh: '签到，单倍长密钥', en: 'sign-on, single-length keys' },
  '002': { zh: '签退', en: 'sign-off' },
  '003': { zh: '签到，双倍长密钥', en: 'sign-on, double-length keys' },
  '004': { zh: '签到，双倍长密钥含磁道密钥', en: 'sign-on, double-length and track key' },
  '005': { zh: '签到，SM4密钥', en: 'sign-on, SM4 keys' },
  '006': { zh: '签到，SM4密钥含磁道密钥', en: 'sign-on, SM4 keys and track key' },
  '201': { zh: '批结算或磁条卡批上送', en: 'settlement, or upload of magnetic details' },
  '202': { zh: '批上送结束，平账', en: 'end of upload, totals agree' },
  '203': { zh: 'IC卡联机明细上送，平账', en: 'chip on-line details, totals agree' },
  '204': { zh: 'IC卡脱机明细上送', en: 'chip off-line details' },
  '205': { zh: 'IC卡联机明细上送，不平账', en: 'chip on-line details, totals differ' },
  '206': { zh: 'IC卡通知类明细上送', en: 'chip notices' },
  '207': { zh: '批上送结束，不平账', en: 'end of upload, totals differed' },
  '301': { zh: '回响测试', en: 'echo test' },
  '360': { zh: '磁条参数下载', en: 'magnetic parameters' },
  '361': { zh: '磁条参数下载结束', en: 'end of magnetic parameters' },
  '362': { zh: '终端状态上送', en: 'terminal status upload' },
  '364': { zh: 'TMS参数下载', en: 'TMS parameters' },
  '365': { zh: 'TMS参数下载结束', en: 'end of TMS parameters' },
  '370': { zh: 'IC卡公钥下载', en: 'CA public keys' },
  '371': { zh: 'IC卡公钥下载结束', en: 'end of CA public keys' },
  '372': { zh: 'IC卡公钥查询', en: 'query of CA public keys' },
  '373': { zh: '国密公钥下载', en: 'SM2 CA public keys' },
  '380': { zh: 'IC卡参数下载', en: 'chip (AID) parameters' },
  '381': { zh: 'IC卡参数下载结束', en: 'end of chip parameters' },
  '382': { zh: 'IC卡参数查询', en: 'query of chip parameters' },
  '390': { zh: '卡BIN黑名单下载', en: 'card-BIN blacklist' },
  '391': { zh: '卡BIN黑名单下载结束', en: 'end of card-BIN blacklist' },
  '394': { zh: '非接参数下载', en: 'contactless parameters' },
  '395': { zh: '非接参数下载结束', en: 'end of contactless parameters' },
  '401': { zh: '收银员积分签到', en: 'cashier points sign-on' },
  '951': { zh: '发卡行脚本结果', en: 'issuer-script result' },
}

/** F60.4 */
export const readingCapabilities: Meanings = {
  '0': { zh: '未指明', en: 'unknown' },
  '2': { zh: '磁条', en: 'magnetic' },
  '5': { zh: '接触式IC卡', en: 'contact chip' },
  '6': { zh: '接触与非接触IC卡', en: 'contact and contactless chip' },
}

/** F60.5; sources differ on 1 and 2. */
export const chipConditions: Meanings = {
  '0': { zh: '未使用或正常', en: 'normal' },
  '1': { zh: '上一笔IC卡读取成功（各家定义不同）', en: 'last chip read good (sources differ)' },
  '2': { zh: '上一笔IC卡读取失败（各家定义不同）', en: 'last chip read failed (sources differ)' },
}

/** F60.6 */
export const partialApprovals: Meanings = {
  '0': { zh: '不支持部分承兑', en: 'no partial approval' },
  '1': { zh: '支持部分承兑', en: 'partial approval' },
}

/** Flags of F48 in a settlement. */
export const totalsFlags: Meanings = {
  '0': { zh: '请求', en: 'asked' },
  '1': { zh: '平账', en: 'totals agree' },
  '2': { zh: '不平账', en: 'totals differ' },
  '3': { zh: '出错', en: 'error' },
}
