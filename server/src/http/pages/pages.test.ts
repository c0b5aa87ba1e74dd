import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { SlipExplanation } from '@shouli/contract'
import { askPage } from './ask.ts'
import { markup } from './markup.ts'
import { approvedSlip, rejectedSlip } from './testing/slips.ts'
import { slipPage } from './slip.ts'

const support = { contact: { zh: '955XX', en: '955XX' } }

describe('HTML', () => {
  it('escapes every value that is not HTML itself', () => {
    const hostile = `"><script>alert('x')</script>&`
    assert.equal(
      markup`<a title="${hostile}">${hostile}</a>`.toString(),
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</a>',
    )
    const items = ['a', markup`<b>${'<'}</b>`]
    assert.equal(markup`<p>${items}${null}${false}${0}</p>`.toString(), '<p>a<b>&lt;</b>0</p>')
  })
})

describe('the page of a slip', () => {
  it('tells what happened, why, what would pass, what else, what to do and how long it takes, who, whether to try again, and what to tell the customer', () => {
    for (const language of ['zh', 'en'] as const) {
      const page = slipPage(rejectedSlip, language, support)
      const { what, why, would_pass, also, who, proved_by, again, cardholder, ways } = rejectedSlip
      const ofWays = ways.flatMap(({ title, who, takes, steps, bring }) => [title, who, takes, steps, bring].flat())
      for (const text of [what, why, would_pass, ...also, who, proved_by, again, cardholder, ...ofWays]) {
        assert.ok(page.includes(text![language]), text![language])
      }
    }
  })

  it('shows the time on the shop’s own clock, and the amount as people write it', () => {
    assert.match(slipPage(rejectedSlip, 'zh', support), /2026年7月15日 12:04 · 消费 · ¥8,000\.00 · 终端尾号 001 · 应答码 61/)
    assert.match(slipPage(rejectedSlip, 'en', support), /15 July 2026 at 12:04 · sale · ¥8,000\.00 · terminal ending 001 · answer code 61/)
  })

  it('is under 10 KB in either language, without script, image or anything from elsewhere', () => {
    for (const slip of [rejectedSlip, approvedSlip]) {
      for (const language of ['zh', 'en'] as const) {
        const page = slipPage(slip, language, support)
        assert.ok(Buffer.byteLength(page) < 10_000, String(Buffer.byteLength(page)))
        assert.doesNotMatch(page, /<script|<img|<link|\son\w+=|https?:\/\/|style="/)
      }
    }
  })

  it('says its language, names the other one in its own words, and keeps the reference on the way', () => {
    assert.match(
      slipPage(rejectedSlip, 'zh', support),
      /<html lang="zh-CN">.*<a href="\/r\/R7K2Q9\?lang=en" lang="en" hreflang="en">English<\/a>/s,
    )
    assert.match(
      slipPage(rejectedSlip, 'en', support),
      /<html lang="en">.*<a href="\/r\/R7K2Q9\?lang=zh" lang="zh-CN" hreflang="zh-CN">中文<\/a>/s,
    )
  })

  it('leaves out what there is nothing to say about', () => {
    const bare: SlipExplanation = { ...approvedSlip, again: null }
    const page = slipPage(bare, 'zh', { contact: null })
    assert.doesNotMatch(page, /<dl>|<ol>|原因|现在怎么做/)
    assert.match(page, /已成功/)
  })

  it('shows nothing of a hostile explanation as HTML', () => {
    const hostile = { zh: '<script>1</script>', en: '<img src=x onerror=1>' }
    const page = slipPage(
      {
        ...rejectedSlip,
        what: hostile,
        why: hostile,
        also: [hostile],
        ways: [{ title: hostile, who: hostile, takes: hostile, steps: [hostile], bring: [hostile] }],
      },
      'en',
      {
        contact: hostile,
      },
    )
    assert.doesNotMatch(page, /<img|<script/)
  })
})

describe('the page on which to type a reference', () => {
  it('has a form that works without script, with the look-alike characters beside it', () => {
    const page = askPage('mistyped', 'r7k2-q8', 'zh', support)
    assert.match(page, /<form action="\/r" method="get">/)
    assert.match(page, /name="reference" value="R7K2Q8"/)
    assert.match(page, /没有数字 0 和 1，也没有字母 I、L、O/)
    assert.match(page, /955XX/)
  })

  it('does not show a card number that somebody typed', () => {
    const page = askPage('unknown', '6224 2400 0000 0082', 'zh', support)
    assert.doesNotMatch(page, /6224|0082/)
  })

  it('is under 10 KB for every reason', () => {
    for (const reason of ['empty', 'unknown', 'mistyped', 'too many', 'unavailable', 'broken'] as const) {
      for (const language of ['zh', 'en'] as const) {
        assert.ok(Buffer.byteLength(askPage(reason, null, language, support)) < 10_000)
      }
    }
  })
})
