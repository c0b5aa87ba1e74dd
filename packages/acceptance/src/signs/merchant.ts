import { sign, yesOrNo, type Sign } from './sign.ts'

/** What is on file about the merchant. */
export const merchantSigns: readonly Sign[] = [
  sign('merchant_status', 'merchant standing', ['商户状态', 'status of the merchant'], {
    trading: [0.962, '正常', 'trading'],
    pending: [0.012, '审核中', 'under review'],
    refused: [0.004, '申请未通过', 'application refused'],
    restricted: [0.006, '部分受限', 'restricted'],
    frozen: [0.006, '冻结、暂停', 'frozen or suspended'],
    closed: [0.005, '关闭、清退', 'closed or removed'],
    dormant: [0.005, '休眠', 'dormant'],
  }),
  yesOrNo('merchant_new', 'merchant standing', ['新商户', 'new merchant'], 0.1, {
    yes: ['入网不久', 'joined lately'],
    no: ['老商户', 'with us for long'],
  }),
  yesOrNo('verified', 'merchant papers', ['已核实', 'verified'], 0.975, {
    yes: ['已核实', 'verified'],
    no: ['未核实', 'not verified'],
  }),
  sign('merchant_type', 'merchant papers', ['商户类型', 'type of merchant'], {
    company: [0.35, '企业', 'company'],
    individual_business: [0.4, '个体工商户', 'individual business'],
    micro: [0.18, '小微商户', 'micro merchant'],
    institution: [0.07, '事业单位、社团', 'institution or charity'],
  }),
  sign('business_licence', 'merchant papers', ['营业执照', 'business licence'], {
    ok: [0.982, '有效', 'valid'],
    missing: [0.004, '没有', 'missing'],
    expired: [0.004, '过期', 'expired'],
    revoked: [0.002, '吊销、注销', 'revoked or cancelled'],
    abnormal: [0.002, '经营异常', 'on the abnormal list'],
    mismatch: [0.003, '与登记不符', 'differs from the register'],
    unreadable: [0.003, '看不清', 'unreadable'],
  }),
  sign('requirements', 'merchant papers', ['待办要求', 'open requirements'], {
    none: [0.979, '没有', 'none'],
    due: [0.015, '有待补', 'outstanding'],
    past_due: [0.006, '逾期', 'past due'],
  }),
  sign('legal_name', 'merchant papers', ['登记名称', 'legal name'], {
    ok: [0.994, '一致', 'matches'],
    mismatch: [0.006, '不一致', 'does not match'],
  }),
  sign('settlement_account', 'merchant papers', ['结算账户', 'settlement account'], {
    ok: [0.983, '正常', 'in order'],
    missing: [0.004, '没有', 'missing'],
    unverified: [0.005, '未验证', 'not verified'],
    name_mismatch: [0.004, '户名不符', 'name does not match'],
    invalid: [0.004, '无效、销户', 'invalid or closed'],
  }),
  sign('documents', 'merchant papers', ['证件材料', 'documents'], {
    ok: [0.979, '齐全', 'complete'],
    missing: [0.006, '缺件', 'missing'],
    expired: [0.004, '过期', 'expired'],
    unreadable: [0.003, '不清晰', 'unreadable'],
    wrong: [0.004, '类型或内容不对', 'wrong kind or content'],
    pending: [0.004, '审核中', 'under review'],
  }),
  sign('legal_person', 'merchant papers', ['法定代表人', 'legal representative'], {
    ok: [0.985, '正常', 'in order'],
    changed: [0.004, '已变更', 'has changed'],
    id_expired: [0.004, '证件过期', 'identity document expired'],
    id_missing: [0.003, '缺证件', 'identity document missing'],
    mismatch: [0.003, '信息不符', 'details do not match'],
    listed: [0.001, '在名单上', 'on a list'],
  }),
  sign('tax_id', 'merchant papers', ['税号、注册号', 'tax or company number'], {
    ok: [0.99, '正确', 'right'],
    invalid: [0.006, '不正确', 'invalid'],
    missing: [0.004, '没有', 'missing'],
  }),
  sign('filing', 'merchant papers', ['备案、五要素', 'filing'], {
    ok: [0.989, '有效', 'valid'],
    expired: [0.004, '到期', 'expired'],
    missing: [0.004, '没有', 'missing'],
    failed: [0.003, '未通过', 'refused'],
  }),
  sign('address', 'merchant papers', ['地址', 'address'], {
    ok: [0.988, '已核实', 'verified'],
    mismatch: [0.006, '不符', 'does not match'],
    unverified: [0.006, '无法核实', 'could not be verified'],
  }),
  sign('photos', 'merchant papers', ['门店照片', 'photos of the shop'], {
    ok: [0.99, '合格', 'good'],
    missing: [0.005, '没有', 'missing'],
    unclear: [0.005, '不清楚、不符', 'unclear or do not match'],
  }),
  sign('information_request', 'merchant standing', ['调单、资料要求', 'request for information'], {
    none: [0.978, '没有', 'none'],
    open: [0.012, '未回复', 'unanswered'],
    answered: [0.01, '已回复', 'answered'],
  }),
  sign('months_idle', 'history', ['无交易月数', 'months without a payment'], {
    none: [0.972, '一直有交易', 'trades all the time'],
    some: [0.02, '三个月以上', 'three months or more'],
    year: [0.008, '十二个月以上', 'twelve months or more'],
  }),
  sign('chargebacks', 'merchant standing', ['拒付', 'chargebacks'], {
    normal: [0.974, '正常', 'normal'],
    some: [0.02, '偏多', 'many'],
    excessive: [0.006, '过多', 'excessive'],
  }),
  yesOrNo('terminated_before', 'merchant standing', ['曾被清退', 'terminated before'], 0.003, {
    yes: ['被别家终止过', 'another acquirer ended the contract'],
    no: ['没有', 'no'],
  }),
  sign('acquirer_licence', 'merchant standing', ['支付牌照', "the acquirer's licence"], {
    ok: [0.998, '有效', 'valid'],
    lapsed: [0.002, '到期、注销、不续展', 'lapsed or withdrawn'],
  }),
  sign('mcc', 'merchant standing', ['商户类别', 'merchant category'], {
    ok: [0.987, '相符', 'right'],
    mismatch: [0.008, '不符', 'does not match the business'],
    refused: [0.005, '不予受理', 'not accepted'],
  }),
  sign('industry', 'merchant standing', ['行业', 'industry'], {
    ordinary: [0.954, '普通', 'ordinary'],
    high_risk: [0.04, '高风险', 'high risk'],
    prohibited: [0.006, '禁止', 'prohibited'],
  }),
  sign('merchants_on_same_id', 'merchant standing', ['同一证件名下商户', 'merchants under the same identity'], {
    one: [0.98, '一个', 'one'],
    several: [0.02, '多个', 'several'],
  }),
  yesOrNo('sales_for_others', 'conduct', ['代他人收款', 'takes payments for others'], 0.003, {
    yes: ['替别人收款', 'takes payments for others'],
    no: ['没有', 'no'],
  }),
  sign('agreement', 'merchant papers', ['受理协议', 'acceptance agreement'], {
    ok: [0.97, '有效', 'in force'],
    unsigned: [0.01, '没有签', 'not signed'],
    ended: [0.015, '到期、终止', 'ended'],
    not_started: [0.005, '未生效', 'not started'],
  }),
  yesOrNo('listed', 'merchant standing', ['在名单上', 'on a list'], 0.006, {
    yes: ['在风险名单上', 'on a risk list'],
    no: ['不在名单上', 'on no list'],
  }),
  sign('terminal_on_file', 'merchant standing', ['终端登记状态', 'terminal on file'], {
    ok: [0.93, '正常', 'in order'],
    unregistered: [0.015, '未登记', 'not registered'],
    bound_elsewhere: [0.01, '绑定在别处', 'bound elsewhere'],
    in_stock: [0.01, '未激活', 'not activated'],
    suspended: [0.015, '暂停', 'suspended'],
    withdrawn: [0.015, '已撤机', 'withdrawn'],
    serial_mismatch: [0.005, '序列号不符', 'serial number differs'],
  }),
]
