import { asNumber, bucket, choose, expired, fine, holds, mismatch, missing, unreadable, type Readers, type Scalar } from './reader.ts'

const unverified = /unverif|not verif|pending|could not|cannot|not proved|未验证|未核实/u

/** What is on file about the merchant. */
export const merchant: Readers = {
  status: choose(
    'merchant_status',
    [
      [/dormant|inactive|idle|sleep|休眠|未激活/u, 'dormant'],
      [/unverif|not verif/u, 'verified:false'],
      [/reject|declin|refus|denied|not approved|未通过|驳回|拒绝/u, 'refused'],
      [/suspend|froz|freez|block|hold|held|locked|stopped|冻结|暂停|止付|停用/u, 'frozen'],
      [/clos|remov|terminat|cancel|deactiv|delet|withdraw|ended|offboard|清退|关闭|注销|解约|关停/u, 'closed'],
      [/restrict|limit|partial|disabled|受限|限制/u, 'restricted'],
      [/pending|review|progress|process|wait|审核|in verification|submitted|incomplete|onboarding/u, 'pending'],
      [/active|ok|normal|trading|enabled|open|approved|正常/u, 'trading'],
    ],
    { yes: 'trading' },
  ),
  new: holds('merchant_new', { yes: /new|day|week|first|just|新/u }),
  age_months: choose('merchant_new', [], { number: (months) => (months < 6 ? 'true' : 'false') }),
  verified: holds('verified', { no: unverified, yes: /verified|ok|passed/u }),
  type: choose('merchant_type', [
    [/micro|小微|natural|person|nano|small seller|自然人/u, 'micro'],
    [/individual business|sole|trader|proprietor|self employed|个体|freelanc|mei\b/u, 'individual_business'],
    [/institution|charit|non ?profit|government|school|hospital|church|association|事业|社团/u, 'institution'],
    [/compan|enterprise|corporat|llc|ltd|gmbh|business|limited|partnership|企业|公司/u, 'company'],
    [/individual/u, 'micro'],
  ]),
  business_licence: choose(
    'business_licence',
    [
      [/revok|cancel|struck|dissol|吊销|注销/u, 'revoked'],
      [/abnormal|异常/u, 'abnormal'],
      [expired, 'expired'],
      [unreadable, 'unreadable'],
      [mismatch, 'mismatch'],
      [missing, 'missing'],
      [/fake|forged|altered/u, 'mismatch'],
      [fine, 'ok'],
    ],
    { yes: 'ok', no: 'missing' },
  ),
  requirements: choose(
    'requirements',
    [
      [/past due|overdue|逾期/u, 'past_due'],
      [/none|complete|met|ok|satisfied/u, 'none'],
      [/.+/u, 'due'],
    ],
    { yes: 'due', no: 'none', number: (count) => (count > 0 ? 'due' : 'none') },
  ),
  legal_name: choose(
    'legal_name',
    [
      [mismatch, 'mismatch'],
      [/abbreviat|trading name|differs|other|invalid|unverif/u, 'mismatch'],
      [fine, 'ok'],
    ],
    { yes: 'ok', no: 'mismatch' },
  ),
  settlement_account: choose(
    'settlement_account',
    [
      [/name|holder|third|personal|private|other (person|company)|mismatch|differ|不符|非本人/u, 'name_mismatch'],
      [/unverif|not verif|pending|unproved|未验证|micro ?deposit/u, 'unverified'],
      [missing, 'missing'],
      [/invalid|clos|froz|reject|return|wrong|fail|bounce|unsupported|error|无效|销户|冻结/u, 'invalid'],
      [/chang|new/u, 'unverified'],
      [fine, 'ok'],
      [/verified/u, 'ok'],
    ],
    { yes: 'ok', no: 'missing' },
  ),
  documents: choose(
    'documents',
    [
      [unreadable, 'unreadable'],
      [expired, 'expired'],
      [/older than|too old/u, 'expired'],
      [/wrong|unsupport|mismatch|invalid|forg|fake|reject|not accepted|altered|copy|incorrect|不对|不合格/u, 'wrong'],
      [/pending|review|submitted|received|审核/u, 'pending'],
      [missing, 'missing'],
      [/incomplete|requested|outstand|partial|due|one side|back side|不全/u, 'missing'],
      [/ok|complete|accept|valid|齐/u, 'ok'],
    ],
    { yes: 'ok', no: 'missing' },
  ),
  legal_person: choose(
    'legal_person',
    [
      [/chang|new|变更/u, 'changed'],
      [expired, 'id_expired'],
      [/list|sanction|dishonest|失信|黑名单/u, 'listed'],
      [mismatch, 'mismatch'],
      [missing, 'id_missing'],
      [/fail|unverif|invalid/u, 'mismatch'],
      [fine, 'ok'],
    ],
    { yes: 'ok', no: 'id_missing' },
  ),
  tax_id: choose(
    'tax_id',
    [
      [missing, 'missing'],
      [/invalid|mismatch|wrong|differ|unverif|not (match|valid)|error|不符|错/u, 'invalid'],
      [fine, 'ok'],
    ],
    { yes: 'ok', no: 'missing' },
  ),
  filing: choose(
    'filing',
    [
      [/reject|refus|fail|未通过/u, 'failed'],
      [/expir|lapsed|overdue|due|到期|过期/u, 'expired'],
      [missing, 'missing'],
      [/not filed|unfiled|incomplete|pending|未备案/u, 'missing'],
      [/ok|valid|filed|done|有效/u, 'ok'],
    ],
    { yes: 'ok', no: 'missing' },
  ),
  address: choose(
    'address',
    [
      [mismatch, 'mismatch'],
      [/chang|moved|old|变更/u, 'mismatch'],
      [/unverif|not verif|po box|p\.o|virtual|invalid|missing|incomplete|unable|未核实/u, 'unverified'],
      [fine, 'ok'],
      [/verified/u, 'ok'],
    ],
    { yes: 'ok', no: 'unverified' },
  ),
  photos: choose(
    'photos',
    [
      [missing, 'missing'],
      [/unclear|blur|mismatch|inconsisten|wrong|bad|old|fake|reject|不清|不符/u, 'unclear'],
      [fine, 'ok'],
    ],
    { yes: 'ok', no: 'missing' },
  ),
  information_request: choose(
    'information_request',
    [
      [/answered|replied|closed|resolved|已回复/u, 'answered'],
      [/open|pending|unanswer|ignored|overdue|outstand|sent|not answered|received|未回复/u, 'open'],
      [/none/u, 'none'],
    ],
    { yes: 'open', no: 'none' },
  ),
  months_idle: bucket('months_idle', [
    [0, 'none'],
    [3, 'some'],
    [12, 'year'],
  ]),
  chargebacks: choose(
    'chargebacks',
    [
      [/excess|high|over|above|many|too|surge|过多|过高/u, 'excessive'],
      [/some|rising|several|few|increas/u, 'some'],
      [/none|low|normal|ok/u, 'normal'],
    ],
    { yes: 'some', no: 'normal', number: (count) => (count >= 50 ? 'excessive' : count >= 3 ? 'some' : 'normal') },
  ),
  chargeback_rate: chargebackRate,
  terminated_before: holds('terminated_before', { yes: /terminat|match|listed|yes|closed/u }),
  acquirer_licence: choose(
    'acquirer_licence',
    [
      [/expir|revok|laps|cancel|end|not renew|withdraw|lost|suspend|注销|到期|终止|不予续展/u, 'lapsed'],
      [fine, 'ok'],
    ],
    { yes: 'ok', no: 'lapsed' },
  ),
  mcc: choose(
    'mcc',
    [
      [/prohibit|refus|not (accepted|supported|allowed)|restrict|unsupport|banned|禁止/u, 'refused'],
      [/mismatch|wrong|chang|inconsisten|differ|incorrect|misclass|low rate|jump|不符|套码/u, 'mismatch'],
      [/ok|right|match/u, 'ok'],
    ],
    { number: () => null },
  ),
  industry: choose('industry', [
    [
      /prohibit|illegal|banned|forbid|gambl|casino|betting|porn|weapon|gun|firearm|drug|narcotic|counterfeit|escort|赌|违禁|非法/u,
      'prohibited',
    ],
    [
      /high risk|adult|crypto|bitcoin|tobacco|vap|cbd|cannabis|dating|forex|debt|pawn|mlm|multi ?level|timeshare|telemarket|pharm|nutra|lottery|lending|loan|payday|travel|ticket|jewel|gold|贷|彩票|珠宝|高风险/u,
      'high_risk',
    ],
    [/ordinary|normal|low risk|普通/u, 'ordinary'],
  ]),
  merchants_on_same_id: choose('merchants_on_same_id', [[/several|many|multiple|多/u, 'several']], {
    yes: 'several',
    no: 'one',
    number: (count) => (count > 1 ? 'several' : 'one'),
  }),
  sales_for_others: holds('sales_for_others', { yes: /yes|other|third|aggregat|friend|代/u }),
  agreement: choose(
    'agreement',
    [
      [/not started|future|not yet|未生效/u, 'not_started'],
      [/unsigned|not signed|missing|never|未签/u, 'unsigned'],
      [/end|expir|terminat|laps|over|cancel|到期|终止|过期/u, 'ended'],
      [/ok|signed|in force|valid|active|有效/u, 'ok'],
    ],
    { yes: 'ok', no: 'unsigned' },
  ),
  listed: holds('listed', { yes: /yes|match|hit|black|block|listed|名单/u, no: /none|clear/u }),
  terminal: choose('terminal_on_file', [
    [/elsewhere|another|other merchant|bound to|绑定.*(别|其他)/u, 'bound_elsewhere'],
    [/serial|mismatch|differ|序列号/u, 'serial_mismatch'],
    [/stock|not activ|inactive|unactivated|未激活|库存/u, 'in_stock'],
    [/suspend|disabled|block|froz|locked|停用|暂停/u, 'suspended'],
    [/withdraw|remov|cancel|retire|decommission|return|撤机|注销/u, 'withdrawn'],
    [/unregist|not regist|unknown|not found|missing|未登记/u, 'unregistered'],
    [/ok|regist|trading|active|bound|正常/u, 'ok'],
  ]),
  new_terminal: holds('new_terminal', { yes: /new|just|replac|新/u }),
}

/** 1 % of payments is the scheme programmes' own limit, 0.65 % their early warning. Fractions and per cents are both seen. */
function chargebackRate(value: Scalar): readonly string[] | null {
  const rate = asNumber(value)
  if (rate === null) return merchant['chargebacks']!(value)
  const percent = typeof value === 'number' && value < 0.2 ? rate * 100 : rate
  return [`chargebacks:${percent >= 0.9 ? 'excessive' : percent >= 0.65 ? 'some' : 'normal'}`]
}
