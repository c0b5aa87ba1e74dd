import type { Guard } from '@shouli/acceptance'
import type { Text } from '@shouli/vocabulary'

export const texts = {
  stop: { zh: '不试了，直接找收单机构', en: 'Stop here and call the acquirer' },
  service: { zh: '请联系收单机构客服，他们能看到这里的全部记录', en: 'Please call your acquirer; they can see everything noted here' },
  visit: { zh: '需要工程师上门，请联系收单机构预约', en: 'An engineer has to come; call your acquirer for an appointment' },
  over: {
    zh: '请再收一笔同样的款：批准了就证明已经恢复',
    en: 'Take the same kind of payment once more: an approval proves that it works again',
  },
  overNoTerminal: { zh: '请再收一笔试试；还不行可以重新开始', en: 'Try a payment; if it still fails, start again' },
  askWhy: { zh: '这个问题最能区分可能的原因', en: 'This question tells the possible causes apart best' },
  doWhy: { zh: '这一步花费最少、最可能解决', en: 'This step is the likeliest to help for what it costs' },
  doSafely: { zh: '先做这一步，后面的操作才安全', en: 'This comes first so that the next step is safe' },
  question: { zh: '问题', en: 'Question' },
  step: { zh: '步骤', en: 'Step' },
  none: { zh: '都不是', en: 'none of these' },
  unsure: { zh: '不确定', en: 'not sure' },
  solved: { zh: '解决了', en: 'solved' },
  failed: { zh: '没有解决', en: 'did not help' },
  started: { zh: '已开始', en: 'under way' },
  refused: { zh: '做不了', en: 'cannot be done here' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  noted: { zh: '已记录', en: 'noted' },
} satisfies Record<string, Text>

/** Each state as a question: "is it so?" */
export const guards: { readonly [guard in Guard]: Text } = {
  'transaction open': { zh: '有一笔交易还没有结果吗？', en: 'Is a payment still without result?' },
  'off-line payments stored': { zh: '有脱机交易还没上送吗？', en: 'Are off-line payments waiting to be uploaded?' },
  'batch unsettled': { zh: '今天的交易还没结算吗？', en: 'Is today’s batch not settled yet?' },
  'reversal open': { zh: '有冲正还没完成吗？', en: 'Is a reversal still open?' },
  tamper: { zh: '屏幕提示被攻击、自毁或安全锁定吗？', en: 'Does the screen speak of tampering or a security lock?' },
  'model alarm': { zh: '同型号的机器都出故障了吗？', en: 'Do all machines of this model fail?' },
  'battery low': { zh: '电量低而且没有插充电器吗？', en: 'Is the battery low without a charger?' },
  'retry forbidden': { zh: '屏幕提示不要再刷这张卡吗？', en: 'Does the screen say not to try this card again?' },
  'not by the merchant': { zh: '您是商户自己吗？', en: 'Are you the shop yourself?' },
}
