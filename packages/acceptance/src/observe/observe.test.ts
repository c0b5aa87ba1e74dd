import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { outcomeOf } from '../signs.ts'
import { observe, readObservation, type Observation } from './index.ts'

function read(json: unknown): Observation {
  const observation = readObservation(json)
  assert.ok(!('expected' in observation), JSON.stringify(observation))
  return observation
}
const seen = (json: unknown): string[] => observe(read(json)).findings.map((finding) => finding.seen)

describe('structured signs', () => {
  it('are read from the keys and values seen in practice', () => {
    const cases: [section: string, key: string, value: unknown, sign: string][] = [
      ['telemetry', 'battery_pct', 12, 'battery:low'],
      ['telemetry', 'battery_pct', 15, 'battery:ok'],
      ['telemetry', 'battery', '8 %', 'battery:low'],
      ['telemetry', 'battery', 'swollen', 'battery:swollen'],
      ['telemetry', 'charging', false, 'charging:false'],
      ['telemetry', 'charging', 'not_charging', 'charging:fails'],
      ['telemetry', 'printer', 'out_of_paper', 'printer:out_of_paper'],
      ['telemetry', 'printer', 'blank print', 'printer:faint'],
      ['telemetry', 'connectivity', '4G', 'connectivity:cellular'],
      ['telemetry', 'connectivity', 'wifi', 'connectivity:wifi'],
      ['telemetry', 'connectivity', 'WLAN', 'connectivity:wifi'],
      ['telemetry', 'connectivity', 'dial-up', 'connectivity:telephone'],
      ['telemetry', 'online', 'offline', 'online:false'],
      ['telemetry', 'signal', -121, 'signal:none'],
      ['telemetry', 'signal', -100, 'signal:weak'],
      ['telemetry', 'signal', 1, 'signal:weak'],
      ['telemetry', 'signal', 'comes and goes', 'signal:unstable'],
      ['telemetry', 'sim', 'not_detected', 'sim:missing'],
      ['telemetry', 'temperature', '41°C', 'temperature:high'],
      ['telemetry', 'temperature', -5, 'temperature:low'],
      ['telemetry', 'humidity', 92, 'humidity:high'],
      ['telemetry', 'retries', 3, 'line_retries:many'],
      ['telemetry', 'hotspot', 'ok', 'hotspot:works'],
      ['telemetry', 'idle_days', 90, 'idle:months'],
      ['telemetry', 'idle', true, 'idle:short'],
      ['telemetry', 'days_since_online', 8, 'time_since_online:weeks'],
      ['telemetry', 'stored_offline', 3, 'stored_offline:true'],
      ['telemetry', 'stored_offline', 0, 'stored_offline:false'],
      ['telemetry', 'keys_loaded', 'erased', 'keys_loaded:false'],
      ['merchant', 'status', 'suspended', 'merchant_status:frozen'],
      ['merchant', 'status', 'removed', 'merchant_status:closed'],
      ['merchant', 'status', 'inactive', 'merchant_status:dormant'],
      ['merchant', 'age_months', 2, 'merchant_new:true'],
      ['merchant', 'months_idle', 12, 'months_idle:year'],
      ['merchant', 'chargeback_rate', 0.012, 'chargebacks:excessive'],
      ['merchant', 'chargeback_rate', '0.3 %', 'chargebacks:normal'],
      ['merchant', 'settlement_account', 'name_mismatch', 'settlement_account:name_mismatch'],
      ['merchant', 'requirements', 'past_due', 'requirements:past_due'],
      ['merchant', 'merchants_on_same_id', 4, 'merchants_on_same_id:several'],
      ['transaction', 'scope', 'one card', 'scope:one_card'],
      ['transaction', 'scope', 'all cards of one bank', 'scope:one_issuer'],
      ['transaction', 'scope', 'one wallet', 'scope:one_wallet'],
      ['transaction', 'scope', 'several cards', 'scope:several_cards'],
      ['transaction', 'amount', 'unusual for the cardholder', 'amount:unusual'],
      ['transaction', 'amount', 52_000, 'amount:large'],
      ['transaction', 'entry_mode', 'contactless', 'entry_mode:tapped'],
      ['transaction', 'entry_mode', 'chip', 'entry_mode:inserted'],
      ['transaction', 'type', 'pre-auth completion', 'transaction_type:completion'],
      ['transaction', 'status', 'approved, never settled', 'transaction_status:approved_not_settled'],
      ['transaction', 'time', '03:00', 'time:night'],
      ['transaction', 'time', '23:10', 'time:midnight'],
      ['transaction', 'time', '3 pm', 'time:opening_hours'],
      ['transaction', 'age_d', 210, 'age:half_year'],
      ['transaction', 'count_10min', 22, 'count_10min:very_high'],
      ['transaction', 'failure_rate', '60%', 'failure_rate:high'],
      ['transaction', 'installments', 'over limit', 'installments:over_limit'],
      ['peers', 'scope', 'nationwide, one wallet', 'peers:wallet'],
      ['peers', 'scope', 'same carrier in the city', 'peers:carrier'],
      ['peers', 'duration_min', 30, 'outage_duration:minutes'],
      ['peers', 'duration_h', 30, 'outage_duration:days'],
      ['peers', 'other_models', 'unaffected', 'other_models:work'],
    ]
    for (const [section, key, value, sign] of cases) {
      assert.ok(outcomeOf(sign) !== undefined, sign)
      const signs = seen({ [section]: { [key]: value } }).filter((one) => outcomeOf(one) !== undefined)
      assert.deepEqual(signs, [sign], `${section}.${key} ${JSON.stringify(value)}`)
    }
  })

  it('of which several hold are all read', () => {
    assert.deepEqual(seen({ transaction: { pattern: 'large round amounts, other regions' } }), [
      'pattern:round_amounts',
      'pattern:other_regions',
      'pattern:large',
    ])
  })

  it('of two keys for one sign count once', () => {
    assert.deepEqual(seen({ telemetry: { battery: 'low', battery_pct: 9 } }), ['battery:low'])
  })
})

describe('what is not known', () => {
  it('is never normal: a missing key gives no finding', () => {
    assert.deepEqual(seen({}), [])
    assert.deepEqual(seen({ telemetry: {}, text: '' }), [])
  })

  it('is read as words, never refused', () => {
    assert.ok(seen({ telemetry: { fan: 'overheating' } }).includes('says:too-hot'))
    assert.ok(seen({ telemetry: 'out of paper' }).includes('says:no-paper'))
    assert.ok(seen({ note: 'paper jam' }).includes('says:paper-jam'))
    for (const odd of [
      { telemetry: { printer: { deep: [1, { a: null }] } } },
      { telemetry: [1, 2] },
      { text: 7, response_code: 51 },
      { peers: { '': '' } },
    ])
      assert.ok(Array.isArray(seen(odd)))
  })

  it('says so when nothing at all was understood', () => {
    assert.deepEqual(seen({ text: 'qwertz uiop' }), ['code:words:not-understood'])
  })

  it('may be nothing, words alone, or sections in another form', () => {
    assert.deepEqual(readObservation(null), {})
    assert.deepEqual(readObservation(undefined), {})
    assert.deepEqual(readObservation('打印机坏了'), { text: '打印机坏了' })
    assert.deepEqual(readObservation({ telemetry: [{ printer: 'out_of_paper' }, { battery: 'low' }] }), {
      telemetry: { printer: 'out_of_paper', battery: 'low' },
    })
    assert.deepEqual(readObservation({ telemetry: 'out of paper' }), { text: 'telemetry out of paper' })
  })

  it('is refused only when it is neither object nor words', () => {
    for (const bad of [3, true, [], ['text']]) assert.ok('expected' in readObservation(bad))
  })
})

describe('words', () => {
  it('stand for a structured sign a little less surely than a report', () => {
    const { findings } = observe(read({ text: '只有一张卡不行' }))
    const scope = findings.find((finding) => finding.seen === 'scope:one_card')
    assert.ok(scope?.kind === 'sign' && scope.confidence < 1 && scope.from === 'text')
  })

  it('do not overrule what was reported', () => {
    assert.deepEqual(
      seen({ text: '只有一张卡不行', transaction: { scope: 'all cards' } }).filter((one) => one.startsWith('scope:')),
      ['scope:all_cards'],
    )
  })

  it('that are denied are no finding', () => {
    assert.ok(!seen({ text: 'it is not out of paper' }).includes('says:no-paper'))
  })
})

describe('screen texts of answer codes', () => {
  it('count as the code when no code was given', () => {
    assert.ok(seen({ text: '屏幕提示“终端无效，请联系收单行或银联”' }).includes('code:screen:58'))
    assert.ok(seen({ text: 'it says Invalid merchant' }).includes('code:screen:03'))
  })

  it('add nothing to a code that was given, and nothing when they are denied', () => {
    assert.deepEqual(
      seen({ text: 'Invalid merchant', response_code: '03', network: 'UnionPay' }).filter(
        (one) => one.startsWith('code:') && !one.includes('words'),
      ),
      ['code:unionpay:03'],
    )
    assert.ok(!seen({ text: '没有提示无效商户' }).includes('code:screen:03'))
  })

  it('that many codes share name none', () => {
    assert.ok(!seen({ text: '交易失败，请联系发卡行' }).some((one) => one.startsWith('code:screen')))
  })
})

describe('card numbers', () => {
  it('are masked before anything else is done with the words', () => {
    const { left, mentions } = observe(read({ text: 'card 6224 2400 0000 0082 was declined', note: '6224240000000082' }))
    const kept = JSON.stringify([left, mentions])
    assert.doesNotMatch(kept, /6224 ?2400 ?0000 ?0082/)
    assert.match(kept, /622424\*{6}0082/)
  })

  it('are told from other long numbers', () => {
    assert.equal(read({ text: 'reference 202607010000123' }).text, 'reference 202607010000123')
  })

  it('makes nothing of numbers and of what is not so, under keys it does not know', () => {
    assert.deepEqual(observe({ telemetry: { uptime_s: 3, fan_noisy: false } }).findings, [])
  })
})
