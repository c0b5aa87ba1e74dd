import { maskCard } from '../cards.ts'
import type { Outcome } from './outcome.ts'
import { kindTable, type Order } from './transaction.ts'

interface SlipInput {
  readonly merchantName: string
  readonly merchantId: string
  readonly terminalId: string
  readonly order: Order
  readonly batch: number
  readonly outcome: Outcome
  /** `2026-07-01 09:30:00` */
  readonly time: string
}

/** The paper that the cashier hands over (签购单): card masked, and for a refusal the words and the reference that came with it. */
export function slipText({ merchantName, merchantId, terminalId, order, batch, outcome, time }: SlipInput): string {
  const sign = kindTable[order.kind].settles === 'credit' ? '-' : ''
  return [
    '--------------------------------',
    `商户名称 ${merchantName}`,
    `商户编号 ${merchantId}`,
    `终端编号 ${terminalId}`,
    `卡  号 ${maskCard(order.card.pan)}`,
    `交易类型 ${kindTable[order.kind].zh}`,
    `批次号 ${digits(batch)}  凭证号 ${digits(outcome.trace)}`,
    ...(outcome.rrn === null ? [] : [`参考号 ${outcome.rrn}`]),
    ...(outcome.authCode === null ? [] : [`授权码 ${outcome.authCode}`]),
    `日期时间 ${time}`,
    `金  额 RMB ${sign}${(order.amountFen / 100).toFixed(2)}`,
    result(outcome),
    ...(outcome.text === null ? [] : [outcome.text]),
    '--------------------------------',
  ].join('\n')
}

function result({ ending, answer, approved, reversal }: Outcome): string {
  if (approved) return '交易成功'
  if (ending === 'answered') return `交易失败 应答码 ${answer}`
  if (ending === 'not sent') return '交易失败 通讯失败，未发出'
  return reversal === 'done' ? '交易失败 已冲正' : '结果未知 请先查询，勿重复收款'
}

const digits = (value: number): string => String(value).padStart(6, '0')
