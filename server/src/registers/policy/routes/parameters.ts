import type { Text } from '@shouli/vocabulary'
import type { Terms } from '../policy.ts'

export type Kind = 'amount' | 'plain'

interface Parameter {
  readonly title: Text
  readonly kind: Kind
  readonly unit: Text | null
}

const t = (zh: string, en: string): Text => ({ zh, en })
const plain = (title: Text, unit: Text | null = null): Parameter => ({ title, kind: 'plain', unit })
const amount = (title: Text): Parameter => ({ title, kind: 'amount', unit: null })

const days = t('天', 'days')
const meters = t('米', 'metres')
const months = t('个月', 'months')

/** Every parameter of a policy as people call it; one that is forgotten does not compile. */
export const titles: { readonly [parameter in keyof Terms]-?: Parameter } = {
  amountMax: amount(t('单笔上限', 'Largest single payment')),
  dayTotalMax: amount(t('商户当日累计上限', 'Largest sum of one merchant on one day')),
  microCredit: amount(t('小微商户信用卡收款上限', 'Micro merchants’ credit-card receipts')),
  documentsRequired: plain(t('须登记的资料（按商户类型）', 'Papers that must be on file, by type of merchant')),
  frequency: plain(t('次数限制（次数 / 分钟）', 'Frequency (payments / minutes)')),
  categoriesRefused: plain(t('不服务的商户类别', 'Categories not served')),
  categoriesWithoutCredit: plain(t('不能收信用卡的商户类别', 'Categories without credit cards')),
  registryStatusesRefused: plain(t('不受理的工商登记状态', 'Register states that are refused')),
  modelsRefused: plain(t('不再受理的终端型号', 'Terminal models no longer accepted')),
  kindsRefused: plain(t('未开通的交易类型', 'Kinds of payment not opened')),
  applicationVersionMin: plain(t('最低应用版本', 'Oldest application version')),
  placeToleranceMeters: plain(t('离登记地点的允许距离', 'Distance from the registered place'), meters),
  mobileFenceMeters: plain(t('移动终端的活动范围', 'Range of mobile terminals'), meters),
  positionAgeMaxMinutes: plain(t('位置的有效时间', 'How long a position says something'), t('分钟', 'minutes')),
  idleMonths: plain(t('无交易的月数', 'Months without a payment'), months),
  documentGraceDays: plain(t('证件到期后的宽限', 'Grace after a paper has expired'), days),
  signOnDaily: plain(t('每天要重新签到', 'Sign on anew each day')),
  batchSizeMax: plain(t('一批最多笔数', 'Most payments in one batch')),
  outsideHoursAmountMax: amount(t('营业时间外的单笔上限', 'Largest payment outside opening hours')),
  completionPercentMax: plain(t('预授权完成的最高比例', 'Completion at most'), t('%', 'percent')),
  preAuthorisationDaysMax: plain(t('预授权有效期', 'A pre-authorisation holds for'), days),
  refundDaysMax: plain(t('退货期限', 'Refunds until'), days),
  onUnknown: plain(t('资料读不到时', 'When a fact cannot be read')),
}
