import type { PhraseTable } from '../phrases.ts'

/** What the screens of the common makers say (Ingenico, Verifone, PAX, Landi, Newland, Square, SumUp, Stripe, Castles), by concept of the other tables. */
export const phrases = {
  tampered: {
    en: [
      '(terminal|pin pad|ped|device) (compromised|violated|attacked)',
      'sensitive services locked',
      'ped locked',
      'security (module|chip|sensor|circuit|mesh) (error|fault|triggered|activated)',
      'anti tamper',
      'irruption',
      'not secure',
      'device opened',
      'lock symbol',
      'out of service security',
    ],
    zh: [
      '安全模块*(异常|错误|触发)',
      '机器*(自锁|锁死|被锁住)',
      '检测到*(攻击|拆机)',
      'ped*锁',
      '触发*(自毁|保护|报警)',
      '防拆*(触发|报警)',
      '红灯*闪',
    ],
  },
  'keys-missing': {
    en: [
      '(lost|lose) (encryption |security |its |)(key|keys)',
      'keys (erased|wiped|corrupt)',
      'no (encryption|security|payment|working) key',
      '(tmk|tpk|dukpt) (missing|error|not found)',
      'reinject',
    ],
    zh: ['密钥*(校验值|不对|没了|失效|不一致)', '(没有|缺少|缺)*(主密钥|工作密钥|密钥)', '(灌|注入)*密钥'],
  },
  'not-signed-on': {
    en: ['(sign on|logon) (first|needed|failed|expired)', 'not (signed on|logged on) to host', 'terminal (not|is not) signed on'],
    zh: ['(忘|忘记|没|未|没有)*签到', '签到*(失败|不上|过期)', '(要求|提示|先|需)*签到'],
  },
  'mac-wrong': {
    en: ['message (check code|authentication code) (invalid|wrong|error)', 'mac (wrong|not valid|fail)'],
    zh: ['报文*(校验|鉴别)*(失败|错|不通过)'],
  },
  'operator-locked-said': {
    en: [
      '(supervisor|manager|operator|admin|merchant|clerk) (code|pin|password|passcode) (wrong|incorrect|forgotten|blocked|locked|invalid)',
      'locked (after|due to) (wrong|invalid|failed|too many)',
      'too many (wrong|invalid|failed|incorrect) (password|passcode|login|code)',
      'menu locked',
      'user (is )?locked',
      'screen lock',
    ],
    zh: [
      '(口令|密码)*(连错|输错多次|错误多次)*(锁|锁定)',
      '(柜员|操作员|主管|管理员|店长)*(口令|密码)',
      '(自动|长时间*)锁(屏|定)',
      '(解锁|重新验证)*(才能|密码)',
    ],
  },
  'finger-unread': {
    en: ['(finger|face|thumb) (not recognised|unread|rejected)', 'does not recognise (cashier|user|face|finger)', 'face unlock'],
    zh: ['(手指|指头)*(按|刷|识别)*(不出|不了|失败)', '(刷脸|人脸)*(失败|不过|不了)'],
  },
  'device-not-trusted': {
    en: [
      'root(ed)? (access|device|detected|found)',
      '(insecure|unsafe|untrusted) (environment|device|os)',
      'developer (mode|options) (and root|enabled|detected)',
      'file authentication failed',
      'not genuine',
    ],
    zh: ['(系统|机器|设备)*(被root|已root|root过|刷机)', '(签名|认证)*(不通过|失败)'],
  },
  'session-out': {
    en: ['(login|session|token) (has )?(expired|ended|revoked)', 'logged out', 'api key (revoked|invalid|expired|missing)'],
    zh: ['(登录|登陆)*(过期|失效|超时)', '(账号|账户)*(下线|退出登录)'],
  },
  'update-failed-said': {
    en: [
      '(firmware|software|image|rom|system) (installation|install|update) (failed|error|incomplete)',
      '(download|update) (stuck|stops|hangs|aborts|interrupted) ',
      'unzip failed',
      'tms (failed|error)',
      'update does not finish',
    ],
    zh: ['(更新|升级|下载)*(失败|中断|卡住|断|不动|报错|不了)', '(更新|升级)到一半'],
  },
  'version-old': {
    en: [
      '(version|app|software|firmware) * (no longer (used|supported|allowed|valid)|not be used|too old|out of date|obsolete|expired)',
      '(must|needs|has to) (update|upgrade)',
      'update (needed|required|available) before',
    ],
    zh: ['(版本|应用|程序)*(太旧|过旧|太老|过期|停用|不支持)', '(升级|更新)*(才能|不让|一直弹|提示)'],
  },
  frozen: {
    en: [
      '(screen|terminal|reader|app|system|till|keypad) (freezes|frozen|hangs|hung|stuck|locked up|stops responding)',
      '(stuck|hangs|stays) (on|at|in) (processing|loading|please wait|authorising|connecting|logo|one screen)',
      'spinning (wheel|circle|icon)',
      '(does|will) not respond to (any )?(key|button|touch|anything)',
      '(loading|processing) (forever|endlessly|never ends)',
    ],
    zh: [
      '(转圈|加载中|请稍候)*(不动|很久|半天)',
      '一直转圈',
      '(按什么|点什么|怎么按)*(没反应|不动)',
      '(机器|系统|界面|屏幕)*(死机|卡死|卡住|定住|假死|不动)',
    ],
  },
  crashed: {
    en: [
      '(app|application|program|software) (closes|quits|exits|crashes|stops)( by itself| suddenly| unexpectedly)?',
      'closes by itself',
      '(keeps|kept) (closing|crashing|quitting)',
      'app (error|stopped working)',
      'back to (home|desktop|start) screen by itself',
    ],
    zh: ['(闪退|崩溃|自动退出|退出来|跳出来|自己关)', '(应用|程序|软件|app)*(打不开|闪退|停止运行|自己关|退出)'],
  },
  'not-configured': {
    en: [
      '(merchant|terminal) (id|number|name|profile|data|details|parameters|configuration) (missing|empty|not set|blank|not loaded|not found)',
      '(missing|no) (merchant|terminal|acquirer) (id|number|profile|data|name|details)',
      '(initialise|initialize|initialisation|initialization) (required|needed|terminal|failed)',
      '(download|parameter|table) (required|needed|missing)',
      '(tables|parameters|settings) (are )?(missing|not loaded|lost|empty)',
      '(merchant|terminal) not (set up|setup|configured|programmed)',
      'download needed',
    ],
    zh: [
      '(商户号|终端号|商户名|参数|应用)*(空|没有|丢失|缺失|没设|未设|没灌|没下载)',
      '(没|未)*(初始化|灌参数|下参数|下载参数|装应用|设置商户)',
      '参数*(丢|没|下载)',
    ],
  },
  'config-conflict': {
    en: [
      '(setting|profile|parameter|currency|configuration)s? (do not match|differ|conflict|wrong|mismatch)',
      'wrong (setting|profile|parameter|currency)',
    ],
    zh: ['(参数|设置|配置|币种)*(不一致|冲突|不匹配|不对|错)'],
  },
  'host-address-wrong-said': {
    en: [
      '(wrong|incorrect|old|changed|invalid) (ip|host|server|port|url|address of the host)',
      '(ip|host|server|port|url) (wrong|incorrect|changed|not set|edited)',
    ],
    zh: ['(服务器|主机|后台|前置|平台)*地址*(错|不对|改|填错|没填)', '(端口|ip)*(填错|改过|改错|不对)'],
  },
  'clock-off': {
    en: [
      '(date|time|clock|year) (on|of|in) (terminal|device|reader|machine) (wrong|incorrect|off|behind|ahead)',
      '(clock|date|time) (jumped|reset|went) (back|to)',
      'time (is )?not synchron',
      '(date|time|clock|year) (wrong|incorrect|not right|off|behind|ahead)',
    ],
    zh: ['(日期|时间|年份)*(不对|错|不准|跑到|变成|1970|2000|慢|快了)'],
  },
  'storage-full-said': {
    en: ['(storage|memory|disk|flash) (full|low|insufficient|no space)', 'not enough (space|memory|storage)', 'memory full'],
    zh: ['(存储|内存|空间|储存)*(不足|不够|满)'],
  },
  'till-link': {
    en: [
      '(till|cash register|ecr|epos|pos system|point of sale software|tablet app) * (not (connect|talk|communicate|send|reach)|loses|cannot|error|does not)',
      '(between|from) (till|register|ecr|epos|pos system|tablet) (and|to) (terminal|reader|pin pad)',
      '(sdk|api|plugin|driver|integration|middleware) (error|exception|returns|fails|fault|bug|wrong|invalid)',
      'semi integrated',
    ],
    zh: ['收银(系统|软件|机)*(连|对接|接口|通讯)*(不上|失败|错|不了)', '(接口|驱动|对接|sdk)*(报错|错误|失败|装错|不兼容|问题)'],
  },
  'permission-missing': {
    en: [
      'permission (denied|missing|not granted|required|refused)',
      '(location|bluetooth|usb|camera) (permission|access|services) (off|denied|disabled|not allowed|not granted)',
      '(enable|allow|turn on) (location|bluetooth|permission)',
    ],
    zh: ['(没有|没开|未开|缺少|拒绝)*权限', '权限*(没开|被拒|不足|关闭)'],
  },
  'card-table-old': {
    en: [
      '(capk|ca key|aid|bin|card) (table|list|file|key)s? (missing|old|outdated|expired|not loaded)',
      '(new|this) (card type|brand|bin) not (known|recognised) (by|on) terminal',
      'tables (must be|are) loaded',
      'emv (table|key|parameter|config)s? (missing|error|old|expired)',
    ],
    zh: ['(公钥|aid|卡表|卡bin|ic参数|ic卡参数)*(下载|更新|失败|缺|旧|过期|没有)', '(新卡|卡段)*不认'],
  },
  certificate: {
    en: [
      '(certificate|cert) (expired|invalid|missing|error|not trusted|revoked|has expired)',
      '(secure|encrypted) connection (failed|cannot|refused|error)',
    ],
    zh: ['证书*(过期|失效|无效|错误|缺|没装|不信任)'],
  },
  'batch-full-said': {
    en: [
      '(settle|reconcile|close batch) (now|first|required|needed)',
      '(memory|batch|storage of transactions) full',
      'reconcile now',
      'end of day (needed|required|first)',
    ],
    zh: ['(笔数|流水|批次|交易)*(满|上限|已满|超限)*(结算|批结|)', '(先|需要|请)*(结算|批结|日结|做结算)'],
  },
  'not-settled': {
    en: [
      '(nobody|no one|forgot to|never|did not) (settle|run end of day|close the batch|reconcile|do the settlement)',
      '(batch|day) (still|left|not) (open|closed|settled)',
      'settlement (missing|overdue|not done)',
    ],
    zh: ['(好几天|几天|忘|三天|一周|从来)*没*(结算|日结|批结)'],
  },
  'amount-wrong': {
    en: [
      '(wrong|incorrect) (amount|sum|price|total) (typed|entered|keyed|charged)?',
      '(typed|entered|keyed) (a )?(wrong|extra|too many|too few|one) (amount|zero|digit|figure)',
      '(missing|forgot|lost) (a )?(decimal|zero|comma|point)',
      'instead of (1|2|3|4|5|6|7|8|9|10)',
      '(one|a) zero too (many|few)',
    ],
    zh: ['(金额|价格|钱)*(错|不对|打错|输错|敲错)', '(多|少)(打|输|按|了)*(零|位|小数点)', '(少|漏|忘)*小数点', '输错*金额'],
  },
  'wrong-type': {
    en: [
      '(pressed|chose|selected|picked|used|hit) (the )?(wrong|refund|void|sale|pre-authorisation|credit|debit) (key|button|menu|option|type|function|instead)',
      '(refund|void|credit|debit) instead of (sale|purchase|debit|credit)',
      'where (she|he|they|we) wanted',
      '(debit|credit) selected',
    ],
    zh: ['(选|按|点|做)(错|成)(了)?*(消费|退货|撤销|预授权|类型|菜单|功能|交易)', '(应该|本来|本该)*(选|按|做)*(成|错)'],
  },
  'original-missing': {
    en: [
      '(transaction|payment|sale|record|original|reference) (not found|cannot be found|does not exist|unknown)',
      '(wrong|typed wrong|incorrect) (reference|trace|invoice|receipt|approval) (number|code)?',
      'no (match|matching transaction|such transaction)',
      'nothing to (void|reverse|cancel)',
    ],
    zh: [
      '(找不到|没有|无|查不到|不存在)*(原交易|原始交易|该交易|这笔交易|订单|流水)',
      '(单号|凭证号|参考号|流水号|订单号)*(输错|填错|不对|错)',
      '退款单号',
    ],
    other: [
      'transação não encontrada',
      'transacción no encontrada',
      '取引が見つから',
      '見つからない',
      'transaktion nicht gefunden',
      'transaction introuvable',
    ],
  },
  'void-refused': {
    en: [
      '(void|cancel|reverse|cancelled) (refused|not possible|not allowed|too late|only same day|cannot)',
      '(yesterday|previous day|settled|closed batch|last night) * (void|cancel)',
      '(void|cancel) * (yesterday|settled|closed|next day|last night)',
      'cannot be (voided|cancelled|reversed)',
    ],
    zh: ['(隔天|隔日|昨天|已结算|结算后|跨天)*(撤销|撤单|取消)*', '(撤销|撤单)*(不了|不让|失败|不成功|隔天|隔日)'],
    other: ['cancelamento só no mesmo dia', 'cancelamento*mesmo dia', 'anulación*mismo día', '取消*翌日', 'storno nicht möglich'],
  },
  'over-original': {
    en: [
      'refund (larger|higher|bigger|greater|more) than (sale|original|payment|purchase|paid)',
      '(larger|higher|more) than (original|sale|paid)',
      'refund amount exceeds',
    ],
    zh: ['退(货|款)*(大于|超过|多于|超)*(原|消费)'],
  },
  'too-old': {
    en: [
      '(refund|return) (window|period|time limit) (passed|over|expired|ended)',
      '(payment|sale|transaction|purchase) (is )?(months|a year|over|older|too) (old|ago|than)',
      'older than (six|6|12|180|90)',
    ],
    zh: ['(退货|退款)*(超过|超出|过了)*(期限|时间|天|月)', '(半年|几个月|一年)*(前|以前)*(退|单)'],
  },
  'pre-auth-limit': {
    en: [
      '(capture|completion) (larger|higher|more|above|exceeds|over) (than |)(authorisation|authorization|authorised|reserved|pre-authorisation|original)',
      '(above|more than) what (had been |was )?(reserved|authorised|blocked|held)',
    ],
    zh: ['(预授权|完成)*(超过|超|大于)*(原|115|百分之一百一十五|预授权)'],
  },
  duplicate: {
    en: [
      '(charged|paid|debited|billed|taken) (twice|two times|double)',
      '(same|identical) (sale|payment|transaction) (twice|again|sent again|submitted again)',
      'double (charge|payment|entry)',
      'pressed twice',
      'ran (it|the card) (twice|again)',
    ],
    zh: ['(扣|刷|付|收|点)(了)?(两次|两遍|两笔|2次)', '重复(扣款|提交|刷|交易|支付|收款)', '又刷了一(遍|次)'],
  },
  'cancelled-at-till': {
    en: ['(cashier|clerk|somebody|staff|we) (pressed|hit) (cancel|stop|red)', 'cancel (key|button) pressed', 'transaction cancelled'],
    zh: ['(店员|收银员|误|不小心)*(按|点)(了)?取消'],
  },
  'timed-out-at-till': {
    en: [
      '(entry|input|user|key) timed out',
      '(took|taking|takes) too long (to|at|before)',
      'no card (presented|inserted|tapped|within)',
      '(card|entry|pin) (prompt|entry) (timed out|timeout)',
      'waited too long',
    ],
    zh: ['(超时|太久)*(没|未)*(刷卡|插卡|输入|操作)', '(没刷卡|没插卡|没操作)*超时'],
  },
  'entry-forbidden': {
    en: [
      '(manual|keyed|key|hand|phone|card not present) (entry|entries|sale|input|order)s? (is |are |)(not (allowed|permitted|enabled|supported|possible)|disabled|refused|switched off)',
      'typing (in )?(card|number) not (allowed|possible)',
    ],
    zh: ['(手输|手工|无卡|手动输入)*(不支持|不允许|关闭|不让|没开通|不能)'],
  },
  'too-many-instalments': {
    en: [
      '(instalment|installment|tip|gratuity)s? (not allowed|invalid|over|above|exceeds|too (high|many|large)|limit|refused)',
      '(tip|gratuity) (above|over|higher|more) * (allowed|limit|percentage)',
      'number of (instalments|installments|payments) ',
    ],
    zh: ['(分期|期数)*(超|不支持|无效|太多|不能)', '小费*(超|不能|太多|过高)'],
    other: ['parcelamento inválido', 'parcelas*(acima|inválid|limite)', 'cuotas*(inválid|límite)', '分割回数'],
  },
  'card-data-wrong': {
    en: [
      '(number|card number|expiry|date|digits) (typed|entered|keyed|read) (wrong|incorrectly|wrongly)',
      '(two )?digits (switched|swapped|transposed|wrong|missing)',
      '(typo|mistake) in the card number',
    ],
    zh: ['(卡号|有效期|数字)*(输错|打错|写错|少一位|多一位|看错)'],
  },
  'chip-swiped': {
    en: [
      '(insert|use) (the )?(chip|card in the slot)',
      '(keeps|kept|was|always) swip(ing|ed)',
      'chip card (swiped|must be inserted)',
      'do not swipe',
    ],
    zh: ['(请|改为|应该|要)*(插卡|插入芯片|使用芯片)', '(芯片卡|有芯片)*(刷磁|刷卡|一直刷)'],
  },
  'two-cards': {
    en: [
      '(two|several|many|multiple|stack of|more than one) cards? (together|at once|detected|in wallet|presented|held)',
      '(one|single) card (only|at a time)',
      'whole wallet',
    ],
    zh: ['(几|多|两|一叠|好几)*张*卡*(一起|同时|叠)', '(只|仅)*(放|挥|贴|出示)一张'],
  },
  'card-wrong-way': {
    en: [
      '(wrong|other) way (round|around|in|up)',
      '(inserted|put in|goes in|held) (upside down|backwards|the wrong way|incorrectly)',
      'chip (facing|side) (down|up|wrong)',
    ],
    zh: ['(插|放|刷)(反|倒|错方向)', '(方向|面)*(反|不对|错)'],
    other: ['向きが(逆|違)', 'ao contrário', 'verkehrt herum', "à l'envers"],
  },
  'pulled-early': {
    en: [
      '(card|it) (removed|taken out|pulled|withdrawn) (too )?(early|soon|before|during|while)',
      'remove(d)? (the )?card (too|before|early)',
      'took (the card|it) out (too|before)',
    ],
    zh: ['(拔|抽|拿)*卡*(太快|太早|过早|提前|早了)', '(没等|还没)*(拔|抽|拿走)*卡', '卡*(拔|抽)(出来|了|走)'],
  },
  'signature-missing': {
    en: ['(left|went|gone) without signing', '(slip|receipt) (unsigned|without signature)', 'forgot (the )?signature'],
    zh: ['(没|未|忘|漏)*(签名|签字)', '(签名|签字)*(没|漏|缺|不符)'],
  },
  'cashier-logged-off': {
    en: [
      '(cashier|clerk|operator|server|waiter|employee|person at the desk) (id|number|code|login)? (not|did not|no) (entered|enter|log|signed|logged|valid|given)',
      'invalid (clerk|operator|cashier|server|user) (id|number|code)?',
      'enter (clerk|operator|cashier|server) (id|number)',
    ],
    zh: ['(收银员|操作员|柜员|店员)*(没|未|忘)*(登录|签到|登陆)', '(收银员|操作员|柜员)*(号|工号)*(错|无效|没输)'],
  },
  training: {
    en: ['(demo|training|practice|test) (mode|slip|receipt|screen|version|symbol)', '(practice|demo) (transactions|sales)'],
    zh: ['(演示|培训|练习|测试)(模式|状态|版|机)'],
  },
  'wrong-terminal-used': {
    en: [
      '(wrong|other|another|neighbours?) (terminal|machine|shop|merchant) (was )?(used|taken|picked|grabbed)?',
      'used (the )?(wrong|other|neighbour|neighbours) (terminal|reader|company|shop|merchant)',
      'on (another|the wrong|the other) (shop|merchant|terminal)',
    ],
    zh: ['(拿|用|刷|按)*错*(机器|机子|pos|终端|店)', '(刷到|收到)*(隔壁|别人|别家|另一家)'],
  },
  'reversal-open': {
    zh: ['(未完成|没完成|有)*冲正', '冲正*(失败|没完成|未完成|先)'],
    en: ['(pending|open|unfinished|incomplete) reversal', 'reversal (pending|open|failed|first)'],
  },
  'stored-off-line': {
    en: [
      'saf (log|file|store)? ?(full|nearly full|upload)',
      'saf',
      '(off-line|offline|stored|queued|pending) (payments|transactions|sales) (stored|waiting|must be|not yet|pending|to be)',
      '(store|stored|floor) (is )?full',
      'upload (first|pending|required)',
      'store and forward',
    ],
    zh: ['(脱机|离线)*交易*(未上送|没上传|待上传|没上送|满)', '(先|请)*(上送|上传)*(脱机|离线|交易)'],
  },
  'no-connection': {
    en: [
      '(2g|3g|4g|gprs|lte|ethernet|wi-fi|ip|comm|comms|tcpip|tcp/ip|network) (failed|fail|down|error|failure|lost|attach)',
      'failure on all coms',
      '(batch|data) sending error',
      'attach failed',
      'ethernet down',
    ],
  },
  'card-restricted-said': {
    en: [
      '(application|card) (locked|blocked)',
      'service not allowed',
      'not allowed for this card',
      'operation (disabled|not allowed) for (this |)card',
    ],
  },
  'card-number-bad': { en: ['bad (accnt|account|card) ?(number|no)?', 'invalid (accnt|account) (no|number)'] },
  'card-wrong': {
    en: ['wrong card', 'different card (than|from) (the )?(original|sale)', 'not the (same|original) card'],
    zh: ['(不是|不同于)*原*卡', '卡*(拿错|不是原来)'],
  },
} satisfies PhraseTable
