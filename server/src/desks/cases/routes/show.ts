import { actorNames, catalogue, causeOf, kindNames, type AssessmentRecord, type Cause } from '@shouli/acceptance'
import { momentOf, showObstacle, showRemedy, wire, type Case as Shown, type CaseAction, type CaseSummary } from '@shouli/contract'
import type { MerchantId, Text } from '@shouli/vocabulary'
import { allowed } from '../allowed.ts'
import type { CaseEvent, PersonCommand } from '../case.ts'
import { caseWord } from '../case-id.ts'
import { nameless } from '../figures.ts'
import { caseIn, type CaseRow, type KeptEvent } from '../store.ts'

/** A row with what stands beside it. */
export interface ShownRow extends CaseRow {
  readonly merchant_name: string | null
}

export interface ProofRow {
  readonly at: number
  readonly amount: number
  readonly rrn: string
  readonly terminal_id: string
}

/** Ids as others see them. */
export type WordOf = (payment: { readonly merchantId: MerchantId; readonly id: string }) => string

export function summaryOf(row: ShownRow): CaseSummary {
  const cause = causeOf(row.cause)
  return {
    id: caseWord({ merchantId: row.merchant_id, id: row.case_id }),
    state: wire(row.state),
    cause: row.cause,
    title: cause?.title ?? nameless,
    row: row.cause.slice(0, row.cause.indexOf('/')) as CaseSummary['row'],
    actor: wire(cause?.actor ?? 'acquirer support'),
    merchant_id: row.merchant_id,
    merchant_name: row.merchant_name,
    terminal_id: row.terminal_id,
    of_merchant: row.of_merchant,
    opened_at: momentOf(row.opened_at),
    last_rejected_at: momentOf(row.last_rejected_at),
    rejections: row.rejections,
    reopened: row.reopened,
    ended_at: momentOf(row.ended_at),
  }
}

export interface Beside {
  readonly events: readonly KeptEvent[]
  readonly proof: ProofRow | null
  /** How the latest rejection was judged. */
  readonly assessment: AssessmentRecord | null
}

export function shown(row: ShownRow, { events, proof, assessment }: Beside, wordOf: WordOf): Shown {
  const cause = causeOf(row.cause)
  const current = caseIn(row)
  const { merchant_id: merchantId } = row
  const word = (id: string): string => wordOf({ merchantId, id })
  const judged = assessment?.obstacles.find(({ cause: id }) => id === row.cause)
  return {
    ...summaryOf(row),
    told: cause === undefined ? nameless : toldOf(cause),
    who: actorNames[cause?.actor ?? 'acquirer support'],
    kind: wire(row.kind),
    amount_fen: row.amount,
    first: { payment: word(row.opened_id), at: momentOf(row.opened_at) },
    last: { payment: word(row.last_rejected_id), at: momentOf(row.last_rejected_at) },
    obstacle: judged === undefined ? null : showObstacle(judged.cause, judged.evidence, 'staff'),
    remedies: cause?.remedies.map(showRemedy) ?? [],
    proved_by: cause?.provedBy ?? {
      zh: '同一终端的一笔同类交易获得批准。',
      en: 'A payment of the same kind on the same terminal is approved.',
    },
    source: cause?.source ?? '',
    proof:
      current.state === 'closed' && proof !== null
        ? {
            payment: word(current.proof.id),
            at: momentOf(current.proof.at),
            amount_fen: proof.amount,
            rrn: proof.rrn,
            terminal_id: proof.terminal_id,
          }
        : null,
    reason: row.reason,
    appeal: row.appeal,
    merged_into: row.merged_into === null ? null : caseWord({ merchantId, id: row.merged_into }),
    timeline: events.map(({ number, at, event, link }) => ({
      number,
      at: momentOf(at),
      event: wire(event.type),
      ...wordsOf(event),
      by: 'by' in event && event.by !== 'house' ? event.by : null,
      payment: paymentIn(event, word),
      link,
    })),
    actions: actions.map(([action, command]) => {
      const may = allowed[current.state][command]
      return { action, refused: may === true ? null : may }
    }),
  }
}

/** Staff's own sentence where there is one. */
const toldOf = ({ tell, title }: Cause): Text => tell.staff ?? tell.merchant ?? title

export const actions: readonly (readonly [CaseAction['action'], PersonCommand['type']])[] = [
  ['remedy_done', 'report remedy'],
  ['withdraw', 'withdraw'],
  ['not_recoverable', 'give up'],
  ['merge', 'merge'],
]

function paymentIn(event: CaseEvent, word: (id: string) => string): string | null {
  if ('refusal' in event && event.refusal !== null) return word(event.refusal.id)
  return event.type === 'case closed' ? word(event.proof.id) : null
}

const t = (zh: string, en: string): Text => ({ zh, en })
const said = (text: string): Text => t(text, text)

function wordsOf(event: CaseEvent): { readonly title: Text; readonly detail: Text | null } {
  switch (event.type) {
    case 'case opened':
      return { title: t('被拒，建立个案', 'Rejected: the case is opened'), detail: kindNames[event.refusal.kind] }
    case 'remedy proposed':
      return { title: t('给出处理办法', 'What to do was proposed'), detail: listOf(event.remedies) }
    case 'rejected again':
      return {
        title: event.remedyFailed ? t('处理后又被拒', 'Rejected again after the remedy') : t('再次被拒', 'Rejected again'),
        detail: null,
      }
    case 'remedy reported':
      return { title: t('登记已处理', 'A remedy was reported done'), detail: remedyTitle(event.remedy) }
    case 'remedy seen':
      return {
        title: t('档案显示障碍已消除，等待一笔获批的交易', 'The file shows the obstacle gone; an approved payment is wanted'),
        detail: changeWords[event.what] ?? said(event.what),
      }
    case 'case closed':
      return {
        title: t('交易获批，恢复受理，个案关闭', 'A payment was approved: it accepts again, the case is closed'),
        detail: event.credited.length === 0 ? t('未经登记的处理', 'without a recorded remedy') : creditedWords(event.credited),
      }
    case 'case reopened':
      return event.why === 'proof reversed'
        ? { title: t('作为证明的交易被冲正，重新打开', 'The proving payment was reversed: opened again'), detail: null }
        : { title: t('同样的障碍再次出现，重新打开', 'The obstacle has returned: opened again'), detail: null }
    case 'case withdrawn':
      return { title: t('商户撤回', 'Withdrawn by the merchant'), detail: said(event.reason) }
    case 'case not recoverable':
      return { title: t('无法恢复，可以申诉', 'Cannot be recovered; an appeal is possible'), detail: said(event.reason) }
    case 'case merged':
      return {
        title: t('并入另一个个案', 'Merged into another case'),
        detail: event.by === 'house' ? t('诊断更明确了', 'The diagnosis became clearer') : said(event.reason),
      }
  }
}

const remedies = new Map(catalogue.flatMap((cause) => cause.remedies).map(({ id, title }) => [id, title]))

const remedyTitle = (id: string): Text => remedies.get(id) ?? changeWords[id] ?? said(id)

const creditedWords = ([last]: readonly string[]): Text => remedyTitle(last!)

function listOf(ids: readonly string[]): Text {
  const titles = ids.map(remedyTitle)
  return t(titles.map(({ zh }) => zh).join('；'), titles.map(({ en }) => en).join('; '))
}

const changeWords: Readonly<Record<string, Text>> = {
  'document accepted': t('证件审核通过', 'a document was accepted'),
  'settlement account changed': t('结算账户已更新', 'the settlement account was changed'),
  'settlement account verified': t('结算账户已核实', 'the settlement account was verified'),
  'agreement signed': t('协议已签署', 'the agreement was signed'),
  'merchant unfrozen': t('商户已解冻', 'the merchant was unfrozen'),
  'identity verified': t('身份已核验', 'the identity was verified'),
  'terminal changed': t('终端档案已变更', 'the terminal’s file was changed'),
  'terminal signed on': t('终端已签到', 'the terminal signed on'),
}
