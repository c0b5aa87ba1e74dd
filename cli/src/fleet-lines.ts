import { fen, formatFen, type Text } from '@shouli/vocabulary'
import type { FleetEvent } from '@shouli/fleet'

/** One line about one thing that happened in the fleet, for a person who watches; `null` where a person need not be told. */
export function fleetLine(event: FleetEvent, at: Date): string | null {
  const line = words(event)
  return line === null ? null : `${at.toTimeString().slice(0, 8)}  ${line}`
}

function words(event: FleetEvent): string | null {
  switch (event.what) {
    case 'ready':
      return `${event.terminals} terminals of ${event.shops} shops have signed on, ${event.faults} faults to play  ${event.shops} 家商户的 ${event.terminals} 台终端已签到`
    case 'payment': {
      const { outcome, order, reaction } = event
      const amount = formatFen(fen(order.amountFen)).padStart(12)
      const where = place(event.at)
      if (outcome.approved) return `✓ ${amount}  ${where}`
      return `✗ ${amount}  ${where}  ${result(outcome)}${reaction === null ? '' : `  → ${reactions[reaction] ?? reaction}`}`
    }
    case 'fault': {
      const where = place(event.at)
      if (event.why !== null) return `⚡ ${event.cause}  ${where}  not played: ${event.why}`
      if (event.outcome === null)
        return event.reported === null ? null : `⚡ ${event.cause}  ${where}  reported 已上报 ${JSON.stringify(event.reported)}`
      return `⚡ ${event.cause}  ${where}  ${result(event.outcome)}`
    }
    case 'sign-on failed':
      return `✗ sign-on 签到失败  ${place(event.at)}  ${event.answer ?? 'no answer 无应答'}`
    case 'said':
      return `— ${both(event.text)}`
    default:
      return event satisfies never
  }
}

const place = ({ merchant, terminalId }: { merchant: { name: string }; terminalId: string }): string => `${merchant.name} ${terminalId}`

const both = ({ zh, en }: Text): string => `${zh} / ${en}`

interface Result {
  readonly ending: string
  readonly answer: string | null
  readonly approved: boolean
  readonly reversal: 'none' | 'done' | 'open'
  readonly text: string | null
  readonly reference: string | null
}

/** What stands on the slip: code, words, reference. */
function result({ ending, answer, approved, reversal, text, reference }: Result): string {
  if (approved) return '00 交易成功'
  const reversed =
    ending === 'reversal open' ? '' : reversal === 'done' ? '，已冲正 reversed' : reversal === 'open' ? '，冲正未完成 reversal open' : ''
  if (answer === null) return `${endings.get(ending) ?? ending}${reversed}`
  const said = text === null || reference === null ? (text ?? '') : text.replace(reference, '').trim()
  return [answer, said, reference === null ? '' : `[${reference}]`].filter((part) => part !== '').join(' ') + reversed
}

const endings = new Map([
  ['no answer', '无应答 no answer'],
  ['line lost', '断线 line lost'],
  ['not sent', '未发出 not sent'],
  ['bad MAC', '应答MAC错 bad MAC'],
  ['reversal open', '冲正未完成 reversal open'],
])

const reactions: Readonly<Record<string, string>> = {
  'try again': '再试一次 try again',
  'other card': '换卡 other card',
  'insert the chip': '插卡 insert the chip',
  'sign on': '重新签到 sign on again',
  settle: '结算 settle',
  restart: '重启 restart',
  'call support': '联系客服 call support',
  'give up': '放弃 give up',
}
