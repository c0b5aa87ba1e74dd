// The console in a real browser, on a real server, with payments of a real (simulated) terminal.

import assert from 'node:assert/strict'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { drawCard, seeded } from '@shouli/fleet'
import { dayOf, merchantId, type Instant } from '@shouli/vocabulary'
import { merchants, transaction } from '../../../server/src/index.ts'
import { openHouse, type House } from '../../../server/test/harness.ts'
import { openBrowser } from './browser.ts'

const card = drawCard(seeded(5), 'debit')

describe('the console', () => {
  let house: House
  let browser: Awaited<ReturnType<typeof openBrowser>>
  before(async () => {
    await build({ root: path.join(import.meta.dirname, '..'), logLevel: 'error' })
    house = await openHouse({ terminals: 2, withFaults: true })
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  /** A page that fails the test when it writes an error to its console or is wider than its window. */
  async function open(address: string, { width = 1440, language = 'zh' }: { width?: number; language?: 'zh' | 'en' } = {}) {
    const page = await browser.context.newPage()
    const problems: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    page.on('pageerror', (error) => problems.push(error.message))
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${house.server.http!.base}${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
    return {
      page,
      async [Symbol.asyncDispose]() {
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        await page.close()
        assert.deepEqual(problems, [])
        assert.equal(wider, 0, 'the page is no wider than its window')
      },
    }
  }

  async function reject(): Promise<{ reference: string }> {
    const till = await house.signedOn(house.placeOf('qualification/business-licence-expired'))
    const { answer, reference } = await till.pay({ kind: 'sale', amountFen: 12_800, card })
    assert.equal(answer, '03')
    return { reference: reference! }
  }

  const sees = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 15_000 })

  it('shows a rejection as it happens, and on its page why, by which rule, and what to do', async () => {
    await using view = await open('/payments')
    const { page } = view
    await sees(page, '实时')
    const { reference } = await reject()
    await page.getByText(reference).first().click()

    await sees(page, '营业执照已过有效期')
    for (const text of ['证据', '怎么办', '由谁解决', '查看的事实', '打开持单人页面']) await sees(page, text)
    await page.getByText('报文（敏感内容已掩码）').first().click()
    await sees(page, /终端 → 本机构/)
    const whole = (await page.textContent('body'))!
    assert.ok(!whole.includes(card.pan), 'no card number on the page')
    await sees(page, '诊断：背后最可能是什么')
    await page.getByText('终端自己上报的状态').click()
    await sees(page, '这台终端还没有上报过')
  })

  it('speaks English when asked to, and fits a phone', async () => {
    await reject()
    await using view = await open('/payments', { width: 390, language: 'en' })
    await sees(view.page, 'Payments')
    await view.page
      .getByText(/Rejected 03/)
      .first()
      .click()
    await sees(view.page, 'Business licence has expired')
    await sees(view.page, 'What to do')
  })

  it('keeps its filters in the address', async () => {
    await reject()
    await using view = await open('/payments?cause=qualification%2Fbusiness-licence-expired&result=rejected')
    await sees(view.page, '营业执照已过有效期')
    await view.page.getByRole('button', { name: '清除筛选' }).click()
    await view.page.waitForURL(/\/payments$/)
  })

  it('says that nothing fits, rather than showing an empty table', async () => {
    await using view = await open('/payments?merchant=000000000000000')
    await sees(view.page, '没有符合筛选条件的交易')
  })

  it('checks a merchant today and on another day', async () => {
    const { merchantId } = house.placeOf('qualification/business-licence-expired')
    await using view = await open(`/merchants/${merchantId}`)
    await sees(view.page, '会被拒绝')
    await sees(view.page, '营业执照已过有效期')
    await view.page.locator('input[type=date]').fill('2020-01-01')
    await view.page.getByText('营业执照已过有效期').first().waitFor({ state: 'detached' })
  })

  it('finds a cause by a word in either language', async () => {
    await using view = await open('/causes')
    await view.page.getByRole('searchbox').fill('paper')
    await view.page.getByText('打印机缺纸').click()
    await sees(view.page, '装上打印纸')
  })

  it('leads whoever holds the slip step by step, and calls it solved only after an approved payment', async () => {
    const till = await house.signedOn(house.ordinary[0])
    const { answer, reference } = await till.pay({ kind: 'sale', amountFen: 10_096, card })
    assert.equal(answer, '96')
    await using view = await open(`/r/${reference}`, { width: 390 })
    const { page } = view
    await page.getByRole('button', { name: '一步步排查' }).click()
    await page.waitForURL(/\/t\/[\w-]{20,}/)
    await page.getByRole('button', { name: '不试了，找收单机构' }).first().click()
    await sees(page, '批准了就证明已经恢复')
    await page.getByRole('button', { name: '我收过一笔了，看看结果' }).click()
    await sees(page, '还没有看到获批准的交易')

    assert.equal((await till.pay({ kind: 'sale', amountFen: 10_000, card })).answer, '00')
    await page.getByRole('button', { name: '我收过一笔了，看看结果' }).click()
    await sees(page, '已恢复受理')
  })

  it('follows a case from the rejection to the approved payment that closes it, and offers no other way to close it', async () => {
    const place = house.placeOf('qualification/business-licence-expired')
    const { reference } = await reject()
    await using view = await open('/payments')
    const { page } = view
    await page.getByText(reference).first().click()
    await sees(page, '这笔交易的个案')
    await page
      .getByRole('link', { name: /待处理/ })
      .first()
      .click()
    await page.waitForURL(/\/cases\/.+/)
    for (const text of ['还没有证明。', '更新营业执照', '首次被拒', '被拒，建立个案']) await sees(page, text)
    assert.equal(await page.getByRole('button', { name: /关闭个案|Close/ }).count(), 0)

    await renewLicence(merchantId(place.merchantId))
    await sees(page, '档案显示障碍已消除')
    const till = await house.signedOn(place)
    const paid = await till.pay({ kind: 'sale', amountFen: 12_800, card })
    assert.equal(paid.answer, '00')
    await sees(page, '这笔交易获批，终端恢复受理')
    await page.getByText(paid.rrn!).first().click()
    await page.waitForURL(/\/payments\/.+/)
    await sees(page, '已恢复受理')

    await using phone = await open('/cases', { width: 390, language: 'en' })
    await sees(phone.page, 'Accepts again')
    await sees(phone.page, 'To the next approval: median')
  })

  it('takes a report of what was done on a case, and then waits for the payment', async () => {
    const till = await house.signedOn(house.ordinary[1])
    await till.signOff()
    assert.equal((await till.pay({ kind: 'sale', amountFen: 12_800, card })).answer, '77')
    await using view = await open('/cases?state=open', { width: 390 })
    const { page } = view
    await page.getByText('终端没有签到').first().click()
    await page.getByRole('button', { name: '登记已处理' }).click()
    await page.getByLabel('登记人').fill('林')
    await page.getByRole('button', { name: /保\s?存/ }).click()
    await sees(page, '已处理，等一笔获批')
    await sees(page, '登记已处理')
  })

  /** A new licence is handed in and accepted. */
  async function renewLicence(shop: ReturnType<typeof merchantId>): Promise<void> {
    const at = house.clock()
    await transaction(house.server.database, async (tx) => {
      const old = (await merchants.documentsOf(tx, shop)).find(({ kind }) => kind === 'business licence')!
      const { state: _state, receivedAt: _received, decidedAt: _decided, decidedBy: _by, refusedFor: _why, ...paper } = old
      const documentId = 'licence-console'
      const validUntil = dayOf((at + 300 * 86_400_000) as Instant)
      await merchants.receiveDocument(tx, { ...paper, documentId, validUntil }, { by: 'merchant', at })
      await merchants.decideDocument(tx, { merchantId: shop, documentId }, { accepted: true, by: 'reviewer' }, at)
    })
  }
})
