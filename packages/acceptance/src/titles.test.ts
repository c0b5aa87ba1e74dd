import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { catalogue } from './catalogue.ts'
import { titleOf } from './titles.ts'

describe('the name of a finding', () => {
  it('is in both languages for every kind of finding', () => {
    const cases: Readonly<Record<string, [zh: RegExp, en: RegExp]>> = {
      'printer:out_of_paper': [/打印机：提示缺纸/, /printer: says no paper/],
      'says:no-paper': [/说到“缺纸”/, /said “out of paper”/],
      'code:unionpay:77': [/应答码 77：/, /answer code 77: /],
      'code:adyen-kyc:1_1004': [/代码 1_1004/, /code 1_1004/],
      'code:stripe-reader:F_DOWNLOAD': [/F-DOWNLOAD/, /F-DOWNLOAD/],
      'code:screen:03': [/屏幕文字像应答码 03/, /words of answer code 03/],
      'code:words:not-understood': [/没有看懂/, /not understood/],
      'code:words:resemblance': [/用词相近/, /similar wording/],
      'peers-of:carrier': [/同一运营商/, /same carrier/],
      'device/printer-jam': [/卡纸/, /jam/i],
      'assess:qualification/business-licence-expired:found': [/营业执照.*系统核实：存在/, /licence.*it is so/],
    }
    for (const [seen, [zh, en]] of Object.entries(cases)) {
      assert.match(titleOf(seen).zh, zh, seen)
      assert.match(titleOf(seen).en, en, seen)
    }
  })

  it('of everything that a cause lists is known', () => {
    for (const { id, signs } of catalogue) for (const { seen } of signs) assert.notEqual(titleOf(seen).zh, seen, `${id}: ${seen}`)
  })

  it('of anything else is the thing itself', () => {
    assert.deepEqual(titleOf('what:ever'), { zh: 'what:ever', en: 'what:ever' })
  })
})
