import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { writeXlsx } from 'hucre'
import { merchantId, terminalId, withSocialCreditCheck } from '@shouli/vocabulary'
import { verifyChain } from '../ground/evidence/index.ts'
import { rows, sql, type Database } from '../ground/database/index.ts'
import { freshDatabase, NOON } from '../ground/database/testing/index.ts'
import { readMerchant } from '../registers/merchants/index.ts'
import { readTerminal } from '../registers/terminals/index.ts'
import * as cells from './cells.ts'
import { CellRefused } from './columns.ts'
import { importMerchants, importTerminals, TableRefused, type ImportReport } from './index.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'shouli-import-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
function fileOf(content: string | Uint8Array): string {
  const file = path.join(folder, `${++files}.table`)
  writeFileSync(file, content)
  return file
}

const options = { by: 'anna', at: NOON, personToken: (number: string) => `person ${number.slice(-4)}` }
const shop = merchantId('898310154110001')
const heading =
  '商户号,商户名称,商户类型,MCC,统一社会信用代码,营业执照有效期至,法人身份证号,法人身份证有效期至,结算账户,账户核验日期,协议编号,协议开始日期,营业时间,城市'
const good =
  '898310154110001,青禾百货店,个体工商户,5411,92310115MA1K4B5N7A,长期,11010519491231002X,2035-01-01,6224242900000113,2024-03-05,SL-1,2024-03-01,09:00-21:00,上海'.replace(
    '92310115MA1K4B5N7A',
    withSocialCreditCheck('92310115MA1K4B5N7'),
  )

const said = (problems: ImportReport['problems']): string[] =>
  problems.map(({ row, column, expected }) => `${row} ${column}: ${expected.en}`)
const onFile = async (database: Database): Promise<number> => (await rows(database, sql`select from merchants`)).length

/** `\u9752\u79be` in GB18030, for lines in which only the name is Chinese. */
const gb18030 = (line: string): Buffer =>
  Buffer.concat(
    line.split('青禾').flatMap((part, index) => (index === 0 ? [Buffer.from(part)] : [Buffer.from('c7e0bacc', 'hex'), Buffer.from(part)])),
  )

describe('a file of merchants', () => {
  it('becomes records, accepted papers, account and agreement, with secrets masked, and a link in each chain', async () => {
    const database = await freshDatabase()
    const report = await importMerchants(database, fileOf(`${heading}\n${good}\n`), options)
    assert.deepEqual([report.rows, report.changed, report.problems, report.written], [1, 1, [], true])
    const { record, facts } = (await readMerchant(database, shop))!
    assert.deepEqual(
      [record.name, record.type, record.person, record.hours, record.city],
      ['青禾百货店', 'individual business', 'person 002X', { opens: 540, closes: 1260 }, '上海'],
    )
    assert.deepEqual(facts.businessLicence!.validUntil, null)
    assert.deepEqual(facts.legalPersonId, { masked: '110***********002X', validUntil: '2035-01-01' })
    assert.deepEqual(facts.settlementAccount, { masked: '************0113', verifiedOn: '2024-03-05' })
    assert.deepEqual(facts.agreement, { number: 'SL-1', startsOn: '2024-03-01', endsOn: null })
    assert.deepEqual((await verifyChain(database, shop)).links, 1)
    assert.deepEqual(
      (await rows<{ type: string }>(database, sql`select type from outbox_notes`)).map(({ type }) => type),
      ['document accepted', 'document accepted'],
    )
    const secrets = await rows(
      database,
      sql`select from merchant_documents where number like '%19491231%' union all select from merchant_accounts where masked like '%242900%'`,
    )
    assert.equal(secrets.length, 0)
  })

  it('changes nothing when it comes again, and only what differs when it has news', async () => {
    const database = await freshDatabase()
    await importMerchants(database, fileOf(`${heading}\n${good}`), options)
    const again = await importMerchants(database, fileOf(`${heading}\n${good}`), options)
    assert.deepEqual([again.changed, again.unchanged], [0, 1])
    const renewed = await importMerchants(database, fileOf(`${heading}\n${good.replace('2035-01-01', '2045-01-01')}`), options)
    assert.deepEqual([renewed.changed, renewed.unchanged], [1, 0])
    assert.equal((await readMerchant(database, shop))!.facts.legalPersonId!.validUntil, '2045-01-01')
    assert.deepEqual((await verifyChain(database, shop)).links, 2)
  })

  it('leaves as it is what its cells do not tell', async () => {
    const database = await freshDatabase()
    await importMerchants(database, fileOf(`${heading}\n${good}`), options)
    const report = await importMerchants(
      database,
      fileOf('merchant number,Name,TYPE,mcc\n898310154110001,新名字,individual business,5311'),
      options,
    )
    assert.deepEqual([report.changed, report.problems], [1, []])
    const { record, facts } = (await readMerchant(database, shop))!
    assert.deepEqual([record.name, record.mcc, record.city, record.since], ['新名字', '5311', '上海', '2026-07-15'])
    assert.ok(facts.businessLicence !== null && facts.agreement !== null && record.hours !== null)
  })

  it('is all or nothing, unless the good rows are asked for', async () => {
    const database = await freshDatabase()
    const file = fileOf(`${heading}\n${good}\n898310154110002,坏的,个体工商户,54`)
    const refused = await importMerchants(database, file, options)
    assert.deepEqual([refused.written, refused.changed, await onFile(database)], [false, 0, 0])
    const partly = await importMerchants(database, file, { ...options, partial: true })
    assert.deepEqual([partly.written, partly.changed, partly.problems.length, await onFile(database)], [true, 1, 1, 1])
  })

  it('can be rehearsed: everything is checked and counted, nothing is written', async () => {
    const database = await freshDatabase()
    const report = await importMerchants(database, fileOf(`${heading}\n${good}`), { ...options, dryRun: true })
    assert.deepEqual([report.written, report.changed, await onFile(database)], [false, 1, 0])
  })

  it('is told what is wrong with it, row by row, in words that help, without the value', async () => {
    const database = await freshDatabase()
    const { problems } = await importMerchants(
      database,
      fileOf(
        [
          heading,
          '89831015411000,短号,个体工商户,5411',
          '898310154110002,,店,5411',
          good,
          good.replace('青禾', '又一次'),
          '898310154110003,旧照,企业,5411,110108000000016,长期',
          '898310154110004,无期,企业,5411,91350100M000100Y43',
          '898310154110005,身份,企业,5411,,,110105194912310021,长期',
          '898310154110006,小微,小微商户,5411,91350100M000100Y43,长期',
        ].join('\n'),
      ),
      options,
    )
    assert.deepEqual(said(problems), [
      '2 商户号: a merchant number of 15 characters',
      '3 商户名称: a value',
      '3 商户类型: enterprise, individual business, institution or micro merchant',
      '5 商户号: no repetition: the same as in row 4',
      '6 统一社会信用代码: a unified social credit code of 18 characters: this is a registration number of before 2015, ask for the new licence',
      '7 营业执照有效期至: its last valid day, or 长期 (no end)',
      '8 法人身份证号: an identity number whose check character holds',
      '9 统一社会信用代码: nothing: micro merchants have no licence; with one, change the type',
    ])
    assert.ok(!JSON.stringify(problems).includes('19491231'))
  })

  it('is refused as a whole when a required column is missing or stands there twice', async () => {
    const database = await freshDatabase()
    const missing = await importMerchants(database, fileOf('商户号,商户名称,商户类型\n1,2,3'), options)
    assert.deepEqual(said(missing.problems), ['1 商户类别码 / mcc: this column, which is missing'])
    const twice = await importMerchants(database, fileOf('商户号,MID,商户名称,商户类型,mcc,颜色\n1,2,3'), options)
    assert.deepEqual(said(twice.problems), ['1 MID: this column once only'])
    assert.deepEqual(twice.columnsIgnored, ['颜色'])
  })

  it('raises doubts that are no reason to refuse', async () => {
    const database = await freshDatabase()
    const { doubts, written } = await importMerchants(
      database,
      fileOf(`${heading}\n${good.replace('0000113', '0000114').replace('个体工商户,5411', '企业,5311')}`),
      options,
    )
    assert.equal(written, true)
    assert.deepEqual(
      doubts.map(({ column }) => column),
      ['商户类型', '结算账户', 'MCC'],
    )
  })

  for (const { what, content } of [
    { what: 'UTF-8 with a byte-order mark and Windows line ends', content: `\ufeff${heading}\r\n${good}\r\n` },
    { what: 'semicolons', content: `${heading}\n${good}`.replaceAll(',', ';') },
    { what: 'tabs', content: `${heading}\n${good}`.replaceAll(',', '\t') },
    {
      what: 'UTF-16, as a spreadsheet calls “Unicode text”',
      content: Buffer.from(`\ufeff${heading}\n${good}`.replaceAll(',', '\t'), 'utf16le'),
    },
    { what: 'GB18030', content: gb18030('merchant number,name,type,mcc\n898310154110001,青禾,individual business,5411\n') },
  ]) {
    it(`is read in ${what}`, async () => {
      const database = await freshDatabase()
      const { problems } = await importMerchants(database, fileOf(content), options)
      assert.deepEqual(said(problems), [])
      assert.match((await readMerchant(database, shop))!.record.name, /^青禾/)
    })
  }

  it('is read from xlsx, with numbers and dates as a spreadsheet keeps them', async () => {
    const database = await freshDatabase()
    const file = fileOf(
      await writeXlsx({
        sheets: [
          {
            name: '商户',
            rows: [
              ['商户号', '商户名称', '商户类型', 'MCC', '统一社会信用代码', '营业执照有效期至', '结算账户'],
              [898310154110001, '青禾百货店', '企业', 5411, '91350100M000100Y43', new Date('2030-12-31T00:00:00Z'), '6224242900000113'],
              ['898310154110002', '账号成了数字', '企业', '5411', null, null, 6224242900000113],
            ],
          },
        ],
      }),
    )
    const { problems } = await importMerchants(database, file, { ...options, partial: true })
    assert.equal(problems.length, 1)
    assert.match(said(problems)[0]!, /^3 结算账户: text: this cell was stored as a number and has lost its digits/)
    assert.deepEqual((await readMerchant(database, shop))!.facts.businessLicence!.validUntil, '2030-12-31')
  })

  it('is refused when it is no table', async () => {
    const database = await freshDatabase()
    for (const content of [
      '',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.from([1, 0, 2, 0, 3]),
      Buffer.from('504b030400000000', 'hex'),
    ])
      await assert.rejects(importMerchants(database, fileOf(content), options), TableRefused)
  })

  it('may have thousands of rows', async () => {
    const database = await freshDatabase()
    const lines = Array.from({ length: 5_000 }, (_, index) => `${898310154110001 + index},店${index},小微商户,5411`)
    const seen: string[] = []
    const report = await importMerchants(database, fileOf(['商户号,商户名称,商户类型,MCC', ...lines].join('\n')), {
      ...options,
      onProgress: ({ step, done, total }) => void seen.push(`${step} ${done}/${total}`),
    })
    assert.equal(report.changed, 5_000)
    assert.deepEqual(seen.slice(-2), ['write 4000/5000', 'write 5000/5000'])
  })
})

describe('a file of terminals', () => {
  const columns = '终端号,商户号,序列号,型号,状态,移动,纬度,经度,装机日期'
  const line = '10000001,898310154110001,N8600001,A90,正常,否,31.2397,121.4912,2024年3月4日'

  async function withShop(): Promise<Database> {
    const database = await freshDatabase()
    await importMerchants(database, fileOf(`${heading}\n${good}`), options)
    return database
  }

  it('becomes records bound to their merchants, and a link in the merchant’s chain', async () => {
    const database = await withShop()
    const report = await importTerminals(database, fileOf(`${columns}\n${line}`), options)
    assert.deepEqual([report.changed, report.problems], [1, []])
    const found = (await readTerminal(database, terminalId('10000001')))!
    assert.deepEqual(
      [found.merchantId, found.serial, found.status, found.mobile, found.installedOn],
      [shop, 'N8600001', 'trading', false, '2024-03-04'],
    )
    assert.equal((await verifyChain(database, shop)).links, 2)
    assert.equal((await importTerminals(database, fileOf(`${columns}\n${line}`), options)).changed, 0)
  })

  it('is compared with what is on file: unknown merchants, serial numbers of other terminals', async () => {
    const database = await withShop()
    await importTerminals(database, fileOf(`${columns}\n${line}`), options)
    const { problems, written } = await importTerminals(
      database,
      fileOf(
        [
          columns,
          '10000002,898310154110001,N8600001,A90',
          '10000003,999999999999999,N8600003,A90',
          '10000004,898310154110001,N8600004,A90,,,31.2',
          '10000005,898310154110001,N8600004,A90',
        ].join('\n'),
      ),
      options,
    )
    assert.equal(written, false)
    assert.deepEqual(said(problems), [
      '2 序列号: a serial number of its own: this one is on file for terminal 10000001 (259 §1.1)',
      '3 商户号: a merchant number that is on file',
      '4 经度: both latitude and longitude',
      '5 序列号: no repetition: the same as in row 4',
    ])
  })

  it('keeps status and place where its cells are empty', async () => {
    const database = await withShop()
    await importTerminals(database, fileOf(`${columns}\n${line.replace('正常', '暂停')}`), options)
    await importTerminals(database, fileOf('终端号,商户号,序列号,型号\n10000001,898310154110001,N8600001,P2'), options)
    const found = (await readTerminal(database, terminalId('10000001')))!
    assert.deepEqual([found.model, found.status, found.place], ['P2', 'suspended', { latitude: 31.2397, longitude: 121.4912 }])
  })
})

describe('cells', () => {
  const each = <value>(read: (cell: string) => value, right: Readonly<Record<string, value>>, wrong: readonly string[]): void => {
    for (const [cell, value] of Object.entries(right)) assert.deepEqual(read(cell), value, cell)
    for (const cell of wrong) assert.throws(() => read(cell), CellRefused, cell)
  }

  it('hold days in the forms in which people write them', () => {
    const day = '2026-07-05' as ReturnType<typeof cells.day>
    each(cells.day, { '2026-07-05': day, '2026/7/5': day, '2026.7.5': day, '20260705': day, '2026年7月5日': day }, [
      '2026-02-30',
      '5.7.2026',
      '46208',
      '',
    ])
  })

  it('hold opening hours, also past midnight and around the clock', () => {
    each(
      cells.hours,
      {
        '09:00-21:00': { opens: 540, closes: 1260 },
        '18：00至02：00': { opens: 1080, closes: 120 },
        '7:30–24:00': { opens: 450, closes: 0 },
        '24小时': { opens: 0, closes: 0 },
      },
      ['9-21', '25:00-26:00', '09:60-10:00'],
    )
  })

  it('hold amounts in yuan', () => {
    each<number>(cells.yuan, { '50000': 5_000_000, '50,000.5': 5_000_050, '¥1,234.56': 123_456, '300元': 30_000 }, [
      '-1',
      '1,23',
      '1.234',
      'viel',
    ])
  })

  it('hold places in degrees', () => {
    each(cells.latitude, { '31.2397': 31.2397, '-90': -90 }, ['91', '31,2', 'N31'])
    each(cells.longitude, { '121.4912': 121.4912 }, ['181'])
  })
})
