import type { Text } from '@shouli/vocabulary'
import type { PersonCommand, State } from './case.ts'

/** What people may do in which state: `true`, or why not. Closing is not in the table: nobody may, only an approved payment does. */
type Row = { readonly [command in PersonCommand['type']]: true | Text }

const notThere: Text = { zh: '没有这个个案。', en: 'There is no such case.' }
const proved: Text = {
  zh: '已有获批的交易证明恢复受理；同样的障碍再出现时，个案会自动重新打开。',
  en: 'An approved payment has proved it; should the obstacle return, the case opens again by itself.',
}
const withdrawn: Text = {
  zh: '商户已撤回；同样的障碍再出现时，个案会自动重新打开。',
  en: 'The merchant has withdrawn it; should the obstacle return, the case opens again by itself.',
}
const merged: Text = { zh: '已并入另一个个案，请到那里继续。', en: 'It was merged into another case: go on there.' }
const alreadyGivenUp: Text = {
  zh: '已经说明无法恢复，申诉途径见个案。',
  en: 'It was already said that it cannot be recovered; the case names the path of appeal.',
}

const open: Row = { 'report remedy': true, withdraw: true, 'give up': true, merge: true }
const closed = (why: Text): Row => ({ 'report remedy': why, withdraw: why, 'give up': why, merge: why })

export const allowed: { readonly [state in State]: Row } = {
  'not opened': closed(notThere),
  opened: open,
  'remedy proposed': open,
  // Another remedy may follow the first.
  remedied: open,
  closed: closed(proved),
  withdrawn: closed(withdrawn),
  // An appeal may succeed: then what was done is reported, and the case goes on.
  'not recoverable': { 'report remedy': true, withdraw: true, 'give up': alreadyGivenUp, merge: true },
  merged: closed(merged),
}

/** @returns why not; `null`: it may be done */
export function refusalOf(command: PersonCommand['type'], state: State): Text | null {
  const found = allowed[state][command]
  return found === true ? null : found
}
