import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { firstRow, rows, sql } from '../../ground/database/index.ts'
import { debitCard, openWorld, SHOP } from './testing/index.ts'

const sale = { kind: 'sale' as const, amountFen: 10_000, card: debitCard }

describe('sign-on', () => {
  it('hands out keys that are new each time, and the open batch', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    assert.equal((await terminal.pay(sale)).answer, '00')
    assert.equal((await terminal.signOn()).answer, '00')
    assert.equal((await terminal.pay(sale)).answer, '00')
  })

  it('is refused to a terminal that is unknown, at another merchant, suspended, or without a key', async () => {
    await using world = await openWorld({ terminals: 4 })
    const { database } = world
    await database.query(sql`update terminals set status = 'suspended' where terminal_id = '10000002'`)
    await database.query(sql`update gateway_terminals set master_key = null where terminal_id = '10000003'`)
    await database.query(sql`delete from terminals where terminal_id = '10000004'`)
    const answers = await Promise.all(
      [1, 2, 3].map(async (index) => (await (await world.terminal(index, { signOn: false })).signOn()).answer),
    )
    assert.deepEqual(answers, ['58', '96', '97'])
    await database.query(sql`update terminals set merchant_id = '898310154119999' where terminal_id = '10000001'`)
    assert.equal((await (await world.terminal(0, { signOn: false })).signOn()).answer, '97')
  })

  it('is what a sale without it is told to do', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal(0, { signOn: false })
    const { answer, asks } = await terminal.pay(sale)
    assert.ok(['77', 'A0', '99'].includes(answer!), String(answer))
    assert.equal(asks, '3')
  })

  it('ends with a sign-off', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    assert.equal((await terminal.signOff()).answer, '00')
    assert.notEqual((await terminal.pay(sale)).answer, '00')
  })

  it('is asked for when the MAC does not hold', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    terminal.spoilMacKey()
    const { answer, asks } = await terminal.send(terminal.request(sale), sale)
    assert.deepEqual([answer, asks], ['A0', '3'])
  })

  it('is asked for when the batch is not the host’s', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    terminal.state.batch = 7
    const { answer, asks } = await terminal.pay(sale)
    assert.deepEqual([answer, asks], ['77', '3'])
  })
})

describe('management messages', () => {
  it('answers the echo test of anybody, without a sign-on', async () => {
    await using world = await openWorld()
    assert.equal((await (await world.terminal(0, { signOn: false })).echo()).answer, '00')
  })

  it('takes a status upload and keeps what the terminal says of itself', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    assert.equal((await terminal.uploadStatus()).answer, '00')
    const row = await firstRow(
      world.database,
      sql`select application_version, latitude from terminal_activity where terminal_id = '10000001'`,
    )
    assert.deepEqual(row, { application_version: '2.4.1', latitude: 31.230416 })
  })

  it('hands out parameters with the merchant’s name', async () => {
    await using world = await openWorld()
    const { outcome, blocks } = await (await world.terminal()).downloadParameters()
    assert.equal(outcome.answer, '00')
    const text = new TextDecoder('gbk').decode(blocks[0])
    assert.ok(text.startsWith('1260'), text)
    assert.ok(text.includes('22示例商店'), text)
  })

  it('tells a terminal what to do next by digit 6 of the header, until it was done', async () => {
    await using world = await openWorld()
    await world.database.query(sql`update gateway_terminals set wish = '1' where terminal_id = '10000001'`)
    const terminal = await world.terminal()
    assert.equal((await terminal.pay(sale)).asks, '1')
    await terminal.downloadParameters()
    assert.equal((await terminal.pay(sale)).asks, '0')
  })
})

describe('an obstacle that the terminal can remove itself', () => {
  it('comes with the wish that it do so', async () => {
    await using world = await openWorld()
    await world.database.query(sql`update policies set facts = jsonb_set(facts::jsonb, '{applicationVersionMin}', '{"*": "9.0.0"}')::json`)
    const { answer, asks } = await (await world.terminal()).pay(sale)
    assert.notEqual(answer, '00')
    assert.equal(asks, '6')
  })
})

describe('settlement', () => {
  it('agrees on the totals and opens the next batch', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const { original } = await terminal.pay(sale)
    await terminal.pay({ ...sale, amountFen: 2_500 })
    await terminal.pay({ kind: 'sale void', amountFen: 10_000, card: debitCard, original: original! })
    const outcome = await terminal.settle()
    assert.deepEqual(outcome, { answer: '00', flag: '1', uploaded: 0, settled: true })
    assert.equal((await terminal.pay(sale)).answer, '00')
    assert.equal((await terminal.signOn()).answer, '00')
    assert.equal((await terminal.settle()).flag, '1')
  })

  it('compares record by record when the totals differ, and says which do', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    await terminal.pay(sale)
    terminal.state.batchLog.push({ kind: 'sale', trace: 4242, pan: debitCard.pan, amountFen: 100 })
    const outcome = await terminal.settle()
    assert.deepEqual(outcome, { answer: '00', flag: '2', uploaded: 2, settled: true })
    const [kept] = await rows<{ differences: unknown; uploaded: number }>(
      world.database,
      sql`select differences, uploaded from gateway_settlements where merchant_id = ${SHOP}`,
    )
    assert.deepEqual(kept, { uploaded: 2, differences: [{ trace: 4242, amount: 100, why: 'not in our book' }] })
    assert.equal((await terminal.pay(sale)).answer, '00')
  })
})
