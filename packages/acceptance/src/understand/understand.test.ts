import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { everyPhrase, tables } from './lexicon.ts'
import { lexicon } from './understand.ts'

const small = lexicon([
  {
    'no-paper': { zh: ['{没}纸', '打印机*不出(纸|单)'], en: ['out of paper', '~paper empty'], other: ['sem papel', '用紙切れ'] },
    'wrong-pin': { zh: ['密码(错|不对)'], en: ['wrong pin'] },
    'pin-blocked': { zh: ['密码错误次数*超限'], en: ['pin tries exceeded'] },
    'tls-failed': { zh: ['ssl错误'], en: ['ssl error'] },
    'not-printing': { en: ['not print'] },
    'not-signed-on': { zh: ['重新签到'], en: ['sign on again', 'not signed on'] },
    'weak-signal': { zh: ['信号*弱'], en: ['weak signal', 'signal'] },
    declined: { en: ['declined'] },
  },
])
const said = (text: string): string[] =>
  small.understand(text).mentions.map(({ concept, negated }) => (negated ? `not ${concept}` : concept))

describe('understanding what people write', () => {
  it('finds phrases whatever the case, width, accents or character set', () => {
    assert.deepEqual(said('OUT OF PAPER!'), ['no-paper'])
    assert.deepEqual(said('ＯＵＴ　ＯＦ　ＰＡＰＥＲ'), ['no-paper'])
    assert.deepEqual(said('Sem pápel'), ['no-paper'])
    assert.deepEqual(said('打印機一直不出紙'), ['no-paper'])
    assert.deepEqual(said('「用紙切れ」と表示'), ['no-paper'])
  })

  it('compares English words by stem, and knows the many ways to say no', () => {
    for (const text of [
      'it does not print',
      "it won't print",
      'printing is not possible? not printing',
      'cannot print',
      'unable to print',
      'dont print',
    ])
      assert.ok(said(text).includes('not-printing'), text)
    assert.deepEqual(said('every card was refused'), ['declined'])
  })

  it('lets a gap stand for a few words, never for the end of a sentence', () => {
    assert.deepEqual(said('打印机现在怎么也不出单'), ['no-paper'])
    assert.deepEqual(said('打印机是新的。今天不出单'), [])
    assert.deepEqual(said('the paper roll looks empty'), ['no-paper'])
    assert.deepEqual(said('paper is fine. the tray is empty'), [])
  })

  it('corrects one mistyped letter', () => {
    assert.deepEqual(said('pin tries exceded'), ['pin-blocked'])
    assert.deepEqual(said('card declinned'), ['declined'])
  })

  it('hears that something is not so', () => {
    assert.deepEqual(said('no SSL error'), ['not tls-failed'])
    assert.deepEqual(said('没有提示SSL错误'), ['not tls-failed'])
    assert.deepEqual(said('没缺纸'), ['not no-paper'])
    assert.deepEqual(said('there is no sign of an SSL error, but the card was declined'), ['not tls-failed', 'declined'])
    assert.deepEqual(said('signal is fine'), ['not weak-signal'])
  })

  it('does not take a negation across a comma or from another clause', () => {
    assert.deepEqual(said('没插网线，信号很弱'), ['weak-signal'])
    assert.deepEqual(said('does not connect: SSL error'), ['tls-failed'])
  })

  it('prefers the longer phrase to the shorter one inside it', () => {
    assert.deepEqual(said('密码错误次数已超限'), ['pin-blocked'])
    assert.deepEqual(said('密码错误'), ['wrong-pin'])
  })

  it('says where it read it and what it did not understand', () => {
    const { mentions, left } = small.understand('Hello, the SSL error again')
    assert.deepEqual(mentions[0]?.span, [11, 20])
    assert.equal(mentions[0]?.said, 'SSL error')
    assert.deepEqual(left, ['Hello', 'again'])
  })

  it('takes anything for an answer', () => {
    for (const text of ['', ' ', '💥💥', '\u0000\uFFFF', 'ا ب ج', '...', '*'.repeat(50), '密'.repeat(10_000)])
      assert.deepEqual(said(text).slice(0, 0), [])
  })
})

describe('a phrase', () => {
  const one = (phrase: string) => lexicon([{ x: { en: [phrase] } }])
  it('may nest alternatives and leave one out', () => {
    for (const text of ['card reader broken', 'chip reader is broken', 'reader broken'])
      assert.equal(one('((card|chip) |)reader broken').understand(text).mentions.length, 1)
    assert.equal(one('(the )?card reader').understand('card reader').mentions.length, 1)
  })

  it('is refused when it can never match, or always would', () => {
    assert.throws(() => one('sign (on|in)'), /together/)
    assert.throws(() => one('(a|b'), /not closed/)
    assert.throws(() => one('a) b'), /too many/)
    assert.throws(() => one('{nothing}'), /no shorthand/)
    assert.throws(() => one('* card'), /nothing in particular/)
    assert.throws(() => one('the'), /nothing in particular/)
  })
})

describe('the tables of phrases', () => {
  it('are all well formed', () => {
    const { concepts } = everyPhrase()
    assert.ok(concepts.size > 100)
    for (const { id, base } of concepts.values()) assert.ok(base > 0 && base < 0.5, id)
  })

  it('find every plain phrase in itself', () => {
    const missed: string[] = []
    for (const table of tables) {
      for (const [id, { zh = [], en = [], other = [] }] of Object.entries(table)) {
        for (const phrase of [...zh, ...en, ...other]) {
          if (/[*(){}|~]/u.test(phrase)) continue
          const { mentions } = everyPhrase().understand(phrase)
          if (mentions.length === 0) missed.push(`${id}: ${phrase}`)
        }
      }
    }
    assert.deepEqual(missed, [])
  })
})

describe('everyday sentences', () => {
  const read = (text: string): string[] =>
    everyPhrase()
      .understand(text)
      .mentions.filter(({ negated }) => !negated)
      .map(({ concept }) => concept)

  it('do not say what they deny', () => {
    assert.deepEqual(read('没有缺纸，打印机是好的，网络正常'), [])
    assert.deepEqual(read('not out of paper, printer is fine, network ok, signed in'), [])
    assert.deepEqual(read('no problem with wifi, printer works, just card expired'), ['card-expired-said'])
    assert.deepEqual(read('不是没信号，是读不出卡'), ['reader-error'])
    assert.deepEqual(read('有网，信号满格，签到成功，刷卡提示超限'), ['signed-on', 'amount-too-high'])
    assert.deepEqual(read('it is not the network, other tills work'), ['other-terminals-work'])
  })

  it('take a wrong PIN for a key out of step only with several cards', () => {
    assert.deepEqual(read('顾客的卡一直说密码错'), ['wrong-pin'])
    assert.ok(read('几张卡都说密码错').includes('pin-key-wrong'))
  })

  it('leave open what several causes look like', () => {
    const waiting = read('刷了半天没反应')
    for (const concept of ['slow-network', 'frozen']) assert.ok(waiting.includes(concept), concept)
    assert.deepEqual(read('机子打不开'), ['wont-start'])
  })
})

describe('the example of a concept', () => {
  it('is a phrase in the language of its reader', () => {
    for (const { id, example } of everyPhrase().concepts.values()) {
      assert.match(example.zh, /\p{Script=Han}/u, id)
      assert.match(example.en, /^[\x20-\x7E]*[A-Za-z][\x20-\x7E]*$/u, id)
      assert.doesNotMatch(example.zh + example.en, /[*(){}|~]/u, id)
    }
  })
})
