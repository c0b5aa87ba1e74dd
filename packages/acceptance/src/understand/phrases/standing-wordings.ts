import type { PhraseTable } from '../phrases.ts'

/** More ways in which papers, measures and standing are spoken of, by concept of the other tables. */
export const phrases = {
  'papers-missing': {
    en: [
      '(missing|outstanding|required|needed|requested|additional|more|incomplete) (information|document|documents|details|data|paperwork|papers|verification)',
      '(information|document|documents|details|data|paperwork|requirements) (is |are |)(missing|outstanding|past due|overdue|required|needed|requested|incomplete|not (provided|submitted|complete))',
      '(provide|supply|submit|upload|send|fill in|add|complete) (more |the |missing |additional |your |)(information|documents?|details|data|address|date of birth|ssn|id)',
      'until (somebody|we|i|they|you) (fill|provide|send|upload|submit|complete)',
    ],
    zh: [
      '(补|补充|补交|补传|缺|缺少|没交|未交|没传|需要|要求|重新上传|上传|提交)*(资料|材料|证件|身份证|证明|照片|信息|执照|合同)',
      '(资料|材料|证件|信息)*(不全|不齐|缺|没交|没传|未提交|待补|欠缺|退回)',
    ],
  },
  'copy-unreadable': {
    en: [
      '(photo|image|picture|scan|copy|document|upload|id|passport|licence|statement) (blurred|blurry|cropped|cut off|dark|unreadable|not (readable|legible|clear|visible)|illegible|reflective|glare|of a screen|screenshot|poor|low quality|cut|black and white|expired copy)',
      '(photo|picture|photograph) of (a |the )?(screen|copy|photocopy|computer)',
      '(not|cannot be|partly) (legible|readable|visible|seen|read)',
    ],
    zh: ['(照片|图片|证件|身份证|执照|门头照|复印件|截图)*(模糊|看不清|不清晰|反光|缺角|遮挡|截图|翻拍|不完整|不清楚|不合格)'],
  },
  'identity-failed': {
    en: [
      '(selfie|face|liveness|identity|id|passport|video) (check|verification|match|test|comparison)? ?(failed|rejected|not passed|unsuccessful|refused|did not match|does not match|not verified|could not)',
      '(name|date of birth|birthday|details|personal data) (does not|do not|did not|not) (match|agree|fit|correspond)( with)? (the )?(passport|id|document|register)?',
      '(not|never) (verified|found in (the )?(database|register))',
      'kyc (failed|rejected|unverified)',
      'verification failed',
    ],
    zh: ['(人脸|身份|实名|活体|法人)*(核验|认证|验证|识别|比对)*(不通过|失败|不过|不一致|没通过)', '(手持|自拍)*(不通过|失败|重拍)'],
  },
  'legal-name-differs': {
    en: [
      '(legal|registered|company|business|trading|shop) name (does not|differs|different|changed|wrong|mismatch|not|is not|no longer) ?(match|matches|agree|the same|from)?',
      '(trades?|trading|known|operates) (under|as) (another|a different|other) name',
      'name (of the company|in the register|on the licence) (differs|different|changed)',
    ],
    zh: ['(名称|公司名|商户名|店名|字号|法人|执照名)*(不一致|不符|对不上|变更|改了|不同)'],
  },
  'owner-details': {
    en: [
      '(beneficial owner|ultimate owner|shareholder|director|owner|ubo|trustee|partner|controlling person)s? (details|missing|information|not (provided|named|verified)|required|needed|list|over 25)',
      '(owning|own|owns|holding) (over|more than|at least) 25',
    ],
    zh: ['(受益人|实际控制人|股东|控股|受益所有人|董事)*(信息|补充|缺|没填|登记|资料)'],
  },
  'number-invalid': {
    en: [
      '(tax|vat|company|registration|business|ein|ssn|cnpj|abn|gst|pan|licence) (id |number |registration |no |)(invalid|wrong|not (found|valid|match|exist|belong)|does not (match|belong|exist)|could not be (found|verified)|mismatch|incorrect|inactive|unknown)',
      '(tax|vat|company|registration) number ',
    ],
    zh: ['(税号|信用代码|注册号|组织机构代码|执照号|统一社会信用代码)*(不对|错|无效|查不到|不存在|不符|对不上)'],
    other: [
      'cnpj (inativo|inválido|não)',
      'rfc inválido',
      'nif inválido',
      'steuernummer*(ungültig|falsch)',
      'siret (invalide|introuvable)',
    ],
  },
  'address-unproved': {
    en: [
      '(proof of|prove|verify|confirm) (address|residence|residency|premises|location)',
      '(address|premises|residence) (not (verified|proved|accepted|confirmed)|could not be|unverified|differs|does not match|invalid|po box)',
      '(utility bill|bank statement|lease) (older|too old|months old|not accepted|required)',
      '(seat|address) of the (firm|company)',
    ],
    zh: ['(地址|门牌|经营地|住址|场所)*(不符|不一致|核实|证明|不对|对不上|不一样|无法核实)', '(租赁|房产|场所)*证明'],
  },
  'account-name-differs': {
    en: [
      '(account|bank account|holder|account holder|payee|beneficiary)( name| shown| given|) (is |)(does not|differs|different|not|belongs|is the|of (a|the|my)|in the name of|private|personal|another|wife|daughter|husband|partner|friend)',
      '(not|different) (in )?(the )?(name of|same name)',
      "(private|personal|somebody else's|third party) account",
    ],
    zh: [
      '(户名|结算卡|账户|账号|收款人|开户名)*(不一致|不符|对不上|别人|不是本人|非本人|私人|他人)',
      '(别人|他人|老婆|朋友|老板娘)*的*(卡|账户)',
    ],
  },
  'account-trouble': {
    en: [
      '(bank account|account|payout|deposit|transfer|settlement|iban|routing number)s? (closed|invalid|wrong|rejected|returned|bounced|failed|refused|not accepted|missing|blocked|frozen|unsupported)',
      '(payout|deposit|transfer)s? (set-up |setup |)(refused|failed|returned|bounced|rejected)',
    ],
    zh: [
      '(结算卡|结算账户|收款账户|账户|银行卡|对公户)*(销户|注销|无效|错误|冻结|退回|失败|异常|没绑|未绑)',
      '(钱|款|结算)*(退回|打不进|入账失败|退票)',
    ],
  },
  'account-unproved': {
    en: [
      '(micro|test|small) deposit',
      '(bank )?account (not |un|must be |needs to be |to be )(verified|confirmed|proved|validated)',
      '(confirm|verify|validate) (the |your )?(bank )?account',
    ],
    zh: ['(打款|小额|账户|对公)*(验证|认证)*(没|未|失败|不通过|没有)'],
  },
  'under-review': {
    en: [
      '(under|in|pending|awaiting|still in|put on) review',
      '(application|request|account|documents?|change) (is |are |)(being |)(reviewed|processed|checked|examined|pending|not approved yet|still pending)',
      '(review|approval) (pending|not finished|takes|ongoing)',
      'waiting for (approval|review|the bank)',
    ],
    zh: ['(审核|审批|复核|进件)*(中|没结果|没通过|还没|未完成|几天|等)', '(还在|正在|等待)*(审核|审批)'],
  },
  'permit-missing-said': {
    en: [
      '(food|alcohol|trade|health|tobacco|operating|special|drug|pharmacy) (permit|licence|license|certificate)( missing| required| needed| not)?',
      '(permit|licence|license) (missing|required|needed|not (provided|submitted))',
    ],
    zh: ['(食品|烟草|卫生|经营|特种行业|消防|药品|许可)*(许可证|经营证|许可)*(没|缺|无|过期|需要)'],
  },
  'agreement-said': {
    en: [
      '(agreement|contract|terms|mandate) (not (signed|accepted|returned)|unsigned|ended|expired|missing|must be signed|to be signed|not yet)',
      '(sign|accept|countersign) (the |our |)(agreement|contract|terms|service agreement)',
      'not (yet )?signed (the |our |)(service |)(agreement|contract)',
    ],
    zh: ['(协议|合同)*(没签|未签|到期|过期|没续|终止|没盖章|失效)', '(签|续签)*(协议|合同)'],
  },
  'terminal-unregistered': {
    en: [
      '(terminal|device|reader|serial|tid|machine) (id |number |)(not (found|recognised|recognized|registered|known|linked|assigned|valid|active)|unknown|invalid|does not exist|unregistered)',
      '(invalid|unknown|wrong) (terminal|tid|device)( id| number|)',
      '(second[- ]?hand|used|bought|borrowed|swapped) (terminal|machine|reader)',
    ],
    zh: ['(终端|终端号|机器|设备)*(不存在|未登记|没登记|未注册|没绑定|找不到|未入网|没入网|无效)', '(二手|转让|转给|调过来)*(机|终端)'],
  },
  'merchant-unregistered': {
    en: [
      '(merchant|merchant id|mid|merchant number) (not (found|registered|known|set up|on file|active)|invalid|unknown|does not exist)',
      '(invalid|unknown|no) merchant',
    ],
    zh: ['(商户|商户号)*(未登记|没登记|未入网|不存在|无效|未注册|没开通|查不到)'],
  },
  'filing-due': {
    zh: ['(备案|五要素|报备|银联备案|年检|巡检)*(到期|过期|没做|没通过|不通过|未|失效|不全|没更新|快到)'],
    en: ['(filing|registration with the scheme|registration) (expired|due|lapsed|not renewed|missing|incomplete)'],
  },
  'account-frozen': {
    zh: [
      '(商户|账户|机器|收款|交易|信用卡权限|账号|权限)*(冻结|被封|暂停|止付|受限|限制|停了|关了|停用|锁定)',
      '(冻结|封|暂停|限制|停)*(收款|商户|账户|交易)',
    ],
    en: [
      '(account|merchant|payments?|sales|acceptance|charges|processing) (is |was |were |are |has been |)(frozen|suspended|put on hold|on hold|restricted|limited|blocked|stopped|paused|disabled|locked)',
      '(stopped|blocked|suspended) by (the )?(acquirer|processor|provider|bank|platform|risk)',
    ],
  },
  'risk-review': {
    zh: ['(风控|风险)*(拦截|冻结|限制|提示|等级高|核查|审核|部门|触发|异常|原因)', '可疑*(交易|商户)'],
    en: [
      '(unusual|suspicious|suspected|irregular|high[- ]?risk) (activity|transactions?|sales|movement|behaviour|pattern|merchant)',
      '(risk|fraud|compliance) (department|desk|team|rules?|hold|reasons|flag|engine)',
      '(flagged|stopped|noticed|held) by (risk|the provider|the processor|compliance)',
    ],
  },
  'evidence-asked': {
    zh: [
      '(调单|补单|交|提供|提交|上传|补)*(小票|凭证|签购单|合同|发票|交易证明|购销合同)',
      '(让|要求|叫)*(提供|交|补)*(凭证|合同|发票|小票|证明)',
    ],
    en: [
      '(want|wants|asked for|asks for|requests?|requested|demand|need|needs) (the |)(invoice|invoices|receipts?|slips?|proof|evidence|contracts?|sales drafts?)',
      '(invoice|invoices|slips?|receipts?|proof|evidence) (before|for the|requested|not sent|not answered|asked)',
    ],
  },
  'money-held': {
    en: [
      '(money|funds|deposit|deposits|payout|payouts|settlement|balance|proceeds) (is |are |was |being |)(held|held back|withheld|retained|kept|reserved|on hold|delayed|frozen|not released|blocked)',
      '(release|hold|keep|keeping|withhold) (the |our |my |)(money|funds|deposit|payout|settlement)',
      '(rolling )?reserve (put|placed|taken|of|on)',
    ],
    zh: ['(结算款|钱|资金|货款|款)*(冻结|扣|押|不给|没结|暂缓|延迟|压)'],
  },
  'chargeback-said': {
    en: [
      '(too many|excessive|high|many) (disputes|chargebacks|complaints|refund requests)',
      '(chargeback|dispute) (ratio|rate|level|programme|program|count)',
      '(disputes|chargebacks) (above|over|exceed|too|rose)',
    ],
    zh: ['(拒付|退单|投诉|调单)*(多|率|超|过高|太多)'],
  },
  'odd-pattern': {
    zh: ['(套现|养卡|刷自己|互刷|虚假|刷单|整数|拆单|拆成|分单)*(交易|卡|金额|刷|)', '(金额|笔)*(一样|相同|重复|整数)'],
    en: [
      '(round|same|identical|repeated) (amounts?|sums?|figures?)',
      '(own|personal|owner.s) cards?',
      '(split|splitting) (the )?(sale|payment|amount|bill|transaction)s?',
      '(looks like|suspected|suspicion of) (cash|fraud|laundering|testing)',
      '(dozens|many) of (one dollar|small|tiny) ',
    ],
  },
  'sales-jump': {
    en: [
      '(first|opening|new) (week|month|day|sale) * (large|big|thousand|high)',
      '(sudden|sharp|big|strong) (growth|rise|increase|jump|spike|burst)',
      '(burst|spike|surge|jump|growth) (of|in) (sales|volume|payments|gift card)',
      '(much|far|many times) (more|higher|larger) than (before|usual|expected)',
      'big week',
    ],
    zh: [
      '(突然|一下|短期内)(涨|增|放量|暴增|翻倍)',
      '(流水|交易量|营业额)*(突增|激增|大涨|涨了|翻)',
      '(刚开|新店|才开)*(大额|流水大|刷了)',
    ],
  },
  'too-frequent': {
    zh: ['(十分钟|半小时|一小时|几分钟|短时间|连续)*(刷|笔|次|交易)*(多|二十|三十|十几|几十|拦)', '(频繁|过快|太密|间隔短)'],
    en: [
      '(too many|dozens of|many) (payments|transactions|sales|attempts|tries) (in|within|per|during) ',
      '(velocity|frequency) (check|limit|rule|exceeded|control)',
      '(within|in) (minutes|ten minutes|a few minutes|seconds|an hour)',
    ],
  },
  'moved-place': {
    zh: [
      '(移机|搬|带|拿|换)*(外地|外省|老家|别的城市|展会|另一个|新地址|异地|别处|外面)',
      '(位置|地点|定位|范围|基站)*(异常|不符|变|超出|不在|不对)',
      '不在*(经营|登记|装机)*(范围|地址|地点)',
    ],
    en: [
      '(used|taken|moved|brought|carried|operating) (at |in |from |)(different|other|new|second|another) (fair|trade fair|exhibition|city|town|country|place|address|location|market|branch)',
      '(used|taken) (at|in) (fair|trade fair|exhibition)',
      '(two|different|several) (cities|places|towns|locations|regions)',
      '(location|position|geo-?fence|gps) (check|mismatch|unknown|wrong|error|changed|outside)',
    ],
  },
  'odd-hours': {
    zh: ['(凌晨|半夜|大半夜|深夜|夜里|晚上)*(刷|交易|收款|点)*(不|被|拦|限|拒)', '(营业时间|白天)*(可以|正常|外)'],
    en: [
      '(at|in the middle of the|late at|during the) night',
      '(outside|after|before) (opening|business|trading|usual|working|shop) hours',
      '(2|3|4|two|three|four) (am|in the morning)',
    ],
  },
  'amount-too-high': {
    zh: ['(金额|单笔|额度)*(超限|超过|太大|超出|上限|过大|超额)', '(一笔|单笔)*(几万|六万|八万|十万|大额)'],
    en: [
      '(amount|sale|payment|transaction|sum) (too (high|large|big)|over|above|exceeds?|larger than) ?(the )?(limit|maximum|allowed|ceiling)?',
      '(over|above|exceeds?) (the )?(single|per transaction|maximum|sale|ticket|merchant) (limit|amount|sale)',
      '(limit|maximum) (per|for a|for one|of a single) (sale|payment|transaction)',
    ],
  },
  'period-limit': {
    zh: ['(今天|当日|单日|日|本月|月|累计)*(限额|额度|上限|收款)*(超|满|到|用完|拒)', '(日|月)*累计*超'],
    en: [
      '(daily|day|monthly|weekly|month|yearly|annual) (limit|cap|maximum|ceiling|volume|total|turnover)',
      '(reached|exceeded|hit|over|used up) (the |our |my |)(daily|monthly|weekly|processing|day) (limit|cap|volume)',
    ],
  },
  'limit-in-terminal': {
    en: [
      '(limit|maximum|ceiling|cap) (set|stored|configured|programmed|entered) (in|on|by|ourselves|into) ?(the )?(terminal|machine|reader|profile|settings|us)?',
      '(our own|own|self-set) (limit|maximum|terminal profile|setting)',
      '(terminal|machine|reader) (will not|does not|refuses to) (go|take|accept) (above|over|more than)',
    ],
    zh: ['(机器|终端|自己)*(设|设置|设定)*(限额|上限|最大金额|最高)'],
  },
  'fraud-rule-hit': {
    en: [
      '(our own|own|gateway|fraud|filter|avs|cvv|country|post ?code|zip|address|billing) (rule|rules|filter|check|mismatch|screen|setting)s?',
      '(blocked|stopped|rejected|trips?|tripped|refused) (by|on|the) (our |a |the |)(own |)(rule|rules|filter|fraud|avs|address check|post ?code)',
      '(avs|cvv|cvc|post ?code|postal code|zip) (mismatch|does not match|failed|rule)',
      'platform itself (refuses|blocks)',
    ],
    zh: ['(风控规则|规则|黑名单|过滤|自己设置)*(拦截|命中|拒绝)'],
  },
  'on-a-list': {
    zh: ['(黑名单|风险名单|失信|名单|被拉黑|灰名单|制裁)*(上|在|命中|里|被|了)', '(列入|上了|进了)*(名单|失信|黑名单)'],
    en: [
      '(on|put on|added to|appears on|hit on) (a |the |some |)(black|watch|risk|sanctions?|deny|negative|block|terminated merchant|warning) ?(list|file)?',
      '(sanctions?|watch ?list|pep) (hit|match|screening)',
    ],
  },
  'terminated-list-said': {
    en: [
      '(match|tmf|terminated merchant) (list|file|listing|reason|record)',
      '(previous|former|old|last|earlier) (processor|acquirer|provider|bank) (closed|terminated|ended|reported|listed|dropped)',
      '(nobody|no one|every processor|no processor|all acquirers) (will |)(board|take|accept|turn|refuse)',
      'reported us for',
    ],
    zh: ['(上家|别家|之前|以前)*(机构|支付公司|银行)*(清退|终止|关闭|拉黑)'],
  },
  'merchant-shut': {
    zh: ['(商户|账户|机器|商户号|合作)*(关|关闭|注销|清退|终止|解约|清理|关停|销户|停了)', '(清退|清理|关停|终止)*(商户|合作|终端)'],
    en: [
      '(account|merchant account|contract|agreement|relationship) (is |was |has been |)(closed|terminated|cancelled|ended|shut|dropped)',
      '(closed|ended|terminated|cancelled|dropped) (our |my |the |)(account|contract|agreement|merchant account)',
      '(terminated|offboarded|dropped) us',
      '(against|breach of|violates?|violation of) (the |their |our |)(terms|policy|acceptable use|rules|agreement)',
    ],
  },
  'codes-jump': {
    zh: ['(跳码|套码|切机|商户名*每次*不一样|小票*商户名*不一样|mcc*不符|封顶)'],
    en: ['(merchant (name|code|category)|mcc) (changes|differs|jumps|wrong|on every slip)', '(miscoding|miscoded|wrong mcc)'],
  },
  'long-unused': {
    zh: ['(一年|半年|几个月|很久|好久|长期|两年|一年多)*(没刷|没用|没交易|没开机|未交易|不用|闲置)'],
    en: [
      '(no|without) (sales|payments|transactions|activity) (for|in|since) ',
      '(inactive|dormant|unused|idle) (for|since|account|merchant|terminal)',
      '(not used|unused) (for|since) (a |many |several |over )?(months?|years?|long)',
    ],
  },
  'category-refused-said': {
    zh: ['(行业|类目|类别|经营范围|业务)*(不受理|不支持|不接|不做|限制|不再|不允许|关了)', '(不受理|不支持|不再受理)*(行业|类目|商户)'],
    en: [
      '(type of business|industry|sector|category|business|trade|activity|mcc) (is |was |)(not (supported|accepted|served|allowed|eligible)|no longer (supported|accepted|served)|refused|restricted|high[- ]?risk|excluded)',
      '(not|no longer) (serve|support|accept|take on|board) (this|our|your|such|that|these) ?(kind|type|sort|business|industry|sector|merchant)?',
    ],
  },
  'prohibited-said': {
    en: [
      '(prohibited|forbidden|banned|illegal|unlawful|restricted) (business|goods|products|activity|items|industry|trade|content)',
      '(selling|sells|sell|sale of) (vapes?|cbd|weapons?|drugs|tobacco|adult|counterfeits?|crypto|gambling) ',
    ],
    zh: ['(禁止|违禁|违法|违规)*(行业|商品|经营|业务|类目)', '(赌博|彩票|电子烟|虚拟货币|色情)'],
  },
  'kind-closed': {
    zh: [
      '(预授权|退货|退款|分期|信用卡|扫码|外卡|撤销|花呗|消费|转账|无卡|小额免密)*(没开通|未开通|没有权限|不支持|关闭|没权限|不允许|关了|未开)',
      '(没|未|没有)*(开通|权限)',
    ],
    en: [
      '(refunds?|pre-?authori[sz]ations?|tips?|cash ?back|moto|mail order|phone order|void|instalments?|keyed sales?|transaction type|this function|contactless|qr) (is |are |were |)(switched off|turned off|not (enabled|allowed|permitted|active|available|supported|activated|opened)|disabled|closed|refused|blocked) ?(for|on)? ?(this|our|the)? ?(merchant|account|terminal|number)?',
      '(not|never) (enabled|opened|activated|switched on|allowed) (for|on) (this|our|my|the) (merchant|account|number|terminal)',
    ],
  },
  'brand-closed': {
    zh: ['(外卡|visa|万事达|运通|jcb|大来|银联|信用卡|境外卡)*(没开通|未开通|不支持|没权限|不受理|没开)'],
    en: [
      '(amex|american express|diners|jcb|unionpay|discover|maestro|visa|mastercard|this brand|credit cards|foreign cards|alipay|wechat) (cards? |)(is |are |have |has |)(not|never|no) (been |)(enabled|accepted|activated|switched on|set up|supported|allowed|opened)',
      '(brand|scheme|card type) (not|is not|never) (enabled|activated|opened|set up)',
    ],
    other: ['bandeira não (habilitada|aceita|cadastrada)', 'marca no habilitada', 'marke nicht freigeschaltet', 'ブランド*未契約'],
  },
  'region-refused': {
    en: [
      '(our|this|your) (country|region|state|territory) (is |)(not|no longer) (supported|served|available)',
      '(not|no longer|stops?|stopped) (serve|serving|available|supported|operate|operating|offered) (in|merchants in) (our|your|this|the) (country|region|state|area)',
    ],
    zh: ['(地区|省|区域|国家)*(不支持|不受理|不服务|没开展|退出)'],
  },
  'policy-changed': {
    zh: ['(政策|规定|新规|规则|监管)*(改|变|调整|出台|要求|更新|新)', '(公司|机构|总部|平台)*(调整|取消|停了|停止)*(业务|政策|收单)'],
    en: [
      '(changed|new|updated|revised|tightened) (its |their |the |)(policy|policies|rules?|terms|requirements|conditions)',
      '(policy|rules?|terms|regulations?) (changed|change|update|has changed|since)',
      'since the acquirer changed',
    ],
  },
  'licence-lapsed': {
    zh: ['(支付公司|支付机构|牌照|支付牌照|收单机构)*(到期|没续|注销|不续|被收购|退出|没了|停业|终止|倒闭)'],
    en: [
      '(acquirer|processor|provider|payment institution|payment company) (lost|lose|loses|gave up|ceased|stopped|went|is bankrupt|insolvent|leaves|closed down)',
      '(payment |institution |)licen[cs]e (expired|revoked|withdrawn|lapsed|not renewed|ended)',
    ],
  },
  'model-ended': {
    zh: ['(机型|型号|老机|旧机|这款|2g|3g)*(淘汰|停用|不支持|退网|不让用|不符合|停止)', '(退网|淘汰|停产)'],
    en: [
      '(old|this|our) (model|reader|terminal|device) (is |will |)(no longer|not|end of life|retired|stop|expires?|obsolete|discontinued|unsupported|must be replaced)',
      '(end of (life|support|service)|pci (pts|approval)|sunset|retired|discontinued|2g|3g (switched off|shutdown))',
      '(no longer meets|not compliant with|approval expired)',
    ],
  },
} satisfies PhraseTable
