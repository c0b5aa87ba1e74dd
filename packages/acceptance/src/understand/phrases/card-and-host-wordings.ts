import type { PhraseTable } from '../phrases.ts'

/** More ways in which hosts, banks and cards are spoken of, by concept of the other tables. */
export const phrases = {
  'bank-down': {
    en: [
      '(issuer|card bank|bank of the card|issuing bank|one bank|their bank) (is |)(down|not (answering|available|responding)|unavailable|offline|inoperative|out|does not answer|system)',
      'no (reply|answer|response) from (the )?(issuer|card bank|bank)',
      'issuer (or switch )?(inoperative|unavailable|timeout|down)',
    ],
    zh: ['(发卡行|银行|某行|工行|农行|建行|农商行|信用社)*(系统|故障|无应答|没反应|维护|超时|不可用|付不了|异常)'],
  },
  'scheme-down': {
    en: [
      '(visa|mastercard|interac|amex|unionpay|eftpos|girocard|scheme|card network|network of the scheme) (is |are |)(down|having problems|outage|offline|not working|unavailable|fails)',
      '(problem|outage|failure|trouble) (at|with|of) (visa|mastercard|interac|amex|unionpay|eftpos|the scheme)',
    ],
    zh: ['(银联|visa|万事达|网联)*(系统|故障|瘫痪|异常|崩|中心)'],
  },
  'wallet-down': {
    en: [
      '(wallet|mobile wallet|alipay|wechat|paypal|apple pay|google pay|qr|pix|upi|paypay) (payments? |)(is |are |)(down|fails?|failing|not working|outage|offline|unavailable) ',
      '(all|only) (wallet|qr|mobile wallet) payments',
    ],
    zh: ['(微信|支付宝|云闪付|扫码|付款码|扫一扫|数字人民币)*(崩|挂|全部失败|系统异常|故障|扫不了|都失败|付不了|不能用)'],
  },
  'provider-down': {
    en: [
      '(processor|provider|gateway|platform|acquirer|service|api|cloud|payment system) (is |was |)(down|out|outage|unavailable|not (available|responding)|having (problems|issues|an incident)|offline|degraded|apologised|apologized|confirmed)',
      '(status page|incident|outage|elevated error|service disruption)',
      '(500|502|503|504) (error|from|http)?',
      'nothing was (authorised|authorized|approved)',
    ],
    zh: ['(支付公司|平台|系统|后台|服务器|接口|通道)*(崩|瘫痪|故障|挂|维护|异常|繁忙|升级)'],
    other: ['instabilidade', 'fora do ar', 'sistema caído', 'caída del sistema', 'störung', 'ausfall', 'panne', '障害', 'システム障害'],
  },
  'host-not-answering': {
    en: [
      '(host|server|centre|center|acquirer|processor|bank) (does not|did not|not|no|never) (answer|answering|respond|responding|reply|response|reachable|available)',
      '(host|server|centre) (unavailable|unreachable|down|timeout|timed out|offline|busy)',
      'no (answer|response|reply) from (the )?(host|server|centre|acquirer|processor)',
    ],
    zh: ['(主机|服务器|后台|中心|平台|银联)*(没有应答|无应答|没反应|不响应|无响应|连不上|超时|没回应|繁忙)'],
  },
  'system-malfunction': {
    zh: ['(系统|银联|中心|后台)*(异常|故障|繁忙|错误|失效|瘫痪)'],
    en: ['(system|host|centre|switch) (malfunction|error|failure|fault|problem|busy)'],
  },
  'settlement-late': {
    zh: ['(钱|款|结算|昨天的|交易)*(没到账|未到账|还没到|没结算|延迟到账|晚到|没收到)'],
    en: [
      '(deposit|deposits|payout|payouts|money|settlement|funds) (of|from|for)? ?(friday|saturday|yesterday|the weekend|last)? ?(late|not (arrived|shown up|received|there|come)|delayed|missing|have not|has not|did not)',
      '(settlement|clearing) file (was |is |)(late|delayed|missing)',
    ],
  },
  'cut-off': {
    zh: ['(日切|日终|切换|对账)*(处理|中|时间|前后)', '(十一点|十二点|零点|23点|半夜十二点)*(报|提示|刷不了|日切)'],
    en: ['(end of day|cut-?off|cut-?over|day change|midnight) (processing|running|in progress|at the host)'],
  },
  'maintenance-said': {
    zh: ['(维护|升级|割接|检修)*(中|通知|公告|期间|今晚|凌晨)', '系统*(维护|升级)'],
    en: ['(scheduled|planned|announced|nightly) (maintenance|downtime|upgrade|outage|work)', 'maintenance (window|mode|work)'],
  },
  'hsm-fault': {
    zh: ['(加密机|密码机|加密服务)*(故障|异常|坏|错误)'],
    en: ['(hsm|security module|encryption module|encryption server) (down|fault|error|failure)'],
  },
  'host-record-absent': {
    zh: ['(主机|后台|平台|中心)*(没有|无|查不到|缺)*(密钥|终端|商户|记录)', '没有该*(终端|密钥|商户)'],
    en: [
      '(host|centre|center|server|acquirer) (has|holds|answers that it has|says it has) no (key|record|terminal|data)( for)?',
      'no (key|record) for (it|this terminal|the terminal) (at|in|on) (the )?(host|centre)',
    ],
  },
  'no-funds': {
    zh: ['(余额|钱|额度|零钱|资金|卡里)*(不足|不够|没钱|没有|不多)', '(卡|账户)里没(钱|有)'],
    en: [
      '(not|in)?sufficient (funds|balance|money|credit)',
      '(not enough|no|too little|only) (money|funds|balance|euros?|dollars?|credit) (on|in|left|available)?',
      '(low|insufficient|no) (funds|balance)',
      'over (the )?credit limit',
    ],
    other: [
      'saldo insuficiente',
      'limite (estourado|insuficiente)',
      'fondos insuficientes',
      'provision insuffisante',
      'nicht gedeckt',
      'guthaben reicht',
      '残高不足',
      '잔액 부족',
    ],
  },
  'card-expired-said': {
    zh: ['卡*(过期|到期|失效)', '(过期|到期)卡'],
    en: [
      'card (expired|out of date|past (date|expiry)|no longer valid)',
      '(expired|out of date) card',
      '(expiry|expiration) date (passed|is past|in the past|over)',
    ],
  },
  'wrong-pin': {
    zh: ['(密码|pin|口令)*(错|不对|不正确|错误|输错|有误)', '(输|按)错*密码'],
    en: [
      '(wrong|incorrect|bad|invalid) (pin|secret number|code number|pin code)',
      'pin (wrong|incorrect|invalid|error|not (right|correct|accepted))',
      '(entered|typed|forgot) (the |his |her |a |)(wrong |)(pin|secret number)',
    ],
    other: [
      'senha (incorreta|inválida|errada)',
      'pin incorrecto',
      'clave incorrecta',
      'pin falsch',
      'code (confidentiel |)(erroné|faux|incorrect)',
      '暗証番号',
    ],
  },
  'pin-blocked': {
    zh: ['(密码|pin)*(三次|多次|次数)*(锁|超|冻结)', '卡*(被锁|锁了|锁住)'],
    en: [
      '(pin|card) (blocked|locked|tries exceeded|attempts exceeded|try limit)',
      '(too many|three|several) (wrong |incorrect |failed |)(pin|pin tries|pin attempts|tries|attempts)( exceeded)?',
      '(locked out|blocked) (until|after|by|because)',
    ],
  },
  'lost-stolen': {
    en: ['(lost|stolen) card', 'reported (lost|stolen)', 'lost or stolen', '(pick up|retain|keep|hold|capture|confiscate) (the )?card'],
    zh: ['(挂失|丢失|被盗|被窃|丢了|没收|失窃)*卡', '卡*(挂失|丢了|被盗|没收)'],
  },
  'not-activated': {
    zh: ['(没|未|没有|还没)*(激活|开卡|启用)', '新*卡*(没开|不能用|没激活)'],
    en: [
      '(not|never|not yet|un) ?(activated|unlocked)( card| yet)?',
      '(new|brand new) card (not|has to|must|needs)',
      '(activate|unlock) (the )?card',
    ],
  },
  'refer-issuer': {
    zh: ['(联系|致电|打电话|咨询)*(发卡行|发卡银行|银行客服|发卡机构)'],
    en: [
      '(call|phone|ring|contact|refer to) (the |for |)(issuer|bank|card issuer|auth(orisation)? (centre|center)?|authorisation|a code|voice authorisation|card company)',
      '(voice|telephone) (authorisation|authorization|referral|approval)',
      '(tells?|asks?) (the |)(clerk|cashier|operator|us|me) to (phone|call)',
    ],
  },
  'fraud-suspected-by-bank': {
    en: [
      "(bank|issuer|customer's bank|card company) (suspects?|suspected|blocked|stopped|thinks|declined for) ?(fraud|it|the (payment|sale|card)|for security|as)?",
      '(suspected|suspicion of|possible) (fraud|misuse) ',
    ],
    zh: ['(银行|发卡行)*(怀疑|疑似|风险)*(盗刷|欺诈|风险)'],
  },
  'card-limit': {
    zh: ['(卡|银行|持卡人|当日|单笔)*(限额|额度)*(超|到|不够|设)', '银行*(限额|限制|设的)', '消费限额'],
    en: [
      '(card|cardholder|bank|issuer|daily card|spending|withdrawal) (limit|maximum|allowance) (exceeded|reached|over|set)?',
      '(exceeds?|over|above|reached) (the |his |her |)(card|withdrawal|spending|daily card|bank.s) (limit|amount)',
      '(withdrawal|activity|spending) (amount|limit) (limit )?exceeded',
    ],
    other: ['limite (do cartão|excedido)', 'límite de la tarjeta', 'kartenlimit', 'plafond de la carte', '限度額', '한도 초과'],
  },
  'card-count': {
    zh: ['(交易|取款|消费|使用)*次数*(超|限|到)'],
    en: [
      '(number of|count of|frequency of) (uses|transactions|withdrawals|payments) (with the card |)(exceeded|reached|over)',
      '(activity|usage|frequency|count) limit (exceeded|reached)',
    ],
  },
  'card-restricted-said': {
    zh: ['(不允许|不支持|禁止|限制)*(此卡|该卡|这张卡|持卡人)*(交易|消费)?', '(没开通|未开通)*(消费|网上|无卡|境外)*', '受限制*卡'],
    en: [
      '(card|cardholder) (not (allowed|permitted|valid|enabled)|restricted|may not|blocked|cannot be used) ?(for|in|at|here|to)?',
      '(restricted|blocked) card',
      'transaction not (permitted|allowed) (to|for|on) (the |)(card|cardholder)',
      'not valid for (this|that) (type|kind|purchase|use)',
    ],
    other: [
      'cartão (bloqueado|restrito|não permitido)',
      'tarjeta (restringida|bloqueada|no permitida)',
      'karte (gesperrt|nicht zugelassen)',
      'carte (bloquée|interdite)',
      'このカードは使えません',
      '取扱いできないカード',
      'カード使用不可',
    ],
  },
  'card-broken': {
    zh: ['(卡|芯片|磁条)*(消磁|坏|损坏|磨损|划|弯|断|裂|脏)', '(消磁|折了|弯了)'],
    en: [
      '(card|chip|stripe|contact plate|gold contacts?) (is |of this one |of this card |)(damaged|scratched|scratched off|worn|bent|cracked|broken|dirty|demagneti[sz]ed|unreadable|chewed)',
      '(damaged|scratched|worn|bent|cracked|broken|dirty|demagneti[sz]ed) (card|chip|stripe)',
    ],
  },
  'security-code-bad': {
    en: [
      '(cvv|cvc|cvv2|cvc2|security code|card code|three digits) (wrong|mismatch|does not match|incorrect|invalid|failed|missing|error)',
      '(wrong|incorrect|invalid) (cvv|cvc|security code)',
    ],
    zh: ['(安全码|cvv|cvn|卡片校验)*(错|不对|不符|失败)'],
  },
  'brand-unsupported': {
    zh: ['(卡种|卡|预付卡|购物卡|这种卡)*(不支持|不受理|不能用|不收)', '无*发卡方'],
    en: [
      '(card|card type|kind of card|prepaid|gift card|brand|currency) (is |)(not (supported|accepted|recognised|allowed|taken)|unsupported|unknown)',
      '(unsupported|unknown) (card|brand|currency)',
      'do(es)? not (take|accept|support) (this|that|such|these) (card|cards|brand)',
    ],
  },
  'tap-limit': {
    zh: ['(免密|小额|挥卡|闪付|非接|碰)*(超|限额|次数|要密码|输密码)', '(请|要|让)*(插卡|输密码|输入密码)*'],
    en: [
      '(contactless|tap) (limit|maximum|amount|count) (reached|exceeded|over)?',
      '(ask|asked|asking|must|need) (insert|pin|chip)( instead| after)?',
      '(insert|enter) (the )?(card|chip|pin) (instead|and enter|after)',
      '(third|fourth|fifth|several|many) taps? in a row',
    ],
  },
  'strong-authentication': {
    zh: ['(输入|需要|要求)*(支付密码|验证码|指纹|刷脸)', '(验证|认证)*(手机|持卡人|身份)'],
    en: [
      '(authentication|verification|sca|3d ?secure|3ds|otp|one time|code by sms) (needed|required|failed|missing|not completed|asked)',
      '(customer|cardholder|strong) (authentication|verification)',
      '(confirm|approve) (in|on) (the |his |her |)(app|phone|banking app)',
    ],
  },
  'customer-cancelled': {
    zh: ['(顾客|客人|客户|持卡人|买家)*(取消|按了取消|不付|放弃|走了)'],
    en: [
      '(customer|cardholder|shopper|guest|buyer) (pressed|hit|chose|wanted to|has|) ?(cancel|cancelled|aborted|stopped|walked away|changed (his|her|their) mind)',
      '(cancel|red) (key|button) (pressed |)by (the )?(customer|cardholder|shopper)',
    ],
  },
  'account-shut': {
    en: [
      '(account|bank account) (of the card |behind the card |)(is |was |has been |)(closed|cancelled|does not exist|not found)',
      'closed account',
      '(no|invalid) (account|checking account|savings account)',
    ],
    zh: ['(账户|卡|户头)*(销户|注销|不存在|无此账户)', '(无此|没有此|没有该)*(账户|账号)'],
  },
  'card-number-bad': {
    zh: ['卡号*(无效|错误|不存在|不对)', '(无效|无此)卡号'],
    en: ['(invalid|wrong|bad|unknown|no such) (card number|pan|card)', 'card number (invalid|wrong|not (valid|found|recognised))'],
  },
} satisfies PhraseTable
