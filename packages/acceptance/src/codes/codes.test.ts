import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Text } from '@shouli/vocabulary'
import { codeOf, codes, errorConditions, internalReasons, type Advice } from './index.ts'

const all: readonly Advice[] = [...codes, ...errorConditions]
const spoken = ({ cashier, merchant, cardholder }: Advice): readonly Text[] => [cashier, merchant, cardholder]

/** Words that leave people where they were: nothing but "try later" or "contact the bank". */
const generic = [
  /^(交易失败)?[，。]?请?(稍后|稍候)(再试|重试)?[。！]?$/,
  /^请?联系(发卡行|发卡银行|收单行|收单机构|客服)[。！]?$/,
  /^(something went wrong|transaction failed)?[.,]?\s*(please )?(try again( later)?|contact (your )?(bank|acquirer|support))\.?$/i,
]

describe('the table of codes', () => {
  it('holds every code that the sources list, once', () => {
    assert.equal(codes.length, 120)
    assert.equal(new Set(codes.map(({ code }) => code)).size, 120)
    assert.equal(internalReasons.length, 34)
    assert.equal(errorConditions.length, 17)
  })

  it('knows 58 by both of its screens and says that it is the widest code', () => {
    const code = codeOf('58')!
    assert.equal(code.screen.modern, '发卡方不允许该卡在本终端进行此交易')
    assert.equal(code.screen.classic, '终端无效，请联系收单行或银联')
    assert.ok(Object.keys(code.causes).length >= 8)
    assert.match(code.disagreement!, /wording changed/)
  })

  it('does not know what no table lists', () => {
    assert.equal(codeOf('ZZ'), undefined)
    assert.equal(codeOf('a0')?.code, 'A0')
  })

  it('speaks to cashier, shop and cardholder in both languages', () => {
    for (const advice of all)
      for (const { zh, en } of spoken(advice)) {
        assert.match(zh, /\p{Script=Han}/u)
        assert.match(en, /^[A-Z][^\p{Script=Han}]+[.)]$/u, en)
      }
  })

  it('leaves at most one phrase in a hundred that says only "try again later"', () => {
    const phrases = all.flatMap(spoken).flatMap(({ zh, en }) => [zh, en])
    const empty = phrases.filter((phrase) => generic.some((pattern) => pattern.test(phrase)))
    assert.ok(empty.length <= phrases.length / 100, empty.join('\n'))
  })

  it('tells a cardholder nothing of loss, theft or suspicion', () => {
    for (const { cardholder } of all) {
      assert.doesNotMatch(cardholder.zh, /挂失|被窃|盗|作弊|欺诈|嫌疑|没收|风险/)
      assert.doesNotMatch(cardholder.en, /lost|stolen|fraud|suspect|suspicion|risk|pick up/i)
    }
  })

  it('gives shares that leave room for anything else', () => {
    for (const { causes } of all) {
      const sum = Object.values(causes).reduce((total, share) => total + share, 0)
      assert.ok(sum >= 0 && sum < 1, JSON.stringify(causes))
    }
  })

  it('forbids another try exactly where the class does', () => {
    assert.equal(codeOf('41')!.keepCard, true)
    assert.equal(codeOf('41')!.retry, 'no')
    assert.equal(codeOf('68')!.reverseFirst, true)
    assert.equal(codeOf('55')!.retry, 'once')
  })
})
