import type { AnswerCode, Text } from '@shouli/vocabulary'
import { text } from './advice.ts'

/**
 * One acquirer's own reasons and the code of field 39 that each leaves as: ten of them leave as 58. A pattern of how much an answer
 * code hides, not a standard (shared facts, response-codes-acquirer-internal.csv, source S9).
 */
export interface InternalReason {
  /** E.g. `A158`, or a group such as `A025..A825`. */
  readonly id: string
  readonly meaning: string
  readonly answer: AnswerCode
  /** Where it stands in that acquirer's order of checks, e.g. `4 terminal status`. */
  readonly checkedAt: string
  readonly category: string
  readonly acts: string
  readonly remedy: Text
}

/** id | meaning | field 39 | order of checks | category | who acts | remedy, English | remedy, Chinese */
const table = `
A000/A100/A200 | single-amount warning level reached (card/terminal/merchant): logged only | 00 | 7 risk | risk | acquirer | none for the merchant; raises the risk score | 商户无需操作
A001 | original transaction had failed | 25 | 8 original | operator | operator | look up the original | 核对原交易状态
A003 | merchant not found | 03 | 2 merchant | qualification | acquirer | register or re-open the merchant | 入网或恢复商户档案
A103 | merchant status not valid | 03 | 3 merchant status | qualification | acquirer | lift the cause of the status (expired licence, risk, idle...) | 按冻结原因补件后恢复
A203 | third-party institution not valid | 03 | 1 third party | policy | acquirer | acquirer corrects the institution | 收单机构核对接入机构
A012 | transaction type not supported | 12 | 6 permission | policy | acquirer | ask for the type to be opened | 申请开通交易类型
A014 | card differs from original | 14 | 8 original | operator | operator | use the card of the original | 使用原交易卡片
A015 | no issuer for this card | 15 | routing | issuer | acquirer | other card; update the BIN table | 换卡；更新卡表
A022 | beyond the allowed time (pre-auth older than 29 days; void of another day) | 22 | 8 original | operator | operator | use refund instead of void; new pre-auth | 改用退货或重新预授权
A025..A825 | original not found, already reversed or voided, abnormal, or next-day reversal/void | 25 | 8 original | operator | operator | look up the original | 核对原交易
A030 | message format | 30 | parse | software | acquirer | update app/parameters | 升级应用与参数
A130 | track decryption failed | 30 | security | security | acquirer | sign on again; check TDK | 重新签到，核对磁道密钥
A040/A140 | function not supported | 40 | 6 permission | policy | acquirer | ask for the function | 申请开通
A058 | terminal status not valid | 58 | 4 terminal status | qualification | acquirer | re-activate the terminal | 恢复终端状态
A158 | telephone number differs from the bound one | 58 | 4 bound phone | risk | acquirer | verify location/line; correct the binding | 核实装机线路与登记
A258 | merchant terminal cancelled | 58 | 4 terminal status | qualification | acquirer | new installation | 重新装机
A358 | card type not supported here | 58 | 6 permission | policy | acquirer | ask for the card type; micro merchants: limits | 申请开通卡种（小微有限额）
A458/A558 | type not allowed for merchant/terminal | 58 | 6 permission | policy | acquirer | ask for permission | 申请开通
A658/A758 | merchant/terminal on blacklist | 58 | 7 risk | risk | acquirer | risk review with evidence; appeal | 提交材料复核申诉
A061/A161/A261 | above single limit (card/terminal/merchant) | 61 | 7 risk | risk | merchant | explain, raise limit | 提供凭证申请调额
A361 | refund above original | 61 | 8 original | operator | operator | correct the amount | 更正金额
A461/A561/A661 | above daily limit (card/terminal/merchant) | 61 | 7 risk | risk | merchant | wait for next day or raise limit | 次日再做或申请调额
A062 | card on blacklist | 62 | 7 risk | risk | cardholder | other card | 换卡
A064..A364 | amount differs from original / completion above 115% | 64 | 8 original | operator | operator | correct the amount | 更正金额
A077 | batch number differs | 77 | 5 batch | software | operator | settle or sign on again | 结算或重新签到
A177/A277 | terminal not signed on / signed off | 77 | 5 sign-on state | operator | operator | sign on | 签到
A094 | duplicate | 94 | 8 original | software | operator | query first | 先查询
A096..C996 | system, data base, queue, HSM | 96 | any | system | acquirer | incident | 系统故障处理
B796 | HSM error at sign-on | 96 | sign-on | security | acquirer | HSM or key of terminal | 检查加密机与终端密钥
B896 | HSM has no key for this merchant/terminal | 96 | sign-on | security | acquirer | load the terminal's key | 补录终端密钥
A097 | terminal not registered | 97 | 3 terminal exists | qualification | acquirer | bind terminal to merchant | 终端入网绑定
A098 | no answer from the network in time | 98 | routing | network | issuer | later | 稍后再试
A099 | PIN translation failed | 99 | security | security | operator | sign on; else re-inject key | 重新签到；否则重灌密钥
A0A0 | MAC wrong | A0 | security | security | operator | sign on; else re-inject key | 重新签到；否则重灌密钥
`

export const internalReasons: readonly InternalReason[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [id, meaning, answer, checkedAt, category, acts, en, zh] = line.split(' | ') as [...Row]
    return { id, meaning, answer: answer as AnswerCode, checkedAt, category, acts, remedy: text(zh, en) }
  })

type Row = [string, string, string, string, string, string, string, string]
