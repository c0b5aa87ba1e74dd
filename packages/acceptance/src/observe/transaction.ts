import { asNumber, bucket, choose, chooseAll, holds, plain, type Readers, type Scalar } from './reader.ts'

/** The payment that was refused. */
export const transaction: Readers = {
  scope: choose('scope', [
    [/one terminal|this terminal|single terminal|one device|这台/u, 'peers:this_only'],
    [/wallet|wechat|alipay|we ?chat|\bqr\b|微信|支付宝|扫码|钱包/u, 'one_wallet'],
    [/foreign|oversea|international|abroad|境外|外卡/u, 'foreign_cards'],
    [/issuer|one bank|same bank|a bank|single bank|bin\b|一家银行|同一银行/u, 'one_issuer'],
    [/scheme|brand|one network|visa|master|amex|jcb|unionpay only|maestro|discover|卡组织/u, 'one_scheme'],
    [/contactless|chip|swip|magstripe|stripe|tap|insert|entry|插卡|挥卡|刷卡方式/u, 'one_way'],
    [/refund|void|one (type|kind|function)|pre ?auth|keyed|manual|type only|退货|撤销/u, 'one_kind'],
    [/credit cards|debit cards|credit only|debit only/u, 'several_cards'],
    [/one (card|customer|cardholder)|single|this card|same card|一张/u, 'one_card'],
    [/several|multiple|many|some|different|two|three|几张|多张/u, 'several_cards'],
    [/all|every|any|全部|所有/u, 'all_cards'],
  ]),
  amount,
  entry_mode: choose('entry_mode', [
    [/fall ?back|降级/u, 'fallback'],
    [/contactless|tap|nfc|rfid|wave|wallet|phone pay|apple|google|samsung|挥|闪付/u, 'tapped'],
    [/qr|scan|barcode|扫/u, 'qr'],
    [/swip|mag|stripe|磁|刷/u, 'swiped'],
    [/key|manual|typed|moto|hand|手输/u, 'typed'],
    [/insert|chip|contact|icc|dip|插/u, 'inserted'],
  ]),
  type: choose('transaction_type', [
    [/completion|capture|完成/u, 'completion'],
    [/pre ?auth|预授权|hold/u, 'pre_authorisation'],
    [/refund|return|credit back|退货|退款/u, 'refund'],
    [/void|cancel|revers|撤销/u, 'void'],
    [/settle|batch|close|end of day|结算/u, 'settlement'],
    [/sign ?on|log ?on|签到/u, 'sign_on'],
    [/balance|inquiry|余额/u, 'balance'],
    [/instal|分期|parcel/u, 'instalment'],
    [/offline|stored|脱机|store and forward/u, 'offline'],
    [/moto|remote|online|e ?com|phone|mail|recurring|not present|subscription|link/u, 'remote'],
    [/sale|purchase|payment|消费|debit|credit/u, 'sale'],
  ]),
  status: choose('transaction_status', [
    [/no slip|no receipt|not printed|without slip|未打单/u, 'approved_no_slip'],
    [/settle|arriv|not paid|no money|not credited|未到账/u, 'approved_not_settled'],
    [/unknown|time ?out|timed out|no (answer|response)|uncertain|unclear|不明|超时/u, 'unknown'],
    [/pending|process|处理中/u, 'pending'],
    [/cancel|abort|取消/u, 'cancelled'],
    [/declin|refus|fail|reject|denied|error|block|拒|失败/u, 'declined'],
    [/approv|success|captured|ok|成功/u, 'approved'],
  ]),
  pattern: chooseAll('pattern', [
    [/round|整数|整额/u, 'round_amounts'],
    [/same (amount|sum)|repeat|identical|重复/u, 'repeated_amounts'],
    [/split|拆/u, 'split'],
    [/other region|remote|cross|different (city|province|region|place|countr)|异地|far/u, 'other_regions'],
    [/cash ?out|self|own card|套现/u, 'cash_out'],
    [/large|big|high value|大额/u, 'large'],
    [/rapid|frequent|many|burst|quick|velocity|频繁|密集|连续/u, 'rapid'],
    [/spike|surge|growth|sudden|jump in|unusual volume|increase|激增|突增/u, 'spike'],
    [/night|midnight|early morning|凌晨|深夜/u, 'night'],
    [/test|declines in a row|enumerat|bin attack|试卡/u, 'testing'],
    [/code jump|mcc chang|跳码|套码/u, 'code_jumping'],
  ]),
  volume: chooseAll('pattern', [[/spike|surge|high|grow|jump|unusual|激增/u, 'spike']]),
  cumulative: choose(
    'cumulative',
    [
      [/over|exceed|above|limit|reach|超/u, 'over_limit'],
      [/normal|ok|below|within/u, 'normal'],
    ],
    { yes: 'over_limit', no: 'normal', number: () => null },
  ),
  repeat_same_amount: choose('repeat_same_amount', [[/repeat|same|yes/u, 'true']], {
    yes: 'true',
    no: 'false',
    number: (count) => (count > 1 ? 'true' : 'false'),
  }),
  time,
  same_day: holds('same_day', { yes: /same|today|当天/u, no: /next|other|different|yesterday|隔/u }),
  age_d: bucket('age', [
    [0, 'today'],
    [1, 'month'],
    [31, 'months'],
    [180, 'half_year'],
  ]),
  count_10min: bucket('count_10min', [
    [0, 'normal'],
    [5, 'high'],
    [15, 'very_high'],
  ]),
  same_card_5min: choose('same_card_5min', [[/repeat|several|many|yes/u, 'repeated']], {
    yes: 'repeated',
    no: 'once',
    number: (count) => (count > 1 ? 'repeated' : 'once'),
  }),
  region: choose('region', [
    [/abroad|foreign|oversea|other country|international|境外|国外/u, 'abroad'],
    [/other|another|different|remote|cross|far|outside|异地|外地/u, 'other'],
    [/home|same|local|domestic|usual|本地/u, 'home'],
  ]),
  typical: holds('typical', { no: /not|unusual|atypical|never/u, yes: /usual|typical|normal/u }),
  retries: bucket('card_retries', [
    [0, 'few'],
    [3, 'many'],
  ]),
  failure_rate: failureRate,
  customer_present: holds('customer_present', { no: /absent|not|remote|away/u, yes: /present/u }),
  card: choose('card', [
    [/expir|过期/u, 'expired'],
    [/damag|worn|bent|demagnet|scratch|dirty|broken|crack|消磁|损坏/u, 'damaged'],
    [/lost|stolen|block|froz|frozen|挂失|冻结/u, 'blocked'],
    [/inactive|not activ|unactivat|new|未激活|新卡/u, 'inactive'],
    [/foreign|oversea|international|境外|外卡/u, 'foreign'],
    [/unsupport|not (accepted|supported)|不支持/u, 'unsupported'],
    [/stripe only|magnetic|magstripe|no chip|纯磁条/u, 'stripe_only'],
    [/phone|apple|google|watch|wallet|手机/u, 'phone'],
    [/ordinary|ok|normal|good|正常/u, 'ordinary'],
  ]),
  installments: choose(
    'installments',
    [
      [/over|above|exceed|too many|not allowed|超/u, 'over_limit'],
      [/ok|allowed|within/u, 'ok'],
    ],
    { number: () => null },
  ),
}

/** Words, or a sum in an unknown currency: only very large, round or empty ones say anything. */
function amount(value: Scalar): readonly string[] | null {
  if (typeof value !== 'number' && !/^[^\p{L}]*\d/u.test(value.toString())) return amountInWords(value)
  const sum = asNumber(value)
  if (sum === null) return null
  if (sum <= 0) return ['amount:invalid']
  if (sum >= 20_000) return ['amount:large']
  return sum >= 3000 && sum % 1000 === 0 ? ['amount:round'] : []
}

const amountInWords = choose('amount', [
  [/mismatch|differ|wrong|mistyp|not match|incorrect|不符|输错/u, 'mismatch'],
  [/over (the )?limit|exceed|above (the )?limit|too (large|high|big)|over max|limit|超限/u, 'over_limit'],
  [/unusual|atypical|unexpected|larger than usual|above usual|不寻常/u, 'unusual'],
  [/zero|invalid|negative|malformed|format|decimals?/u, 'invalid'],
  [/round|整/u, 'round'],
  [/large|high|big|huge|大额/u, 'large'],
  [/small|low|tiny|micro|小额/u, 'small'],
  [/normal|usual|ordinary|typical|正常/u, 'normal'],
])

/** `03:00`, `2026-07-01T23:10`, `3 am`, or words. The change of day of Chinese hosts is near 23:00. */
function time(value: Scalar): readonly string[] | null {
  const said = plain(value)
  const clock = /(?<!\d)(\d{1,2})(?::\d{2}|\s*(?=[ap]\.?m)|点|时)\s*(a\.?m|p\.?m)?/u.exec(said)
  if (clock !== null) {
    const afternoon = clock[2]?.startsWith('p') === true
    const hour = (Number(clock[1]) % (clock[2] === undefined ? 24 : 12)) + (afternoon ? 12 : 0)
    return [hour < 6 ? 'time:night' : hour >= 23 ? 'time:midnight' : 'time:opening_hours']
  }
  if (typeof value === 'number') return [value < 6 ? 'time:night' : value >= 23 ? 'time:midnight' : 'time:opening_hours']
  return timeInWords(value)
}

const timeInWords = choose('time', [
  [/cut ?off|change of day|day change|日切/u, 'midnight'],
  [/night|early morning|midnight|before dawn|outside|closed|凌晨|深夜|半夜/u, 'night'],
  [/day|morning|noon|afternoon|evening|opening|business|白天|上午|下午|中午/u, 'opening_hours'],
])

function failureRate(value: Scalar): readonly string[] | null {
  const rate = asNumber(value)
  if (rate === null) return failureInWords(value)
  const share = rate > 1 ? rate / 100 : rate
  return [`failure_rate:${share >= 0.95 ? 'all' : share >= 0.4 ? 'high' : 'low'}`]
}

const failureInWords = choose('failure_rate', [
  [/all|every|100/u, 'all'],
  [/high|most|many|half|often/u, 'high'],
  [/low|few|some|rare|now and then|sometimes|intermitt|sporadic|偶尔/u, 'low'],
])
